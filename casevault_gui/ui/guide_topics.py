"""Where the guide tells more: of each place of the window, and of errors by their code.

A topic is a page in `docs/guide`, or beside it, and maybe a heading of it: `page.md#heading`.
"""

from __future__ import annotations

from collections.abc import Mapping

FIRST = "quick-start.md"
"""Where the guide opens for whoever is nowhere in particular."""

OF_PLACES: Mapping[str, str] = {
    "home": FIRST,
    "seal": "investigator.md#seal-a-case",
    "open": "reviewer.md",
    "custody": "custodian.md#keep-the-log-believable",
    "keys": "../where-keys-live/README.md",
    "settings": "administrator.md#profiles",
    "about": "index.md",
    "hand-over": "custodian.md#hand-a-package-over",
    "witnesses": "custodian.md#keep-the-log-believable",
}
"""The topic of each page of the window, by its name (`PageName`)."""

_LOST, _CLOSED = "what-to-do-when.md#a-key-is-lost", "what-to-do-when.md#a-package-will-not-open"
_DAMAGED = "what-to-do-when.md#a-package-or-its-medium-is-damaged"
_FULL, _KEYRING = (
    "what-to-do-when.md#the-drive-is-full",
    "what-to-do-when.md#the-keyring-is-gone-or-refuses",
)
_VAULT, _LOG = (
    "what-to-do-when.md#the-vault-will-not-open",
    "what-to-do-when.md#the-log-does-not-verify",
)
_FORGOTTEN = "what-to-do-when.md#a-passphrase-is-forgotten"
_POLICY = "administrator.md#the-policy-of-your-agency"
_SERVICES = "administrator.md#tokens-and-key-services"

OF_ERRORS: Mapping[str, str] = {
    **dict.fromkeys(("CV-K01", "CV-K02", "CV-P02", "CV-P22", "CV-P24"), _CLOSED),
    **dict.fromkeys(("CV-K04", "CV-K09", "CV-K17", "CV-K21", "CV-I02"), _LOST),
    **dict.fromkeys(("CV-K03", "CV-C06"), _FORGOTTEN),
    **dict.fromkeys(("CV-K18", "CV-K19"), "what-to-do-when.md#a-share-card-is-missing"),
    **dict.fromkeys(("CV-K10", "CV-K11", "CV-K12", "CV-K13", "CV-K15", "CV-K16"), _KEYRING),
    **dict.fromkeys(("CV-P04", "CV-P06", "CV-P07", "CV-P08", "CV-P09", "CV-P10"), _DAMAGED),
    **dict.fromkeys(("CV-P12", "CV-P16", "CV-P21", "CV-P25", "CV-R03", "CV-R04"), _DAMAGED),
    **dict.fromkeys(("CV-T05", "CV-T07"), _DAMAGED),
    "CV-T02": _FULL,
    "CV-T06": "investigator.md#large-cases-and-small-media",
    "CV-T08": "what-to-do-when.md#sealing-was-interrupted",
    "CV-I05": "what-to-do-when.md#a-person-leaves",
    **dict.fromkeys(("CV-V03", "CV-V04", "CV-V07"), _VAULT),
    **dict.fromkeys(("CV-C02", "CV-C08", "CV-C09", "CV-C11"), _LOG),
    **dict.fromkeys(("CV-A01", "CV-A02", "CV-A03"), _POLICY),
    **dict.fromkeys(("CV-U01", "CV-U02", "CV-U03", "CV-U04", "CV-U08", "CV-U09"), _SERVICES),
}
"""The topic of each error of which the guide tells what to do."""
