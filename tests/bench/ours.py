"""One piece of this program's work, as a process of its own: `python -m tests.bench.ours WHAT …`.

seal SOURCE PACKAGE · unwritten SOURCE (sealed, and dropped instead of written) ·
reseal SOURCE PACKAGE (and read everything back) · verify PACKAGE · unhashed PACKAGE (verified but
for the package's own SHA-256) · extract PACKAGE FOLDER ·
one PACKAGE FOLDER (its last file) · list PACKAGE (every row, nowhere) · append FOLDER COUNT (acts
to the log of a new profile) · fernet FILE OUT (the old way). The key of a package lies beside it.
Prints the seconds of processor of the work, the start left out, and the most memory in MiB.
"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    # Not before: the processes that read small files import this module too, as they do the
    # program's own, which loads no more than it needs.
    from tests.bench.work import main

    sys.exit(main(__doc__ or ""))
