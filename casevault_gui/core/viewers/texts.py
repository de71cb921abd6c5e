"""Plain text, JSON and separated values, in a viewer's process."""

from __future__ import annotations

from casevault_gui.core.viewers.answer import Answer, Question, Unviewable
from casevault_gui.core.viewers.decoding import decode, decode_as, shown
from casevault_gui.core.viewers.json_nodes import read_json
from casevault_gui.core.viewers.separated import read_table
from casevault_gui.core.viewers.written import Written


def show_text(data: bytes, question: Question) -> Answer:
    """Return what a file says as text, as a JSON document and as a table; raises `Unviewable`.

    In an encoding that was chosen, anything is text.
    """
    chosen, complete = question.encoding, question.complete
    found = (
        decode_as(data, chosen, complete=complete) if chosen else decode(data, complete=complete)
    )
    if found is None:
        raise Unviewable(problem="nothing")
    document = read_json(found.text) if question.complete else None
    table = read_table(found.text, complete=question.complete) if question.separated else None
    return Answer(written=Written(shown(found), document, table))
