"""The log's tables on a PostgreSQL server, and what guards them against defects of this program."""

from __future__ import annotations

from typing import Final

TABLES: Final = (
    "CREATE TABLE meta (name text PRIMARY KEY, value text NOT NULL)",
    (
        "CREATE TABLE entries (seq bigint PRIMARY KEY CHECK (seq >= 0),"
        " leaf bytea NOT NULL CHECK (length(leaf) = 32), type text NOT NULL, phase text NOT NULL,"
        " ref bigint, t_ms bigint NOT NULL, body bytea NOT NULL)"
    ),
    (
        "CREATE TABLE checkpoints (size bigint PRIMARY KEY CHECK (size > 0),"
        " signature bytea NOT NULL CHECK (length(signature) = 64))"
    ),
    (
        "CREATE TABLE subtrees (level integer NOT NULL, position bigint NOT NULL,"
        " root bytea NOT NULL CHECK (length(root) = 32), PRIMARY KEY (level, position))"
    ),
    (
        "CREATE TABLE tags (tag bytea NOT NULL CHECK (length(tag) = 16), seq bigint NOT NULL,"
        " PRIMARY KEY (tag, seq))"
    ),
    "CREATE TABLE anchors (id bytea PRIMARY KEY CHECK (length(id) = 16), body bytea NOT NULL)",
)
NAMES: Final = ("meta", "entries", "checkpoints", "subtrees", "tags", "anchors")
GUARDS: Final = frozenset(f"{table}_kept" for table in NAMES) | {"entries_in_turn"}
GUARDS_THERE: Final = (
    "SELECT t.tgname::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
    " JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = ? AND t.tgenabled = 'O' AND NOT t.tgisinternal"
)
"""The guards that are there and on."""


def guards() -> list[str]:
    """Return the statements that make the indexes, and let rows be added only, in their turn."""
    made = [
        "CREATE INDEX entries_by_ref ON entries (ref) WHERE ref IS NOT NULL",
        "CREATE INDEX entries_by_type ON entries (type)",
        "CREATE INDEX entries_announced ON entries (seq) WHERE phase = 'intent'",
        (
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$"
            "BEGIN RAISE EXCEPTION 'this log is only ever added to'; END $$"
        ),
        (
            "CREATE FUNCTION in_turn() RETURNS trigger LANGUAGE plpgsql AS $$"
            "BEGIN IF NEW.seq IS DISTINCT FROM (SELECT coalesce(max(seq) + 1, 0) FROM entries) THEN"
            " RAISE EXCEPTION 'not the next entry'; END IF; RETURN NEW; END $$"
        ),
        (
            "CREATE TRIGGER entries_in_turn BEFORE INSERT ON entries"
            " FOR EACH ROW EXECUTE FUNCTION in_turn()"
        ),
    ]
    made.extend(
        f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse()"
        for table in NAMES
    )
    return made
