#!/usr/bin/env bash
# Resolve pyproject.toml anew and write the hash-only lock files beside this script. Needs `uv`.
# Nothing of the resolving machine stays in them: no index, no path, no header.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# uv.lock names registry hosts, so it is made, and dies, outside the checkout.
mkdir "$scratch/casevault_gui"
cp "$here/../pyproject.toml" "$here/../README.md" "$here/../LICENSE" "$scratch"
cp "$here/../casevault_gui/__init__.py" "$scratch/casevault_gui"
cd "$scratch"
uv lock --quiet

export_lock() {
    uv export --quiet --frozen --format requirements-txt --no-emit-project --no-header \
        --no-annotate "${@:2}" --output-file "$scratch/$1"
    if grep --quiet '://' "$scratch/$1"; then
        echo "$1 names a host" >&2
        exit 1
    fi
    mv "$scratch/$1" "$here/$1"
}

export_lock requirements.lock --no-default-groups
export_lock requirements-test.lock --no-default-groups --group test
# What builds those test dependencies that exist only as source.
export_lock requirements-build.lock --only-group build
# The frozen program, with what it holds beyond the program itself, and what freezes it.
export_lock requirements-frozen.lock --no-default-groups --group freeze \
    --extra pkcs11 --extra aws --extra azure --extra vault
