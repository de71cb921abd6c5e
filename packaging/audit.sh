#!/usr/bin/env bash
# Ask which of the locked packages have known weaknesses. Needs `uv`, and a network.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec uvx pip-audit --require-hashes --disable-pip --requirement "$here/requirements.lock" "$@"
