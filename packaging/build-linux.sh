#!/usr/bin/env bash
# Builds the Linux packages from this checkout: a folder, tar.gz, .deb and, where its parts are at hand, an AppImage.
#
#   packaging/build-linux.sh [OUT]      OUT is build/linux by default; the packages come to OUT/dist
#
# Needs: Debian 12 or newer (the packages then run there and on what is newer), the packages below, Python 3.11 or
# newer with its shared library. PYTHON names another interpreter. APPIMAGE_RUNTIME names AppImage's "type 2" runtime,
# a file of its own project (runtime-x86_64); with it and mksquashfs of squashfs-tools the AppImage is made. A runtime of
# before 2022, such as that of the AppImages among the tests of Debian's source package libappimage, needs
# APPIMAGE_COMPRESSION="-comp gzip".
# Two builds of one commit are compared with packaging/compare-builds.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
out="$(realpath -m "${1:-build/linux}")"
python="${PYTHON:-python3}"

packages="binutils dpkg-dev g++ gettext-base icu-devtools libdeflate-tools libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libcups2
  libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libpython3-dev"
missing=""
for package in $packages; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
done
if [ -n "$missing" ]; then
  echo "These system packages are missing:$missing" >&2
  exit 2
fi

# The same commit gives the same bytes.
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct 2>/dev/null || date +%s)"
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 HNSWLIB_NO_NATIVE=1 PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 TZ=UTC
umask 022

mkdir -p "$out"
[ -x "$out/venv/bin/python" ] || "$python" -m venv "$out/venv"
# hnswlib has no wheel. It is compiled here, without what would differ from folder to folder (paths, a number of the build).
CFLAGS=-g0 LDFLAGS=-Wl,--build-id=none "$out/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
  --no-cache-dir -c packaging/constraints.txt hnswlib
"$out/venv/bin/python" -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt \
  -e ".[encrypted,package]" psycopg # without its binary part: libpq is the system's, where there is a server
PATH="$out/venv/bin:$PATH"
version="$(python -c 'import ecgfinder; print(ecgfinder.__version__)')"

QT_QPA_PLATFORM=offscreen python packaging/build_docs.py resources/guide
pyinstaller packaging/ecgfinder.spec --noconfirm --log-level ERROR --distpath "$out/folder" --workpath "$out/work"
folder="$out/folder/ecgfinder"
python packaging/finish.py "$folder"

share="$folder/share"
mkdir -p "$share"/{applications,metainfo,mime/packages,icons/hicolor/scalable/apps,man/man1,bash-completion/completions}
mkdir -p "$share"/{zsh/vendor-completions,fish/vendor_completions.d}
cp packaging/desktop/ecgfinder.desktop "$share/applications/"
cp packaging/desktop/ecgfinder.metainfo.xml "$share/metainfo/"
cp packaging/desktop/ecgfinder-mime.xml "$share/mime/packages/ecgfinder.xml"
cp resources/icons/ecgfinder.svg "$share/icons/hicolor/scalable/apps/"
python packaging/man_pages.py "$share/man/man1" "$(date -d "@$SOURCE_DATE_EPOCH" +%F)"
gzip -9nf "$share/man/man1/"*.1
_ECGFINDER_COMPLETE=bash_source ecgfinder >"$share/bash-completion/completions/ecgfinder"
_ECGFINDER_COMPLETE=zsh_source ecgfinder >"$share/zsh/vendor-completions/_ecgfinder"
_ECGFINDER_COMPLETE=fish_source ecgfinder >"$share/fish/vendor_completions.d/ecgfinder.fish"
cp packaging/desktop/register.sh CHANGELOG.md "$folder/"
find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

dist="$out/dist"
rm -rf "$dist"
mkdir -p "$dist"
machine="$(uname -m)"
# libdeflate finds 3 % more than gzip -9 in as much time; any gzip unpacks it.
tar --sort=name --owner=0 --group=0 --numeric-owner --transform "s|^ecgfinder|ecgfinder-$version|S" \
  -C "$out/folder" -cf "$out/ecgfinder.tar" ecgfinder
libdeflate-gzip -12 -c "$out/ecgfinder.tar" >"$dist/ecgfinder-$version-linux-$machine.tar.gz"
rm "$out/ecgfinder.tar"

deb="$out/deb"
rm -rf "$deb"
mkdir -p "$deb/usr/lib" "$deb/usr/bin" "$deb/usr/share/doc/ecgfinder" "$deb/DEBIAN"
cp -a "$folder" "$deb/usr/lib/ecgfinder"
rm "$deb/usr/lib/ecgfinder/register.sh"
mv "$deb/usr/lib/ecgfinder/share/"* "$deb/usr/share/"
rmdir "$deb/usr/lib/ecgfinder/share"
ln -s ../lib/ecgfinder/ecgfinder "$deb/usr/bin/ecgfinder"
ln -s ../lib/ecgfinder/ecgfinder-window "$deb/usr/bin/ecgfinder-window"
cp packaging/desktop/copyright "$deb/usr/share/doc/ecgfinder/copyright"
architecture="$(dpkg --print-architecture)" version="$version" depends="$(cat "$out/folder/depends.txt")" \
  size="$(du -sk "$deb/usr" | cut -f1)" envsubst <packaging/desktop/control >"$deb/DEBIAN/control"
find "$deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zzstd -z12 -b "$deb" "$dist" >/dev/null

if [ -f "${APPIMAGE_RUNTIME:-}" ]; then
  app="$out/ecgfinder.AppDir"
  rm -rf "$app"
  mkdir -p "$app/usr/lib"
  cp -a "$folder" "$app/usr/lib/ecgfinder"
  mv "$app/usr/lib/ecgfinder/share" "$app/usr/share"
  rm "$app/usr/lib/ecgfinder/register.sh"
  install -m 644 packaging/desktop/ecgfinder.desktop resources/icons/ecgfinder.svg "$app/"
  install -m 755 packaging/desktop/AppRun "$app/AppRun"
  find "$app" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  # An AppImage is the runtime, which mounts what follows it, and a file system.
  image="$dist/ecgfinder-$version-$machine.AppImage"
  # shellcheck disable=SC2086 # several words
  mksquashfs "$app" "$out/app.squashfs" -quiet -no-progress -noappend -all-root -b 1M \
    ${APPIMAGE_COMPRESSION:--comp zstd -Xcompression-level 19}
  cat "$APPIMAGE_RUNTIME" "$out/app.squashfs" >"$image"
  chmod 755 "$image"
else
  echo "No AppImage: APPIMAGE_RUNTIME names no file."
fi
echo "folder: $(du -sb "$folder" | awk '{printf "%.0f MB", $1 / 1e6}')"
(cd "$dist" && sha256sum -- * && du -b -- * | awk '{printf "%.1f MB %s\n", $1 / 1e6, $2}')
