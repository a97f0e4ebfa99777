"""The versions of a battery's passport as tables of the pane: which there are, and what the newest says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passport_app.gui import format as show
from passport_app.gui.language import tr
from passport_app.gui.table.rows_model import Column
from passport_app.gui.views.detail import Rows

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader


def version_rows(reader: Reader, battery: str) -> list[Rows]:
    """Return the versions, and what differs between the two newest where there are two."""
    from passport_app.services.passport_versions import differences, versions_of

    versions = versions_of(reader, battery)
    columns = (
        Column("Version", True, 8), Column("Now", width=14), Column("Signed", width=26), Column("Entry", True, 9),
        Column("Why", width=26), Column("By", width=14), Column("Passport", width=46),
    )  # fmt: skip
    table = [
        (
            str(v.version), (show.state(v.status), show.tone(v.status)), show.moment(v.issued_at), show.count(v.seq),
            v.withdrawn.reason if v.withdrawn else show.NONE, v.withdrawn.by if v.withdrawn else show.NONE, v.number,
        )
        for v in versions
    ]  # fmt: skip
    found = [Rows(tr("Versions ({count})", count=len(table)), columns, table)]
    if len(versions) > 1:
        newest, before = versions[0].version, versions[1].version
        parts = (Column("What", width=34), Column("Before", width=26), Column("Now", width=26))
        changed = differences(reader, battery, before, newest)
        rows = [(d.path, d.before or show.NONE, d.after or show.NONE) for d in changed]
        title = tr("Changes {before} → {newest} ({count})", before=before, newest=newest, count=len(rows))
        found.append(Rows(title, parts, rows, tr("Both versions state the same of the battery.")))
    return found


def not_relied_on(reader: Reader, battery: str) -> tuple[tuple[str, str, str], ...]:
    """Return the fact that the newest passport was withdrawn, or is by a key that was revoked; else nothing."""
    from passport_app.services.passport_versions import versions_of

    newest = versions_of(reader, battery)[0]
    if newest.status == "revoked":
        return ((tr("Not to be relied on"), tr("△ by a key that was revoked: issue it anew"), "warn"),)
    if newest.withdrawn is None:
        return ()
    words = tr("✗ withdrawn {day}: {reason}", day=show.day(newest.withdrawn.at[:10]), reason=newest.withdrawn.reason)
    return ((tr("Not to be relied on"), words, "bad"),)
