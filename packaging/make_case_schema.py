#!/usr/bin/env python3
"""Write docs/case-record.schema.json from the rules: `python packaging/make_case_schema.py`.

It needs the program's own environment. A test compares the file with what this would write.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from casevault_gui.core.cases.case_rules import RECORD
from casevault_gui.core.cases.json_rules import (
    DECIMAL,
    Count,
    Flag,
    Rows,
    Rule,
    Shape,
    Text,
    Texts,
)

TARGET = Path(__file__).resolve().parents[1] / "docs" / "case-record.schema.json"
_HEAD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "CaseVault case record",
    "description": (
        "case.json: what a case is, by whose authority, with which evidence. Explained in"
        " case-record.md. Members that are not named here are allowed everywhere and are kept."
    ),
}
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?"
_ZONE = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
_DEFINITIONS = {
    "line": {"type": "string", "pattern": r"^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$"},
    "lines": {
        "type": "string",
        "pattern": r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$",
    },
    "moment": {"type": "string", "pattern": f"^({_DATE}([Tt]{_TIME}{_ZONE})?)?$"},
    "decimal": {"type": "string", "pattern": f"^({DECIMAL})?$"},
}


def schema() -> dict[str, Any]:
    """Return the schema of a case record, as far as a schema can say it."""
    return {**_HEAD, **_of(RECORD), "$defs": _DEFINITIONS}


def _of(rule: Rule) -> dict[str, Any]:
    match rule:
        case Text():
            return _text(rule)
        case Flag():
            return {"type": "boolean"}
        case Count(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Texts(most=most, each=each):
            return {"type": "array", "maxItems": most, "items": _of(each)}
        case Rows(most=most, shape=each):
            return {"type": "array", "maxItems": most, "items": _of(each)}
        case Shape():
            needed = [name for name, text in rule.texts.items() if text.required]
            members = {name: _of(member) for name, member in rule.members.items()}
            required = {"required": needed} if needed else {}
            return {"type": "object", **required, "properties": members}


def _text(rule: Text) -> dict[str, Any]:
    if rule.choices:
        return {"enum": ["", *rule.choices]}
    if rule.date:
        kind = "moment"
    elif rule.decimal:
        kind = "decimal"
    else:
        kind = "lines" if rule.lines else "line"
    made: dict[str, Any] = {"$ref": f"#/$defs/{kind}", "maxLength": rule.longest}
    if rule.required:
        # Where ECMA-262 sees white space, U+FEFF, the program does not.
        made |= {"minLength": 1, "pattern": r"\S|\ufeff"}
    if rule.digits:
        made["pattern"] = f"^([0-9a-fA-F]{{{rule.digits}}})?$"
    return made


def written() -> str:
    """Return the file."""
    return json.dumps(schema(), indent=2) + "\n"


if __name__ == "__main__":
    TARGET.write_text(written(), "utf-8")
