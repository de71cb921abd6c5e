"""What the choices, lists and columns of a case record are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from casevault_gui.messages.words import QT_TRANSLATE_NOOP

CASE_TYPE: dict[str, str] = {
    "criminal": QT_TRANSLATE_NOOP("record", "Criminal"),
    "fraud": QT_TRANSLATE_NOOP("record", "Fraud"),
    "regulatory": QT_TRANSLATE_NOOP("record", "Regulatory"),
    "civil": QT_TRANSLATE_NOOP("record", "Civil"),
    "internal": QT_TRANSLATE_NOOP("record", "Internal"),
    "human-rights": QT_TRANSLATE_NOOP("record", "Human rights"),
    "other": QT_TRANSLATE_NOOP("record", "Other"),
}
AUTHORITY_KIND: dict[str, str] = {
    "warrant": QT_TRANSLATE_NOOP("record", "Warrant"),
    "consent": QT_TRANSLATE_NOOP("record", "Consent"),
    "court-order": QT_TRANSLATE_NOOP("record", "Court order"),
    "policy": QT_TRANSLATE_NOOP("record", "Policy"),
    "other": QT_TRANSLATE_NOOP("record", "Other"),
}
PARTY_ROLE: dict[str, str] = {
    "subject": QT_TRANSLATE_NOOP("record", "Subject"),
    "victim": QT_TRANSLATE_NOOP("record", "Victim"),
    "witness": QT_TRANSLATE_NOOP("record", "Witness"),
    "custodian": QT_TRANSLATE_NOOP("record", "Custodian"),
    "examiner": QT_TRANSLATE_NOOP("record", "Examiner"),
    "reviewer": QT_TRANSLATE_NOOP("record", "Reviewer"),
    "counsel": QT_TRANSLATE_NOOP("record", "Counsel"),
    "court": QT_TRANSLATE_NOOP("record", "Court"),
    "other": QT_TRANSLATE_NOOP("record", "Other"),
}
DEVICE_KIND: dict[str, str] = {
    "computer": QT_TRANSLATE_NOOP("record", "Computer"),
    "phone": QT_TRANSLATE_NOOP("record", "Phone"),
    "tablet": QT_TRANSLATE_NOOP("record", "Tablet"),
    "disk": QT_TRANSLATE_NOOP("record", "Disk"),
    "memory-card": QT_TRANSLATE_NOOP("record", "Memory card"),
    "usb-stick": QT_TRANSLATE_NOOP("record", "USB stick"),
    "optical-disc": QT_TRANSLATE_NOOP("record", "Optical disc"),
    "sim": QT_TRANSLATE_NOOP("record", "SIM card"),
    "server": QT_TRANSLATE_NOOP("record", "Server"),
    "other": QT_TRANSLATE_NOOP("record", "Other"),
}
LISTS: dict[str, str] = {
    "parties": QT_TRANSLATE_NOOP("record", "Parties"),
    "devices": QT_TRANSLATE_NOOP("record", "Devices and media"),
    "exhibits": QT_TRANSLATE_NOOP("record", "Exhibits"),
    "transactions": QT_TRANSLATE_NOOP("record", "Transactions"),
    "matches": QT_TRANSLATE_NOOP("record", "Matches"),
    "analysis": QT_TRANSLATE_NOOP("record", "Analysis"),
    "links": QT_TRANSLATE_NOOP("record", "Links"),
    "annotations": QT_TRANSLATE_NOOP("record", "Annotations"),
    "milestones": QT_TRANSLATE_NOOP("record", "Milestones"),
    "events": QT_TRANSLATE_NOOP("record", "Events"),
    "disclosures": QT_TRANSLATE_NOOP("record", "Disclosures"),
}
INTAKE = {
    "image_checks": QT_TRANSLATE_NOOP("record", "Disk images, hashed again"),
    "hash_checks": QT_TRANSLATE_NOOP("record", "Hashes that came along, compared"),
    "archives": QT_TRANSLATE_NOOP("record", "Archives, sealed by their contents"),
}
"""Lists that sealing itself wrote into the record."""
VERDICT = {
    "matched": QT_TRANSLATE_NOOP("record", "Matches"),
    "differ": QT_TRANSLATE_NOOP("record", "DIFFERS"),
    "no-hash": QT_TRANSLATE_NOOP("record", "Holds no hash"),
    "not-read": QT_TRANSLATE_NOOP("record", "Not read"),
    "no-library": QT_TRANSLATE_NOOP("record", "libewf-python was not installed"),
    "in-archive": QT_TRANSLATE_NOOP("record", "It lay in an archive"),
    "missing-segment": QT_TRANSLATE_NOOP("record", "A segment is missing"),
    "unreadable": QT_TRANSLATE_NOOP("record", "Damaged, encrypted or incomplete"),
    "too-slow": QT_TRANSLATE_NOOP("record", "The reader stood still"),
}
COLUMNS: dict[str, str] = {
    "id": QT_TRANSLATE_NOOP("record", "Name"),
    "number": QT_TRANSLATE_NOOP("record", "Number"),
    "name": QT_TRANSLATE_NOOP("record", "Name"),
    "role": QT_TRANSLATE_NOOP("record", "Role"),
    "kind": QT_TRANSLATE_NOOP("record", "Kind"),
    "type": QT_TRANSLATE_NOOP("record", "Kind"),
    "title": QT_TRANSLATE_NOOP("record", "Title"),
    "description": QT_TRANSLATE_NOOP("record", "Description"),
    "path": QT_TRANSLATE_NOOP("record", "Where"),
    "organisation": QT_TRANSLATE_NOOP("record", "Organisation"),
    "contact": QT_TRANSLATE_NOOP("record", "Contact"),
    "make": QT_TRANSLATE_NOOP("record", "Make"),
    "model": QT_TRANSLATE_NOOP("record", "Model"),
    "serial": QT_TRANSLATE_NOOP("record", "Serial number"),
    "imei": QT_TRANSLATE_NOOP("record", "IMEI"),
    "mac": QT_TRANSLATE_NOOP("record", "MAC address"),
    "colour": QT_TRANSLATE_NOOP("record", "Colour"),
    "capacity": QT_TRANSLATE_NOOP("record", "Capacity"),
    "condition": QT_TRANSLATE_NOOP("record", "Condition"),
    "device": QT_TRANSLATE_NOOP("record", "Device"),
    "mime": QT_TRANSLATE_NOOP("record", "Media type"),
    "size": QT_TRANSLATE_NOOP("record", "Size"),
    "source_path": QT_TRANSLATE_NOOP("record", "Where it was"),
    "derived_from": QT_TRANSLATE_NOOP("record", "Derived from"),
    "withheld_reason": QT_TRANSLATE_NOOP("record", "Why withheld"),
    "date": QT_TRANSLATE_NOOP("record", "Date"),
    "amount": QT_TRANSLATE_NOOP("record", "Amount"),
    "currency": QT_TRANSLATE_NOOP("record", "Currency"),
    "source_bank": QT_TRANSLATE_NOOP("record", "Bank"),
    "source_type": QT_TRANSLATE_NOOP("record", "Source"),
    "external_id": QT_TRANSLATE_NOOP("record", "External name"),
    "exhibit": QT_TRANSLATE_NOOP("record", "Exhibit"),
    "row": QT_TRANSLATE_NOOP("record", "Row"),
    "internal": QT_TRANSLATE_NOOP("record", "Internal"),
    "external": QT_TRANSLATE_NOOP("record", "External"),
    "confidence": QT_TRANSLATE_NOOP("record", "Confidence"),
    "status": QT_TRANSLATE_NOOP("record", "Status"),
    "engine": QT_TRANSLATE_NOOP("record", "Engine"),
    "version": QT_TRANSLATE_NOOP("record", "Version"),
    "risk_score": QT_TRANSLATE_NOOP("record", "Risk score"),
    "decision": QT_TRANSLATE_NOOP("record", "Decision"),
    "notes": QT_TRANSLATE_NOOP("record", "Notes"),
    "reviewer": QT_TRANSLATE_NOOP("record", "Reviewer"),
    "decided_at": QT_TRANSLATE_NOOP("record", "Decided"),
    "from": QT_TRANSLATE_NOOP("record", "From"),
    "to": QT_TRANSLATE_NOOP("record", "To"),
    "position": QT_TRANSLATE_NOOP("record", "Position"),
    "content": QT_TRANSLATE_NOOP("record", "Content"),
    "author": QT_TRANSLATE_NOOP("record", "Author"),
    "at": QT_TRANSLATE_NOOP("record", "When"),
    "due": QT_TRANSLATE_NOOP("record", "Due"),
    "note": QT_TRANSLATE_NOOP("record", "Note"),
    "recipient": QT_TRANSLATE_NOOP("record", "Recipient"),
    "package": QT_TRANSLATE_NOOP("record", "Package"),
    "root": QT_TRANSLATE_NOOP("record", "Root"),
    "receipt": QT_TRANSLATE_NOOP("record", "Receipt"),
    "verdict": QT_TRANSLATE_NOOP("record", "Verdict"),
    "problem": QT_TRANSLATE_NOOP("record", "Why"),
    "segments": QT_TRANSLATE_NOOP("record", "Segments"),
    "matched": QT_TRANSLATE_NOOP("record", "Match"),
    "differ": QT_TRANSLATE_NOOP("record", "Differ"),
    "missing": QT_TRANSLATE_NOOP("record", "Missing"),
    "misplaced": QT_TRANSLATE_NOOP("record", "Elsewhere"),
    "unlisted": QT_TRANSLATE_NOOP("record", "Not listed"),
    "passed_over": QT_TRANSLATE_NOOP("record", "Passed over"),
    "members": QT_TRANSLATE_NOOP("record", "Members"),
    "sha256": QT_TRANSLATE_NOOP("record", "SHA-256"),
    "sha1": QT_TRANSLATE_NOOP("record", "SHA-1"),
    "md5": QT_TRANSLATE_NOOP("record", "MD5"),
}


def word_for(table: dict[str, str], value: str) -> str:
    """Return what `value` is called by `table`, itself if it has no name there."""
    literal = table.get(value, "")
    return QCoreApplication.translate("record", literal) if literal else value
