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
"$python" packaging/icon_files.py "$CASEVAULT_ICON"
"$python" -m PyInstaller --noconfirm --distpath "$work/dist" --workpath "$work/build" \
    packaging/casevault.spec
version=$("$python" -c 'import casevault_gui; print(casevault_gui.__version__)')
app=$work/dist/CaseVault.app
image=$folder/casevault-$version-macos-$(uname -m).dmg
# Data are in Resources; the program finds them by links from beside its libraries.
"$python" packaging/guide_site.py "$app/Contents/Resources/casevault_gui/docs"
"$python" packaging/licences.py "$app/Contents/Resources/licences"

sign() {
    codesign --force --timestamp --options runtime --sign "$CASEVAULT_IDENTITY" "$@"
}

notarise() {
    xcrun notarytool submit "$1" --keychain-profile "$CASEVAULT_NOTARY" --wait
}

if [ -n "${CASEVAULT_IDENTITY:-}" ]; then
    # From the inside out: a signature covers those of what it holds. Libraries in frameworks have no
    # ending in their names, so what a file is says the file itself.
    find "$app/Contents" -type f ! -path "$app/Contents/MacOS/*" -print0 |
        while IFS= read -r -d '' part; do
            if file -b "$part" | grep -q Mach-O; then sign "$part"; fi
        done
    find "$app/Contents/Frameworks" -depth -type d -name '*.framework' -print0 |
        while IFS= read -r -d '' part; do sign "$part"; done
    sign --entitlements packaging/macos/entitlements.plist "$app"
    codesign --verify --deep --strict "$app"
else
    echo "Not signed: CASEVAULT_IDENTITY is not set." >&2
    # What was laid in after freezing broke the signature without a name, which any Mac wants.
    codesign --force --deep --sign - "$app"
fi
# It works before anybody gets it.
"$app/Contents/MacOS/casevault" --home "$work/profile" demo
if [ -n "${CASEVAULT_IDENTITY:-}" ] && [ -n "${CASEVAULT_NOTARY:-}" ]; then
    # The ticket is stapled to the program too, for Macs that reach no network to ask for it.
    ditto -c -k --keepParent "$app" "$work/CaseVault.zip"
    notarise "$work/CaseVault.zip"
    xcrun stapler staple "$app"
fi
mkdir "$work/image"
cp -R "$app" "$work/image"
ln -s /Applications "$work/image/Applications"
rm -f "$image"
hdiutil create -quiet -volname CaseVault -srcfolder "$work/image" -format UDZO "$image"
if [ -n "${CASEVAULT_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$CASEVAULT_IDENTITY" "$image"
    if [ -n "${CASEVAULT_NOTARY:-}" ]; then
        notarise "$image"
        xcrun stapler staple "$image"
    fi
fi
cd "$folder"
shasum -a 256 casevault-* > SHA256SUMS
