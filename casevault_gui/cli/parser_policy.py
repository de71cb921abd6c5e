"""The grammar of `policy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.cli.parsing import add, add_group, add_secrets, path

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction


def add_policy(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `policy`."""
    acts = add_group(commands, "policy", "the policy of your agency: what it demands and forbids")
    add(acts, "show", "show the policies in force")
    check = add(acts, "check", "say what a policy file demands, before it is put in force")
    check.add_argument("file", type=path, metavar="policy.toml")
    sign = add(acts, "sign", "sign a policy file with your own identity")
    sign.add_argument("file", type=path, metavar="policy.toml")
    sign.add_argument(
        "-o", "--output", type=path, metavar="F.sig", help="a new file; else beside the policy"
    )
    add_secrets(sign, "vault")
