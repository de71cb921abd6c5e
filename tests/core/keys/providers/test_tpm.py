"""A TPM through tpm2-pkcs11: swtpm, its resource manager, and RSA-OAEP with SHA-256."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pkcs11
import pytest

from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.keys.pkcs11 import TokenKey
from tests.core.keys.providers.contract import PIN, UnwrapperContract
from tests.session_bus import is_owned, private_bus

MODULE = "/usr/lib/x86_64-linux-gnu/libtpm2_pkcs11.so.1"
LABEL = "cv-tpm"
_SECONDS = 20


def free_ports() -> int:
    """Return a port that is free together with the next one: the TPM's control port."""
    for port in range(23_210, 24_000, 2):
        try:
            with ExitStack() as held:
                for each in (port, port + 1):
                    made = held.enter_context(socket.socket())
                    made.bind(("127.0.0.1", each))
        except OSError:
            continue
        return port
    pytest.fail("no ports are free")


def wait_for(port: int) -> None:
    """Wait until the port is listened at, as the kernel tells it.

    Trying the port would do harm: a connection ends the TPM when it closes, and binding it takes
    it from the TPM if it comes in that very moment.
    """
    listening = re.compile(rf"^\s*\d+: [0-9A-F]{{8}}:{port:04X} [0-9A-F:]+ 0A ", re.MULTILINE)
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        if listening.search(Path("/proc/net/tcp").read_text("ascii")):
            return
    pytest.fail("the TPM did not start")


@pytest.fixture(scope="module")
def tpm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run a TPM with a token of its own that holds an RSA key; give its module."""
    for program in ("swtpm", "tpm2-abrmd", "tpm2_ptool"):
        if shutil.which(program) is None:
            pytest.fail(f"{program} is not installed")
    folder = tmp_path_factory.mktemp("tpm")
    (folder / "state").mkdir()
    (folder / "store").mkdir()
    port = free_ports()
    with ExitStack() as running, pytest.MonkeyPatch.context() as patch:

        def start(*command: str) -> subprocess.Popen[str]:
            made = running.enter_context(
                subprocess.Popen(
                    command,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    text=True,
                )
            )
            running.callback(made.terminate)
            return made

        patch.setenv("DBUS_SESSION_BUS_ADDRESS", running.enter_context(private_bus(folder)))
        patch.setenv("TPM2TOOLS_TCTI", "tabrmd:bus_type=session")
        patch.setenv("TPM2_PKCS11_TCTI", "tabrmd:bus_type=session")
        patch.setenv("TPM2_PKCS11_STORE", str(folder / "store"))
        patch.setenv("TPM2_PKCS11_LOG_LEVEL", "0")
        patch.setenv("TSS2_LOG", "all+none")
        start(
            "swtpm", "socket", "--tpm2", "--tpmstate", f"dir={folder / 'state'}",
            "--server", f"type=tcp,port={port},bindaddr=127.0.0.1",
            "--ctrl", f"type=tcp,port={port + 1},bindaddr=127.0.0.1",
            "--flags", "not-need-init,startup-clear",
        )  # fmt: skip
        wait_for(port + 1)
        start("tpm2-abrmd", "--session", "--allow-root", f"--tcti=swtpm:host=127.0.0.1,port={port}")
        _make_token()
        token = pkcs11.lib(MODULE).get_token(token_label=LABEL)
        with token.open(rw=True, user_pin=PIN) as session:
            session.generate_keypair(pkcs11.KeyType.RSA, 3072, label="rsa", store=True)
        yield MODULE
        pkcs11.unload(MODULE)


def _make_token() -> None:
    end = time.monotonic() + _SECONDS
    while not is_owned(None, "com.intel.tss2.Tabrmd"):
        if time.monotonic() > end:
            pytest.fail("the TPM's resource manager did not start")
    # The tool is a script of the system's own Python.
    hidden = ("PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    add = ["addtoken", "--pid=1", "--sopin=so-pin", f"--userpin={PIN}", f"--label={LABEL}"]
    for words in (["init"], add):
        made = subprocess.run(
            ["tpm2_ptool", *words], env=environment, check=False, capture_output=True, text=True
        )
        assert made.returncode == 0, made.stderr


class TestTpmRsa(UnwrapperContract):
    """An RSA key of a TPM."""

    @pytest.fixture
    def unwrapper(self, tpm: str) -> Iterator[TokenKey]:
        """Log in."""
        values = (("module", tpm), ("uri", f"pkcs11:token={LABEL};object=rsa"))
        key = TokenKey("TPM of this machine", ProviderSettings("pkcs11", values), lambda _: PIN)
        yield key
        key.close()
