"""How a lot stands as tables of the pane: quality against its specification, documents, decisions."""

from __future__ import annotations

from typing import Any

from passport_app.gui import format as show
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.views.detail import Rows


def standing_rows(standing: Any) -> tuple[Rows, ...]:
    """Return the tables of a `LotStanding`."""
    return (_quality(standing), _documents(standing), _decisions(standing))


def _quality(standing: Any) -> Rows:
    columns = (
        Column("Analyte", width=8), Column("Found", True, 9), Column("Unit", width=5), Column("Verdict", width=24),
        Column("At least", True, 8), Column("At most", True, 8), Column("Specification", width=16),
        Column("Method", width=12), Column("Laboratory", width=12), Column("Sampled on", width=11),
    )  # fmt: skip
    table = [
        (
            h.analyte, _number(h.value), h.unit, _verdict(h), _number(h.minimum), _number(h.maximum), h.specification,
            h.method or show.NONE, h.laboratory or show.NONE, show.day(h.sampled_on),
        )
        for h in standing.limits
    ]  # fmt: skip
    empty = tr("The ledger holds no specification of this material: import the table specifications.")
    return Rows(tr("Quality ({count})", count=len(table)), columns, table, empty)


def _verdict(held: Any) -> tuple[str, str]:
    said = show.state(held.verdict)
    if held.by is not None:
        said = tr("{verdict} by {amount}", verdict=said, amount=f"{_number(held.by)} {held.unit}")
    return said, show.tone(held.verdict)


def _number(text: str | None) -> str:
    return show.percent(text)


def _documents(standing: Any) -> Rows:
    columns = (
        Column("Document", width=26), Column("State", width=14), Column("Valid until", width=12),
        Column("SHA-256", width=64),
    )  # fmt: skip
    table = [
        (
            d.name, (show.state(d.state), show.tone(d.state)), show.day(d.valid_until),
            d.sha256 or tr("the file was not at hand"),
        )
        for d in standing.documents
    ]  # fmt: skip
    empty = tr("No document came with this lot.")
    return Rows(tr("Documents ({count})", count=len(table)), columns, table, empty)


def _decisions(standing: Any) -> Rows:
    columns = (
        Column("Decision", width=16), Column("Since", width=20), Column("By", width=18), Column("Reason", width=40),
    )  # fmt: skip
    table = [
        ((show.state(d.status), show.tone(d.status)), show.moment(d.since), d.by or show.NONE, d.reason)
        for d in standing.dispositions
    ]
    return Rows(tr("Decisions ({count})", count=len(table)), columns, table, tr("It was never held back."), wrap=True)
