#!/usr/bin/env bash
# Freeze on macOS, sign, have it notarised, and make the disk image: `packaging/macos/build.sh FOLDER`.
# NOT TESTED: no Mac was at hand. Needs Python 3.11+ of python.org and the command line tools.
# With CASEVAULT_IDENTITY ("Developer ID Application: …") it signs; with CASEVAULT_NOTARY too (the name
# of a profile stored by `xcrun notarytool store-credentials`) it is notarised.
set -euo pipefail

folder=${1:?a folder for what is handed out}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
cd "$root"

python3 -m venv "$work/env"
python=$work/env/bin/python
"$python" -m pip install --require-hashes --only-binary :all: -r packaging/requirements-frozen.lock
export CASEVAULT_ICON=$work/casevault.icns PYTHONHASHSEED=0
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
"$python" -c "import sys; sys.path.insert(0, 'packaging'); import share_files, pathlib
share_files.draw(share_files.APP_ICON, 256, pathlib.Path(sys.argv[1]))" "$CASEVAULT_ICON"
"$python" -m PyInstaller --noconfirm --distpath "$work/dist" --workpath "$work/build" \
    packaging/casevault.spec
version=$("$python" -c 'import casevault_gui; print(casevault_gui.__version__)')
app=$work/dist/CaseVault.app
image=$folder/casevault-$version-macos-$(uname -m).dmg

sign() {
    codesign --force --timestamp --options runtime --sign "$CASEVAULT_IDENTITY" "$@"
}

if [ -n "${CASEVAULT_IDENTITY:-}" ]; then
    # From the inside out: a signature covers those of what it holds.
    find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        while IFS= read -r -d '' library; do sign "$library"; done
    sign --entitlements packaging/macos/entitlements.plist "$app"
    codesign --verify --deep --strict "$app"
else
    echo "Not signed: CASEVAULT_IDENTITY is not set." >&2
fi
# It works before anybody gets it.
"$app/Contents/MacOS/casevault" --home "$work/profile" demo
rm -f "$image"
hdiutil create -quiet -volname CaseVault -srcfolder "$app" -format UDZO "$image"
if [ -n "${CASEVAULT_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$CASEVAULT_IDENTITY" "$image"
    if [ -n "${CASEVAULT_NOTARY:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$CASEVAULT_NOTARY" --wait
        xcrun stapler staple "$image"
    fi
fi
cd "$folder"
shasum -a 256 casevault-* > SHA256SUMS
