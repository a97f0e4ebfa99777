"""What the legal battery passport must state, by category: Annex XIII, as the Commission's guidance applies it.

The points are in `resources/rules/datapoints.toml`, with their access class and their applicability.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from passport_app import assets
from passport_app.domain.disclosure import Group
from passport_app.domain.finding import Finding, Severity

_GROUPS: dict[str, Group] = {"2": "composition", "3": "compliance", "4": "individual"}


@dataclass(frozen=True, slots=True)
class DataPointRule:
    """One data point of the guidance."""

    row: int
    code: str
    title: str
    reference: str
    access: str
    """`public`, `legitimate_interest` or `authority` (Art. 77(2))."""
    from_ledger: bool
    """Whether the ledger itself supplies it."""
    applicability: dict[str, str]
    """By category: `mandatory`, `conditional`, `optional`, `pending` or `none`."""

    @property
    def group(self) -> Group | None:
        """The group of Annex XIII that holds it back from the public; None for what is public."""
        if self.access == "public":
            return None
        point = self.reference.removeprefix("Annex XIII ")[:1]
        return _GROUPS[point]


@lru_cache(maxsize=1)
def points() -> tuple[DataPointRule, ...]:
    """Return every data point, in the order of the guidance."""
    return tuple(
        DataPointRule(
            row=p["row"],
            code=p["code"],
            title=p["title"],
            reference=p["reference"],
            access=p["access"],
            from_ledger=p["source"] == "ledger",
            applicability={c: p[c] for c in ("EV", "LMT", "industrial")},
        )
        for p in assets.toml("rules", "datapoints.toml")["datapoint"]
    )


@lru_cache(maxsize=1)
def groups() -> dict[str, Group]:
    """Return the group of every data point that is not public, by code."""
    return {point.code: point.group for point in points() if point.group is not None}


def passport_required(category: str, energy_wh: Fraction) -> bool:
    """Tell whether Art. 77(1) asks for a passport: EV, LMT, and industrial batteries above 2 kWh."""
    rules = assets.toml("rules", "datapoints.toml")
    if category not in rules["categories"]:
        return False
    return category != "industrial" or energy_wh > rules["smallest_industrial_wh"]


def missing(category: str, energy_wh: Fraction, given: Iterable[str]) -> list[Finding]:
    """Return what still stands in the way of a legal battery passport, one finding for each.

    `given` are the codes of the data points at hand. A category that Art. 77 does not name is one finding.
    """
    if not passport_required(category, energy_wh):
        text = f"Art. 77 asks for no battery passport for {category} batteries of this size; use the scope material."
        return [Finding("no_passport_required", Severity.PROBLEM, category, text)]
    there = set(given)
    return [
        Finding(
            "datapoint_missing",
            Severity.PROBLEM,
            point.code,
            f"The mandatory data point {point.code} ({point.reference}) is missing: {point.title}. Import it in the "
            "table datapoints, for the battery, its model or its site.",
        )
        for point in points()
        if point.applicability[category] == "mandatory" and not point.from_ledger and point.code not in there
    ]
