#!/bin/sh
# Adds ecgfinder to this user's menu, file associations and shell: sh register.sh   Undo: sh register.sh --remove
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
data="${XDG_DATA_HOME:-$HOME/.local/share}"

(cd "$here/share" && find . -type f) | while read -r file; do
  if [ "${1:-}" = --remove ]; then
    rm -f "$data/$file"
  else
    mkdir -p "$data/$(dirname "$file")"
    cp "$here/share/$file" "$data/$file"
  fi
done
if [ "${1:-}" != --remove ]; then
  sed -i "s|^Exec=.*|Exec=\"$here/ecgfinder-window\" %f|" "$data/applications/ecgfinder.desktop"
fi
update-mime-database "$data/mime" 2>/dev/null || true
update-desktop-database "$data/applications" 2>/dev/null || true
