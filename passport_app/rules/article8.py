"""Recycled content, Regulation (EU) 2023/1542, Article 8: what counts, what binds when, and whether it is met.

Figures and dates are in `resources/rules/article8.toml`. Shares are compared as exact ratios, before any rounding.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any, Literal

from passport_app import assets
from passport_app.domain.finding import Finding, Severity
from passport_app.domain.passport import Article8Line, Minimum, MinimumVerdict, Origins, Status
from passport_app.domain.quantity import PPM, percent_down

METALS = ("Co", "Li", "Ni", "Pb")
_BLEND = re.compile(r"[/+&]")


@dataclass(frozen=True, slots=True)
class Phase:
    """Minimum shares that bind batteries placed on the market from a date on."""

    applies_from: date
    article: str
    categories: frozenset[str]
    minimum_percent: Mapping[str, str]


@lru_cache(maxsize=1)
def phases() -> tuple[Phase, ...]:
    """Return the phases of Art. 8(2) and (3), oldest first."""
    return tuple(
        Phase(p["applies_from"], p["article"], frozenset(p["categories"]), p["minimum_percent"])
        for p in assets.toml("rules", "article8.toml")["phase"]
    )


def energy_wh(capacity_ah: str, voltage_v: str) -> Fraction:
    """Return a battery's energy in watt-hours: rated capacity times nominal voltage, exactly."""
    return Fraction(capacity_ah) * Fraction(voltage_v)


def is_bound(category: str, energy: Fraction, phase: Phase, *, external_storage: bool = False) -> bool:
    """Tell whether a battery falls under a phase (Art. 8(1) to (3)).

    Industrial batteries only above 2 kWh, and not those exclusively with external storage.
    """
    if category not in phase.categories:
        return False
    if category != "industrial":
        return True
    smallest = assets.toml("rules", "article8.toml")["smallest_industrial_wh"]
    return energy > smallest and not external_storage


def expected_metals(chemistry: str) -> frozenset[str] | None:
    """Return which Art. 8 metals a chemistry contains, or None for a chemistry that is not known.

    A blend, `LMO/NMC532`, contains those of all its parts; what is no cathode (`LFP/graphite`) adds none.
    """
    known = [metals for part in _BLEND.split(chemistry) if (metals := _metals_of(part)) is not None]
    return frozenset().union(*known) if known else None


def _metals_of(chemistry: str) -> frozenset[str] | None:
    name = "".join(c for c in chemistry.upper() if c not in " -_")
    for entry in assets.toml("rules", "chemistry.toml")["chemistry"]:
        if any(name.startswith(start) for start in entry["starts"]):
            return frozenset(entry["metals"])
    return None


def status(element: str, chemistry: str, origins: Origins) -> Status:
    """Tell whether a share can be computed, does not apply, or cannot be told.

    A metal of which nothing but `unknown` origin is declared is undetermined: missing is neither zero nor a pass.
    """
    if origins.total:
        return "undetermined" if origins.unknown == origins.total else "computed"
    expected = expected_metals(chemistry)
    if expected is None or element in expected:
        return "undetermined"
    return "not_applicable"


def verdict(minimum_percent: str, said: Status, origins: Origins) -> MinimumVerdict:
    """Hold a share against a minimum, exactly."""
    if said != "computed":
        return said
    return "met" if origins.recycled * 100 >= Fraction(minimum_percent) * origins.total else "not_met"


def line(
    element: str,
    *,
    chemistry: str,
    counted: Origins,
    category: str,
    energy_wh: Fraction,
    external_storage: bool,
    placed_on_market: date | None,
) -> Article8Line:
    """Return what Art. 8 says of one metal in one battery; a battery not yet placed is bound by nothing yet."""
    said = status(element, chemistry, counted)
    minima = []
    binding: MinimumVerdict | Literal["none_binding"] = "none_binding"
    for phase in phases():
        percent = phase.minimum_percent[element]
        bound = is_bound(category, energy_wh, phase, external_storage=external_storage)
        told: MinimumVerdict = verdict(percent, said, counted) if bound else "not_applicable"
        minima.append(Minimum(phase.applies_from.isoformat(), percent, told))
        if placed_on_market is not None and placed_on_market >= phase.applies_from:
            binding = told
    return Article8Line(element, said, tuple(minima), binding)


def declaration(
    *,
    model: str,
    category: str,
    chemistry: str,
    rated_capacity_ah: str,
    nominal_voltage_v: str,
    external_storage: bool,
    plant: str,
    year: int,
    batteries: int,
    totals: Mapping[str, Origins],
) -> dict[str, Any]:
    """Return the Art. 8 statement for a model, plant and year, in the shape of COMMANDS.md (`declare --json`).

    `totals` are the counted masses of all batteries together, micrograms: sums of masses, never means of shares.
    """
    energy = energy_wh(rated_capacity_ah, nominal_voltage_v)
    lines = [
        line(
            metal,
            chemistry=chemistry,
            counted=totals.get(metal, Origins()),
            category=category,
            energy_wh=energy,
            external_storage=external_storage,
            placed_on_market=None,
        )
        for metal in METALS
    ]
    return {
        "model": model,
        "plant": plant,
        "year": year,
        "method": assets.toml("rules", "article8.toml")["method"],
        "batteries": batteries,
        "elements": {said.element: _figures(said.status, totals.get(said.element, Origins())) for said in lines},
        "thresholds": [
            {
                "applies_from": minimum.applies_from,
                "element": said.element,
                "minimum_percent": minimum.minimum_percent,
                "verdict": minimum.verdict,
            }
            for said in lines
            for minimum in said.minima
        ],
    }


def _figures(said: Status, origins: Origins) -> dict[str, Any]:
    computed = said == "computed"
    return {
        "total_ug": origins.total if computed else None,
        "pre_consumer_ug": origins.pre_consumer if computed else None,
        "post_consumer_ug": origins.post_consumer if computed else None,
        "percent": percent_down(origins.recycled, origins.total) if computed else None,
        "status": said,
    }


def contradictions(where: str, chemistry: str, counted: Mapping[str, int]) -> list[Finding]:
    """Find metals, by element and counted micrograms, that a battery of this chemistry should not hold."""
    expected = expected_metals(chemistry)
    if expected is None:
        return []
    trace = assets.toml("rules", "chemistry.toml")["trace_ppm"]
    proper = sum(counted.get(metal, 0) for metal in expected)
    return [
        Finding(
            "chemistry_contradiction",
            Severity.WARNING,
            where,
            f"{where} is of chemistry {chemistry}, which holds no {metal}, but its active materials hold "
            f"{counted[metal]} micrograms of it. Correct the model's chemistry or the batch's inputs.",
            metal,
        )
        for metal in METALS
        if metal not in expected and counted.get(metal, 0) * PPM > trace * proper
    ]
