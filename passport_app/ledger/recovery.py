"""Recycling batches held against Annex XII, each by itself and all of a site and year as the chain that it counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from passport_app.domain.compliance import Efficiency, Recovery, RecoveryLine
from passport_app.domain.quantity import kilograms
from passport_app.ledger.contents import Contents
from passport_app.ledger.recycled import Recycled, Taken, recycled
from passport_app.rules import recovery as rules


def recoveries(db: sqlite3.Connection, contents: Contents, year: int | None = None) -> list[Recovery]:
    """Return the chains of each site and year, the newest first, each followed by its recycling batches."""
    chains: dict[tuple[str, str], list[Recycled]] = {}
    for batch in recycled(db, contents):
        if year is None or int(batch.ended_on[:4]) == year:
            chains.setdefault((batch.ended_on[:4], batch.site), []).append(batch)
    found = []
    for (of_year, site), batches in sorted(chains.items(), key=lambda c: (-int(c[0][0]), c[0][1])):
        found.append(_chain(site, of_year, batches))
        found += [_batch(batch) for batch in batches if batch.process == "recycling"]
    return found


def _batch(batch: Recycled) -> Recovery:
    """Judge one recycling batch: what went in as waste or black mass, against what its products hold."""
    came_in = Taken()
    for side in (batch.waste, batch.intermediate):
        came_in.add(side)
    return _judged(batch.name, batch, came_in, batch.left, chain=False)


def _chain(site: str, year: str, batches: Sequence[Recycled]) -> Recovery:
    """Judge all steps together: black mass made and used in the year cancels out, what is left of it is told."""
    name = f"{site}, {year}"
    whole = Recycled(name, "recycling", site, max(b.ended_on for b in batches))
    for batch in batches:
        whole.add(batch)
    came_in, left = Taken(), Taken()
    came_in.add(whole.waste)
    made, drawn = whole.left, whole.intermediate
    for into, more, less in ((came_in, drawn, made), (left, made, drawn)):
        into.mass += max(0, more.mass - less.mass)
        for element in more.elements.keys() | less.elements.keys():
            over = more.elements.get(element, 0) - less.elements.get(element, 0)
            if over > 0:
                into.elements[element] = into.elements.get(element, 0) + over
                spent = more.spent.get(element, 0) - less.spent.get(element, 0)
                into.spent[element] = into.spent.get(element, 0) + min(over, max(0, spent))
    return _judged(name, whole, came_in, left, chain=True)


def _judged(name: str, batch: Recycled, came_in: Taken, left: Taken, *, chain: bool) -> Recovery:
    ended_on = date.fromisoformat(batch.ended_on)
    kind = rules.kind_of(came_in.elements)
    lines = tuple(_line(metal, kind, batch, came_in, left, ended_on) for metal in rules.metals())
    return Recovery(name, batch.site, batch.ended_on, chain, lines, _efficiency(kind, batch, came_in, ended_on))


def _line(element: str, kind: str, batch: Recycled, came_in: Taken, left: Taken, ended_on: date) -> RecoveryLine:
    """Judge one metal; what reagents brought is divided as the rest, so it counts on both sides."""
    went_in = came_in.elements.get(element, 0) + batch.added.elements.get(element, 0)
    return rules.line(
        element,
        kind=kind,
        went_in=went_in,
        spent=came_in.spent.get(element, 0),
        recovered=batch.recovered.get(element, 0),
        assayed=element in batch.recovered,
        uncounted=_uncounted(element, batch, left),
        ended_on=ended_on,
    )


def _uncounted(element: str, batch: Recycled, left: Taken) -> list[str]:
    reasons = []
    if waiting := left.elements.get(element, 0):
        reasons.append(f"{kilograms(waiting)} kg of {element} are in black mass or waste that is still to be recycled.")
    if batch.unassayed:
        named = ", ".join(batch.unassayed[:3]) + (" and others" if len(batch.unassayed) > 3 else "")
        reasons.append(f"Nothing is stated of what {named} holds.")
    return reasons


def _efficiency(kind: str, batch: Recycled, came_in: Taken, ended_on: date) -> Efficiency:
    """Count each element recovered as far as it came from the waste, never more than went in of it."""
    recovered = 0
    for element, mass in batch.recovered.items():
        from_waste = came_in.elements.get(element, 0)
        together = from_waste + batch.added.elements.get(element, 0)
        if together:
            recovered += min(from_waste, mass * from_waste // together)
    return rules.efficiency(kind=kind, mass_in=came_in.mass, recovered=recovered, ended_on=ended_on)
