"""How a supplier does: what was delivered, whether it was of its grade, and what was claimed against what was found.

Masses of metals are exact sums in micrograms, contents exact in their unit; nothing is averaged over metals or
materials.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class MetalScore:
    """One metal in a supplier's lots: as the supplier states it, and as a laboratory found it."""

    element: str
    lots: int
    claimed: Fraction
    """Micrograms in all lots, by the supplier's own assays."""
    recycled: Fraction
    """Micrograms of it that the supplier declares as recovered, pre- and post-consumer."""
    assayed_lots: int
    """Lots of which the plant holds an assay of this metal too."""
    claimed_there: Fraction
    """Micrograms in those lots by the supplier's assays ..."""
    assayed: Fraction
    """... and by the laboratory's."""

    @property
    def deviation(self) -> Fraction | None:
        """How much more the laboratory found than was claimed, as a share of the claim; None without an assay."""
        if not self.assayed_lots or not self.claimed_there:
            return None
        return (self.assayed - self.claimed_there) / self.claimed_there


@dataclass(frozen=True, slots=True)
class SupplierScore:
    """A supplier at a glance."""

    supplier: str
    name: str
    country: str
    roles: str
    lots: int
    mass: int
    first_on: str
    last_on: str
    out_of_specification: int
    """Lots of which an assay misses a limit of the material's specification."""
    not_assayed: int
    """Lots whose material has limits that no assay was held against."""
    held: int
    """Lots in quarantine or rejected now."""
    lapsed: int
    """Lots whose document has run out."""
    undocumented: int
    """Lots that came without a document."""
    metals: tuple[MetalScore, ...]


@dataclass(frozen=True, slots=True)
class Measured:
    """One lot of a supplier on the way over time: what was claimed and what was found of one analyte."""

    lot: str
    material: str
    received_on: str
    claimed: Fraction | None
    """In the unit of the history; None where the supplier states nothing of it."""
    found: Fraction | None
    misses: bool
    """Whether what was found misses the specification."""


@dataclass(frozen=True, slots=True)
class History:
    """An analyte in a supplier's lots of one material over time."""

    supplier: str
    material: str
    analyte: str
    unit: str
    points: tuple[Measured, ...]
    minimum: Fraction | None
    maximum: Fraction | None
    """Limits of the material's specification, in the same unit."""
    specification: str
