"""What a ledger says of the duties of the Batteries Regulation, as plain values that views and tables show.

Masses are integer micrograms, shares exact ratios of them; a share is of one metal, and no figure is over several.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from passport_app.domain.passport import Article8Line, Minimum, MinimumVerdict, Origins, Status

Binding = MinimumVerdict | Literal["none_binding"]


def standing(line: Article8Line) -> Binding:
    """Return what binds now; `not_applicable` where nothing ever does, rather than `none_binding`."""
    never = line.status == "not_applicable" or all(m.verdict == "not_applicable" for m in line.minima)
    return "not_applicable" if never else line.binding


@dataclass(frozen=True, slots=True)
class Month:
    """A month of manufacture of one model in one plant."""

    month: str
    """`2026-01`."""
    batteries: int
    counted: Mapping[str, Origins]
    """By Art. 8 metal; what is not there has no mass."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What Art. 8 says of a model, a plant and a year (of manufacture): its unit of account."""

    model: str
    category: str
    chemistry: str
    energy_wh: Fraction
    external_storage: bool
    plant: str
    year: int
    batteries: int
    placed: int
    """How many of them were placed on the market."""
    last_placed_on: str | None
    """The latest date on which one was, which decides what binds."""
    counted: Mapping[str, Origins]
    lines: tuple[Article8Line, ...]
    """Always four: Co, Li, Ni, Pb."""
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class RecoveryLine:
    """One metal in a recycling batch, or in a chain of them (Annex XII, part C)."""

    element: str
    went_in: int
    spent: int
    """How much of what went in came from spent batteries; the rest is manufacturing waste, or what was added."""
    recovered: int
    """In products whose assays state it; what is not assayed is not counted."""
    status: Status
    at_least: bool
    """Whether more may have been recovered than could be counted."""
    targets: tuple[Minimum, ...]
    binding: Binding
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Efficiency:
    """Recycling efficiency (Annex XII, part B): only a lower bound can be computed from a ledger."""

    kind: str
    """`lithium`, `lead`, `nickel_cadmium` or `other`; empty where it cannot be told."""
    mass_in: int
    recovered: int
    """Mass of the elements recovered, as far as assays state them."""
    targets: tuple[Minimum, ...]
    binding: Binding


@dataclass(frozen=True, slots=True)
class Recovery:
    """A recycling batch, or all recycling of a site in a year taken together."""

    name: str
    site: str
    ended_on: str
    chain: bool
    """Whether this is the chain of a site and year, which is what Annex XII counts."""
    lines: tuple[RecoveryLine, ...]
    efficiency: Efficiency


@dataclass(frozen=True, slots=True)
class MissingPoint:
    """A mandatory data point that batteries of a model lack."""

    model: str
    category: str
    code: str
    title: str
    reference: str
    access: str
    batteries: int
    waiting: int
    """Batteries of the model that have no passport with scope annex-xiii yet."""
    first: str
    """One of them that lacks it."""


@dataclass(frozen=True, slots=True)
class Lapse:
    """A document of a lot with stock left that has lapsed or soon will."""

    lot: str
    material: str
    supplier: str
    document: str
    valid_until: str
    days: int
    """From today; negative where it has lapsed."""
    remaining: int


@dataclass(frozen=True, slots=True)
class Compliance:
    """Everything that the view of compliance shows."""

    today: str
    method: str
    declared: tuple[Declared, ...]
    recovery: tuple[Recovery, ...]
    missing: tuple[MissingPoint, ...]
    lapses: tuple[Lapse, ...]
    no_passport_due: Mapping[str, int] = field(default_factory=dict)
    """Models for whose batteries Art. 77 asks no passport, with the number of batteries."""


@dataclass(frozen=True, slots=True)
class LiftingLot:
    """A lot on stock, and how much of it would bring a share to its minimum."""

    lot: str
    material: str
    supplier: str
    remaining: int
    metal: int
    """Micrograms of the metal in what remains."""
    recycled: int
    needed: int | None
    """Micrograms of the lot that reach the minimum, rounded up; 0 where it is met, None where no amount does."""
    reached: tuple[int, int]
    """The exact share if all of the lot that is left, or the needed mass of it, were used: numerator, denominator."""

    @property
    def enough(self) -> bool:
        """Whether what is left of it suffices by itself."""
        return self.needed is not None and self.needed <= self.remaining


@dataclass(frozen=True, slots=True)
class Lift:
    """Which lots on stock would lift a share to a minimum."""

    element: str
    minimum_percent: str
    counted: Origins
    lots: tuple[LiftingLot, ...]
    """The highest recovered share first."""
    plan: tuple[tuple[str, int], ...]
    """(lot, micrograms) which together reach it with the least metal; empty where it is met or out of reach."""
    sentence: str
    set_aside: int = 0
    """Lots that were left out because they are not released."""
