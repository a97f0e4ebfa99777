"""The closed loop of a metal, for a picture or a table: who supplied it, what it went through, where it is now."""

from __future__ import annotations

from typing import Any

from passport_app.ledger.contents import Contents
from passport_app.ledger.flows import FIRST, LAST, Flow, flows
from passport_app.ledger.reader import Reader


def material_flow(reader: Reader, element: str, *, since: str = FIRST, until: str = LAST, site: str = "") -> list[Flow]:
    """Return the flows of a metal between suppliers, processes and ends; masses are integer micrograms.

    `since` and `until` are dates, `2026-01-01`, of the batches' start; `site` is the id of the one site looked at.
    """
    return flows(reader.db, Contents(reader.db), element, since, until, site)


def sites(reader: Reader) -> list[tuple[str, str]]:
    """Return (id, name) of each site that has batches."""
    return list(
        reader.db.execute(
            "SELECT id, coalesce(nullif(name, ''), id) FROM site WHERE id IN (SELECT site FROM batch) ORDER BY 2, 1"
        )
    )


def periods(reader: Reader) -> list[tuple[str, str, str]]:
    """Return (name, first day, last day) of the whole time and of each year with batches, the newest first."""
    years = reader.db.execute("SELECT DISTINCT substr(started_at, 1, 4) FROM batch ORDER BY 1 DESC").fetchall()
    return [("All years", FIRST, LAST), *((year, f"{year}-01-01", f"{year}-12-31") for (year,) in years)]


def as_table(found: list[Flow]) -> list[tuple[Any, ...]]:
    """Return flows as rows with a header: from, to, and micrograms by origin."""
    header = ("from", "to", "primary_ug", "pre_consumer_ug", "post_consumer_ug", "unknown_ug")
    rows = [
        (
            f.source[1],
            f.target[1],
            f.origins.primary,
            f.origins.pre_consumer,
            f.origins.post_consumer,
            f.origins.unknown,
        )
        for f in found
    ]
    return [header, *rows]
