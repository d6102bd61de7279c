#!/usr/bin/env bash
# Compares two folders that build-linux.sh made of one commit: packaging/compare-builds.sh FOLDER FOLDER
# Prints every file that differs; no line means that they are identical.
set -euo pipefail
list() { (cd "$1" && find . \( -type f -exec sha256sum {} + \) -o \( -type l -printf '%l  %p\n' \) | sort -k 2); }
diff <(list "$1") <(list "$2") && echo "identical"
