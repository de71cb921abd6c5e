#!/usr/bin/env bash
# A second witness for the tests of AWS KMS: LocalStack (Apache-2.0), in an environment of its own of
# 240 MB, made with the Python 3.11 or newer that is on the path. Optional: where it stands, the
# tests use it. `packaging/localstack.sh lock` resolves its pins anew (needs `uv`).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
place="$here/../.casevault-env/localstack"

if [ "${1:-}" = lock ]; then
    # 4.3.0 is the last that runs on Python 3.11; the others are what it was written against.
    printf '%s\n' 'localstack-core[base-runtime]==4.3.0' moto-ext 'cbor2<5.8' 'pyopenssl<25' \
        'cryptography<45' 'service_identity<25' |
        uv pip compile --quiet --generate-hashes --no-header --no-annotate --no-emit-index-url \
            --python-version 3.11 --output-file "$here/requirements-localstack.lock" -
    exit
fi

rm -rf "$place"
python3 -m venv "$place"
"$place/bin/pip" install --quiet --require-hashes -r "$here/requirements-localstack.lock"
# Written last: an environment without it was interrupted and is not used.
touch "$place/complete"
