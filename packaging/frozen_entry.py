"""Where the frozen program begins; see casevault.spec."""

import gc
import os
import sys
from pathlib import Path

import data_classes

_PATH = "LD_LIBRARY_PATH"

# The starter points the linker at the program's own libraries and starts anew. That has been heard
# by now; other programs, such as the file manager, must not load our libraries for it.
if sys.platform == "linux":
    before = os.environ.pop(f"{_PATH}_ORIG", None)
    if before is None:
        os.environ.pop(_PATH, None)
    else:
        os.environ[_PATH] = before
    # A process of our own has to be pointed there as this one was, not to believe that it is.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

# Loading makes a hundred thousand objects that stay: Python need not look through them as often.
gc.set_threshold(20_000, 20, 20)

data_classes.look_up((Path(__file__).parent / "data_classes.bin").read_bytes())

from casevault_gui.starting import portable_home  # noqa: E402

beside = portable_home()
if beside is not None:
    # Who names another profile gets that one.
    os.environ.setdefault("CASEVAULT_HOME", str(beside))

from casevault_gui.__main__ import main  # noqa: E402 - after the environment is put right

sys.exit(main())
