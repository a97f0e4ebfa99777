"""What would have to be used so that a recycled share reaches its minimum: exact, in masses, one metal at a time.

Material is added, not exchanged: what was made stays made, and what is made of a lot more counts in the numerator and
in the denominator of the year (Art. 8, masses by model, plant and year).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from passport_app import assets
from passport_app.domain.content import basis_of
from passport_app.domain.passport import Origins
from passport_app.rules import article8

_MIXED = frozenset({"cathode_active", "slurry", "electrode"})
Stock = tuple[int, int, int]
"""What is left of a lot, micrograms: (mass, metal in it, recycled metal in it)."""


def stages(element: str) -> frozenset[str]:
    """Return the stages of material from which a metal can still come into what Art. 8 counts."""
    return frozenset(assets.toml("rules", "article8.toml")["stock"][basis_of(element)])


def fits(chemistry: str, stage: str, elements: Mapping[str, int]) -> bool:
    """Tell whether batteries of a chemistry could use a lot, by the Art. 8 metals that it holds (micrograms).

    It holds none that the chemistry lacks, and where it is a mixture already, all that the chemistry has. Whether an
    NMC811 would do for an NMC622 the ledger cannot tell.
    """
    expected = article8.expected_metals(chemistry)
    if expected is None:
        return True
    if stage in _MIXED and any(not elements.get(metal) for metal in expected):
        return False
    return not article8.contradictions("", chemistry, elements)


def metal_needed(counted: Origins, minimum_percent: str, share: Fraction) -> Fraction | None:
    """Return how many micrograms of a metal with this recycled share (0 to 1) bring the counted share to a minimum.

    (R + s x) / (T + x) = p gives x = (p T - R) / (s - p). Zero where it is met; None where the share of the lot is not
    above the minimum, so that no amount of it suffices.
    """
    minimum = Fraction(minimum_percent) / 100
    lacking = minimum * counted.total - counted.recycled
    if lacking <= 0:
        return Fraction(0)
    return lacking / (share - minimum) if share > minimum else None


def lot_needed(counted: Origins, minimum_percent: str, stock: Stock) -> int | None:
    """Return how much of a lot is needed, micrograms rounded up; None where no amount suffices."""
    mass, metal, recycled = stock
    needed = metal_needed(counted, minimum_percent, Fraction(recycled, metal))
    return None if needed is None else -(-needed * mass // metal)


def share_after(counted: Origins, stock: Stock, mass: int) -> Fraction:
    """Return the share, exactly, if this mass of a lot were used as well; ZeroDivisionError without any metal."""
    whole, metal, recycled = stock
    return Fraction(counted.recycled * whole + recycled * mass, counted.total * whole + metal * mass)


def plan(counted: Origins, minimum_percent: str, ranked: Sequence[Stock]) -> list[int] | None:
    """Return how much of each lot to use, the highest recycled share first, until the minimum is reached.

    This order needs the least metal. Empty where it is met already; None where all lots together do not reach it.
    """
    lacking = Fraction(minimum_percent) / 100 * counted.total - counted.recycled
    if lacking <= 0:
        return []
    masses: list[int] = []
    for mass, metal, recycled in ranked:
        gain = recycled - Fraction(minimum_percent) / 100 * metal  # what using all of it does to what is lacking
        if gain <= 0:
            return None
        if gain >= lacking:
            masses.append(-(-lacking / gain * mass // 1))
            return masses
        masses.append(mass)
        lacking -= gain
    return None
