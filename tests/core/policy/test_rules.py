"""The policy file as its documents describe it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from casevault_gui.core.policy.rules import CASE_FIELDS, TABLES, VERIFY_LEVELS, Way, parse_policy
from casevault_gui.messages import PROBLEMS, policy_sentences
from casevault_gui.messages.policy import RULES

DOCS = Path(__file__).resolve().parents[3] / "docs"


def test_the_schema_knows_the_same_rules() -> None:
    """Tables, keys and words of the JSON Schema are those that the parser accepts."""
    schema: dict[str, Any] = json.loads((DOCS / "agency-policy.schema.json").read_text("utf-8"))
    tables = {
        name: set(part["properties"])
        for name, part in schema["properties"].items()
        if "properties" in part
    }
    assert tables == {name: set(keys) for name, keys in TABLES.items()}
    sealing = schema["properties"]["sealing"]["properties"]
    assert sealing["required"]["items"]["enum"] == [way.value for way in Way]
    assert tuple(sealing["verify"]["enum"]) == VERIFY_LEVELS
    case = schema["properties"]["case"]["properties"]["required"]["items"]["enum"]
    assert tuple(case) == CASE_FIELDS


def test_the_example_of_the_page_is_a_policy_and_every_rule_of_it_has_a_sentence() -> None:
    """What docs/policy.md shows parses, and is read back in as many sentences as it has rules."""
    page = (DOCS / "policy.md").read_text("utf-8")
    found = re.search(r"^```toml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert found is not None
    policy = parse_policy(found[1].encode(), "policy.md")
    sentences = policy_sentences(policy)
    assert "Every package also opens for Agency recovery." in sentences
    assert "New passphrases are strong or better." in sentences
    # All but two that permit, and one that demands what is done anyway.
    keys = sum(len(keys) for keys in TABLES.values())
    assert len(sentences) == keys - len(("post_quantum", "files"))
    assert {member for keys in TABLES.values() for member, _ in keys.values()} == set(RULES)


def test_every_refusal_has_words() -> None:
    """Each rule that can refuse an act says so in words of its own."""
    ways = {f"{how}-{way}" for how in ("required", "forbidden") for way in Way}
    levels = {f"passphrase-{level}" for level in range(1, 5)}
    others = {
        "case-field", "recipient", "compared_recipients", "post_quantum", "least_shares", "signed",
        "keyring", "clipboard", "key_files", "same_volume", "protected",
    }  # fmt: skip
    known = {problem for code, problem in PROBLEMS if code == "CV-A03"}
    assert known == ways | levels | others
