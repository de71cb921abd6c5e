"""A record with parties, devices and transactions, for pictures."""

from __future__ import annotations

from casevault_gui.core.cases.case_record import Device, Party, Row
from casevault_gui.ui.widgets.case_form import CaseForm


def fill(form: CaseForm) -> None:
    """Fill a form with more than the sample case has."""
    form.parties.load(
        [
            Party(name="Quillon Ash", role="subject", contact="12 Sample Street"),
            Party(name="R. Penhallow", role="counsel", organisation="Penhallow & Sons"),
        ]
    )
    form.devices.load(
        [
            Device(id="D1", kind="computer", make="Orca", model="T4", serial="0117-88"),
            Device(id="D2", kind="memory-card", make="Lumen", condition="Scratched"),
        ]
    )
    rows = [
        Row(
            original={
                "date": f"2025-02-{n:02}",
                "amount": f"-{n}04.50",
                "currency": "GBP",
                "description": "Invoice of Northgate Ltd",
                "exhibit": "A/1",
            }
        )
        for n in range(1, 9)
    ]
    form.add_rows("transactions", tuple(rows))
