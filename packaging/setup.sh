#!/bin/sh
# Set up ecgfinder in .venv of this checkout: system libraries, virtual environment, pinned packages.
#
#   sh packaging/setup.sh          what the program needs
#   sh packaging/setup.sh dev      and what its tests need
#   sh packaging/setup.sh dev,train   and what training needs
#
# On Debian and Ubuntu, missing system packages are installed with apt-get (sudo is asked for if needed).
set -eu
cd "$(dirname "$0")/.."
extras="${1:-}"
python="${PYTHON:-python3}"

# Qt's libraries; a compiler and Python's headers for hnswlib, which has no wheel.
packages="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
case "$extras" in *dev*) packages="$packages strace" ;; esac # shows that nothing is sent
command -v "$python" >/dev/null 2>&1 || packages="$packages python3"
command -v c++ >/dev/null 2>&1 || packages="$packages g++"
"$python" - 2>/dev/null <<'EOF' || packages="$packages python3-venv python3-dev"
import ensurepip, os, sysconfig
assert os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h"))
EOF

missing=""
if command -v dpkg-query >/dev/null 2>&1; then
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
  done
fi
if [ -n "$missing" ]; then
  root=""
  [ "$(id -u)" = 0 ] || root="sudo"
  echo "Installing system packages:$missing"
  $root apt-get update -qq
  # shellcheck disable=SC2086 # a list of words, and perhaps no sudo
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "ecgfinder needs Python 3.11 or newer; set PYTHON to one." >&2
  exit 2
}
[ -x .venv/bin/python ] || "$python" -m venv .venv
# Without this, hnswlib is built for this very processor and dies on older ones.
export HNSWLIB_NO_NATIVE=1
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
  -c packaging/constraints.txt -e ".${extras:+[$extras]}"
echo "ecgfinder is ready: .venv/bin/ecgfinder"
