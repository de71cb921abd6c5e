"""A log as a graph of the CASE and UCO ontologies, in JSON-LD, for case management systems.

Each act becomes one investigative action: from its announcement to its end, with who, with what
tool, on which objects. Packages become provenance records. It is for other programs to read and
proves nothing: each action names the number and hash of its entry, which do.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from typing import Final

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.model import Actor, ObjectRef

_ONTOLOGY: Final = "https://ontology.unifiedcyberontology.org/uco/"
_CONTEXT: Final[dict[str, Json]] = {
    "kb": "http://example.org/kb/",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    **{
        f"uco-{name}": f"{_ONTOLOGY}{name}/"
        for name in ("action", "core", "identity", "location", "observable", "tool", "types")
    },
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_NAMESPACE: Final = uuid.UUID("6f1d8d8e-3f3e-5b8e-9d2a-6c1f5b0a7e41")

Node = dict[str, Json]


def graph_of(entries: Iterable[Entry], origin: str) -> Iterator[bytes]:
    """Give the document in parts, a node a line; an act without an end comes last.

    What is kept meanwhile is a name of 16 bytes for each person, tool, place and object, and the
    acts that have no end yet.
    """
    context = json.dumps(_CONTEXT, ensure_ascii=False)
    before = f'{{"@context": {context},\n"@graph": [\n'
    for node in _Graph(origin).nodes(entries):
        yield f"{before}{json.dumps(node, ensure_ascii=False)}".encode()
        before = ",\n"
    yield b"\n]}\n"


class _Graph:
    """Turns entries into nodes; each person, tool, place and object is told once."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._told: set[bytes] = set()
        self._new: list[Node] = []
        self._open: dict[int, Entry] = {}

    def nodes(self, entries: Iterable[Entry]) -> Iterator[Node]:
        for entry in entries:
            if entry.phase is Phase.INTENT:
                self._open[entry.seq] = entry
                continue
            begun = None if entry.ref is None else self._open.pop(entry.ref, None)
            yield from self._act(entry, begun)
        for entry in self._open.values():
            yield from self._act(entry, entry)

    def _act(self, entry: Entry, begun: Entry | None) -> Iterator[Node]:
        action = self._action(entry, begun)
        new, self._new = self._new, []
        yield from new
        yield action

    def _action(self, entry: Entry, begun: Entry | None) -> Node:
        objects = [self._object(each) for each in entry.objects]
        results = [self._provenance(each, entry) for each in entry.objects if each.package]
        said = [f"entry {entry.seq}, leaf hash {entry.leaf.hex()}", f"phase {entry.phase.value}"]
        said += [f"{name}: {text}" for name, text in _texts(entry) if text]
        node: Node = {
            "@id": self._id("action", str(entry.seq)),
            "@type": "case-investigation:InvestigativeAction",
            "uco-core:name": entry.type,
            "uco-core:description": "; ".join(said),
            "uco-action:startTime": _time((begun or entry).time),
            "uco-action:performer": _ref(self._person(entry.actor)),
            "uco-action:instrument": _ref(self._tool(entry)),
        }
        if entry.phase is not Phase.INTENT:
            node["uco-action:endTime"] = _time(entry.time)
        if entry.second is not None:
            node["uco-action:participant"] = _ref(self._person(entry.second))
        if entry.place:
            node["uco-action:location"] = _ref(self._place(entry.place))
        if objects:
            node["uco-action:object"] = [_ref(each) for each in dict.fromkeys(objects)]
        if results:
            node["uco-action:result"] = [_ref(each) for each in dict.fromkeys(results)]
        if entry.case:
            self._case(entry.case)
        return node

    def _person(self, actor: Actor) -> str:
        name = actor.name or actor.account or "unnamed"
        about = [actor.title, actor.agency, actor.number, actor.account]
        key = "\n".join((name, *about))
        node: Node = {"@type": "uco-identity:Person", "uco-core:name": name}
        told = ", ".join(part for part in about if part)
        if told:
            node["uco-core:description"] = told
        return self._tell("person", key, node)

    def _tool(self, entry: Entry) -> str:
        found = entry.members.get("tool")
        tool = found if isinstance(found, dict) else {}
        node: Node = {"@type": "uco-tool:Tool", "uco-core:name": str(tool.get("name", "unnamed"))}
        if "version" in tool:
            node["uco-tool:version"] = str(tool["version"])
        return self._tell("tool", json.dumps(tool, sort_keys=True), node)

    def _place(self, place: str) -> str:
        node: Node = {"@type": "uco-location:Location", "uco-core:name": place}
        return self._tell("location", place, node)

    def _case(self, case: str) -> None:
        node: Node = {"@type": "case-investigation:Investigation", "uco-core:name": case}
        self._tell("investigation", case, node)

    def _object(self, each: ObjectRef) -> str:
        key = "\n".join((each.kind, each.name, each.package, each.sha256, str(each.size)))
        name = each.name or each.package or each.kind
        facet: Node = {
            "@id": self._id("file-facet", key),
            "@type": "uco-observable:FileFacet",
            "uco-observable:fileName": name,
        }
        facets: list[Json] = [facet]
        if each.size is not None:
            facet["uco-observable:sizeInBytes"] = _typed("xsd:integer", str(each.size))
        if each.sha256:
            facets.append(
                {
                    "@id": self._id("content-facet", key),
                    "@type": "uco-observable:ContentDataFacet",
                    "uco-observable:hash": {
                        "@id": self._id("hash", key),
                        "@type": "uco-types:Hash",
                        "uco-types:hashMethod": "SHA256",
                        "uco-types:hashValue": _typed("xsd:hexBinary", each.sha256),
                    },
                }
            )
        node: Node = {
            "@type": ["uco-observable:File", "uco-observable:ObservableObject"],
            "uco-core:name": name,
            "uco-core:hasFacet": facets,
        }
        return self._tell("object", key, node)

    def _provenance(self, each: ObjectRef, entry: Entry) -> str:
        node: Node = {
            "@type": "case-investigation:ProvenanceRecord",
            "case-investigation:exhibitNumber": entry.item or each.package,
            "uco-core:description": f"CaseVault package {each.package}",
            "uco-core:object": [_ref(self._object(each))],
        }
        return self._tell("provenance-record", f"{each.package}\n{self._object(each)}", node)

    def _tell(self, kind: str, key: str, node: Node) -> str:
        name = self._uuid(kind, key)
        shown = f"kb:{kind}-{name}"
        if name.bytes not in self._told:
            self._told.add(name.bytes)
            self._new.append({"@id": shown, **node})
        return shown

    def _id(self, kind: str, key: str) -> str:
        return f"kb:{kind}-{self._uuid(kind, key)}"

    def _uuid(self, kind: str, key: str) -> uuid.UUID:
        # From what it says, so that the same log gives the same graph.
        return uuid.uuid5(_NAMESPACE, f"{self._origin}|{kind}|{key}")


def _ref(name: str) -> Json:
    return {"@id": name}


def _typed(kind: str, value: str) -> Json:
    return {"@type": kind, "@value": value}


def _time(text: str) -> Json:
    return _typed("xsd:dateTime", text)


def _texts(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "case", entry.case
    yield "item", entry.item
    yield "why", entry.why
    yield "reason", entry.reason
    yield "key SHA-256", entry.key
    yield "seals", ", ".join(entry.seals)
    yield from ((name, str(value)) for name, value in entry.more.items())
