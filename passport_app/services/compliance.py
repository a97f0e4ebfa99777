"""What the Batteries Regulation asks and where a ledger stands: Art. 8, Annex XII, Annex XIII, documents that lapse."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from passport_app import assets
from passport_app.domain.compliance import Compliance, Declared, Lapse, MissingPoint, Month
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.passport import Origins
from passport_app.ledger.declared import Group, GroupCount, counts, declared
from passport_app.ledger.reader import Reader
from passport_app.ledger.recovery import recoveries
from passport_app.ledger.waiting import Given
from passport_app.rules import article8, datapoints

_ORIGINS = ("primary", "pre_consumer", "post_consumer", "unknown")
HORIZON = 180
"""Days ahead within which a lapsing document is told."""
_DOCUMENTS = (
    "SELECT lot.id AS lot, lot.material, coalesce(party.name, lot.supplier, '') AS supplier, "
    "coalesce(lot.document, '') AS document, lot.valid_until, lot.mass_ug - lot.used_ug AS remaining FROM lot "
    "LEFT JOIN party ON party.id = lot.supplier WHERE lot.valid_until IS NOT NULL AND lot.mass_ug > lot.used_ug "
    "AND lot.valid_until <= date(?, ?) ORDER BY lot.valid_until, lot.id"
)


def compliance(
    reader: Reader, *, today: date, year: int | None = None, progress: Progress = silent, cancelled: CancelCheck = never
) -> Compliance:
    """Return where the ledger stands on a day; with `year`, Art. 8 and Annex XII of that year alone.

    Costs time in proportion to batteries and cell lots: about a second for ten million cells. Raises Cancelled.
    """
    models = {row["id"]: row for row in reader.rows("SELECT * FROM model")}
    sums = declared(reader.db, article8.METALS, progress, cancelled)
    progress("Looking at recycling, data points and documents", 0, 0)
    missing, none_due = _missing(reader, models)
    return Compliance(
        today=today.isoformat(),
        method=assets.toml("rules", "article8.toml")["method"],
        declared=tuple(_declared(models, counts(reader.db), sums, year)),
        recovery=tuple(recoveries(reader.db, reader.contents, year)),
        missing=tuple(missing),
        lapses=tuple(_lapses(reader, today)),
        no_passport_due=none_due,
    )


def _declared(
    models: dict[str, dict[str, Any]],
    groups: Sequence[GroupCount],
    sums: dict[Group, dict[str, Origins]],
    year: int | None,
) -> list[Declared]:
    """Return models, plants and years: the newest year first, then by model and plant."""
    found = []
    for (model, plant, of_year), months in groupby(groups, key=lambda g: (g.group[0], g.group[1], int(g.group[2][:4]))):
        counted = list(months)
        if year is None or of_year == year:
            found.append(_one(models[model], plant, of_year, counted, sums))
    return sorted(found, key=lambda d: (-d.year, d.model, d.plant))


def _one(
    model: dict[str, Any], plant: str, year: int, groups: Sequence[GroupCount], sums: dict[Group, dict[str, Origins]]
) -> Declared:
    months = tuple(Month(g.group[2], g.batteries, sums.get(g.group, {})) for g in groups)
    counted = {metal: _together([m.counted.get(metal, Origins()) for m in months]) for metal in article8.METALS}
    last = max((g.last_placed_on for g in groups if g.last_placed_on), default=None)
    energy = article8.energy_wh(model["rated_capacity_ah"], model["nominal_voltage_v"])
    lines = tuple(
        article8.line(
            metal,
            chemistry=model["chemistry"],
            counted=counted[metal],
            category=model["category"],
            energy_wh=energy,
            external_storage=bool(model["external_storage"]),
            placed_on_market=date.fromisoformat(last) if last else None,
        )
        for metal in article8.METALS
    )
    return Declared(
        model=model["id"],
        category=model["category"],
        chemistry=model["chemistry"],
        energy_wh=energy,
        external_storage=bool(model["external_storage"]),
        plant=plant,
        year=year,
        batteries=sum(g.batteries for g in groups),
        placed=sum(g.placed for g in groups),
        last_placed_on=last,
        counted=counted,
        lines=lines,
        months=months,
    )


def _together(parts: Sequence[Origins]) -> Origins:
    return Origins(**{name: sum(getattr(part, name) for part in parts) for name in _ORIGINS})


def _missing(reader: Reader, models: dict[str, dict[str, Any]]) -> tuple[list[MissingPoint], dict[str, int]]:
    """Return the mandatory data points that batteries of each model lack, and the models that need no passport."""
    given = Given(reader.db)
    waiting: dict[str, int] = {}
    none_due: dict[str, int] = {}
    lacking: dict[tuple[str, str], tuple[int, str]] = {}
    for name, site, batteries, example in given.waiting():
        model = models[name]
        energy = article8.energy_wh(model["rated_capacity_ah"], model["nominal_voltage_v"])
        if not datapoints.passport_required(model["category"], energy):
            none_due[name] = none_due.get(name, 0) + batteries
            continue
        waiting[name] = waiting.get(name, 0) + batteries
        for finding in datapoints.missing(model["category"], energy, given.shared(name, site)):
            having = given.having(name, site, finding.where)
            if batteries > len(having):
                first = given.example(name, site, having) if example in having else example
                before, shown = lacking.get((name, finding.where), (0, first))
                lacking[name, finding.where] = (before + batteries - len(having), shown)
    return _points(models, lacking, waiting), none_due


def _points(
    models: dict[str, dict[str, Any]], lacking: dict[tuple[str, str], tuple[int, str]], waiting: dict[str, int]
) -> list[MissingPoint]:
    points = {point.code: point for point in datapoints.points()}
    found = []
    for (model, code), (batteries, first) in lacking.items():
        point = points[code]
        category = models[model]["category"]
        found.append(
            MissingPoint(
                model, category, code, point.title, point.reference, point.access, batteries, waiting[model], first
            )
        )
    return sorted(found, key=lambda m: (m.model, points[m.code].row))


def _lapses(reader: Reader, today: date) -> list[Lapse]:
    """Return the documents of lots with stock left that have lapsed or will within HORIZON days, the soonest first."""
    rows = reader.rows(_DOCUMENTS, (today.isoformat(), f"+{HORIZON} days"))
    return [Lapse(**row, days=(date.fromisoformat(row["valid_until"]) - today).days) for row in rows]
