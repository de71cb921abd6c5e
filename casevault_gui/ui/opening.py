"""The wishes of `core.workflows.opening`, under the name the window's parts know them by."""

from __future__ import annotations

from casevault_gui.core.workflows.opening import (
    SECRETS,
    GrantFacts,
    GrantWish,
    IdentityWish,
    Places,
    Token,
    TokenWish,
    VaultWish,
    Wish,
    fulfil,
    fulfilled,
    let_go,
    places,
)

__all__ = [
    "SECRETS",
    "GrantFacts",
    "GrantWish",
    "IdentityWish",
    "Places",
    "Token",
    "TokenWish",
    "VaultWish",
    "Wish",
    "fulfil",
    "fulfilled",
    "let_go",
    "places",
]
