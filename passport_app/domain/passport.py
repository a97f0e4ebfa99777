"""What a passport states about one battery, before anyone signs it.

Plain values only: `exchange.credential` turns a `Passport` into the W3C credential that is signed, and back.
Masses are integer micrograms, shares exact ratios of them; texts from the plant's files are untrusted names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from passport_app.domain.disclosure import Commitment, Disclosure

METHOD = "art8-provisional-1"
"""The calculation: INTAKE.md's rules; to be replaced when the delegated act under Art. 8(1) is adopted."""

Basis = Literal["active", "whole"]
Status = Literal["computed", "not_applicable", "undetermined"]
MinimumVerdict = Literal["met", "not_met", "not_applicable", "undetermined"]
Scope = Literal["material", "annex-xiii"]


@dataclass(frozen=True, slots=True)
class Origins:
    """How a mass divides by origin, in micrograms; the four sum exactly to the mass they divide."""

    primary: int = 0
    pre_consumer: int = 0
    """Recovered from battery manufacturing waste (Art. 3(51))."""
    post_consumer: int = 0
    """Recovered from spent batteries or other post-consumer waste."""
    unknown: int = 0

    @property
    def total(self) -> int:
        """The mass divided."""
        return self.primary + self.pre_consumer + self.post_consumer + self.unknown

    @property
    def recycled(self) -> int:
        """Pre-consumer and post-consumer together: what Art. 8 counts as recovered."""
        return self.pre_consumer + self.post_consumer


@dataclass(frozen=True, slots=True)
class ElementContent:
    """One element in a battery: its mass, and the origins of what Art. 8 counts of it."""

    element: str
    total: int
    """In the whole battery's cells, micrograms."""
    active: int
    """In active materials, micrograms."""
    basis: Basis
    """What `origins` divides: `active`, or for lead the `whole`."""
    origins: Origins
    custody: tuple[str, ...] = ()
    """Chain-of-custody models (ISO 22095) of the received lots it came from, sorted; `unstated` where none was."""
    countries: tuple[tuple[str, int], ...] = ()
    """Micrograms by country of origin of the received lots, sorted by country; `""` where none was given."""


@dataclass(frozen=True, slots=True)
class Minimum:
    """One Art. 8 minimum held against a share, for display beside it."""

    applies_from: str
    """Date from which batteries placed on the market must meet it."""
    minimum_percent: str
    verdict: MinimumVerdict


@dataclass(frozen=True, slots=True)
class Article8Line:
    """An Art. 8 metal in this battery: informational, the legal statement being per model, plant and year."""

    element: str
    """Co, Li, Ni or Pb."""
    status: Status
    minima: tuple[Minimum, ...]
    binding: MinimumVerdict | Literal["none_binding"]
    """The verdict of what was in force when the battery was placed on the market; `none_binding` before 2031-08-18."""


@dataclass(frozen=True, slots=True)
class CellRange:
    """Consecutive cells of one cell lot, both ends included."""

    cell_lot: str
    first_serial: str
    last_serial: str
    count: int


@dataclass(frozen=True, slots=True)
class NamedParty:
    """An economic operator or a site as a passport names it."""

    id: str
    name: str
    country: str | None = None
    identifier: str | None = None


@dataclass(frozen=True, slots=True)
class ModelStatement:
    """The battery model as a passport states it; quantities are decimal strings in the unit named."""

    id: str
    name: str
    category: str
    chemistry: str
    rated_capacity_ah: str
    nominal_voltage_v: str
    mass_kg: str
    gtin: str | None = None


@dataclass(frozen=True, slots=True)
class DataPoint:
    """Another statement of the passport, by its code in `resources/rules/datapoints.toml`."""

    code: str
    value: str
    unit: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SourceShare:
    """What of an element came from a received lot, in micrograms."""

    element: str
    part: str
    """`active` inside an active material, else `other`."""
    origin: str
    mass: int


@dataclass(frozen=True, slots=True)
class SourceLot:
    """A received lot that a battery holds matter of, as the ledger knows it; for those who may see it."""

    lot: str
    material: str
    material_name: str
    stage: str
    cas: str | None
    supplier: NamedParty | None
    country: str | None
    custody: str | None
    received_on: str | None
    document: str | None
    document_sha256: str | None
    shares: tuple[SourceShare, ...]
    """Sorted by element, part and origin."""


@dataclass(frozen=True, slots=True)
class Passport:
    """The statement about one battery."""

    number: str
    """`urn:uuid:...`: derived from ledger, battery and version, so that the same statement has the same number."""
    version: int
    scope: Scope
    battery: str
    identifier: str
    """The unique identifier as a URI: a GS1 Digital Link where the model has a GTIN, else a urn."""
    manufactured: str
    """Month and year, `2026-01`."""
    placed_on_market: str | None
    model: ModelStatement
    operator: NamedParty
    plant: NamedParty
    issued_at: str
    """UTC, `2026-11-23T20:00:00Z`."""
    elements: tuple[ElementContent, ...]
    """Every element present, in alphabetical order of the symbol."""
    article8: tuple[Article8Line, ...]
    """Always four lines: Co, Li, Ni, Pb."""
    cells: tuple[CellRange, ...]
    method: str = METHOD
    custody: str = "controlled_blending"
    """How the plant itself keeps origins apart: blended batch by batch (ISO 22095)."""
    supersedes: str | None = None
    """The number of the version that this one replaces."""
    datapoints: tuple[DataPoint, ...] = ()
    """The public ones."""
    commitments: tuple[Commitment, ...] = ()
    """What is withheld from the public, sorted by group; empty where nothing is."""
    disclosed: tuple[Disclosure, ...] = ()
    """What a copy for an audience shows of it; not part of what is signed."""


@dataclass(frozen=True, slots=True)
class LedgerEvidence:
    """Where the book holds a statement: its register entry, the path to a signed checkpoint, the checkpoint."""

    origin: str
    """The ledger's name in its checkpoints."""
    seq: int
    """The entry's position, counted from 0."""
    entry: bytes
    """The register entry, canonical JSON; it holds the SHA-256 of the signed statement's subject."""
    size: int
    """Size of the tree that the checkpoint signs."""
    path: tuple[bytes, ...]
    """RFC 6962 inclusion path, 32 bytes each, leaf first."""
    checkpoint: str
    """The checkpoint: a C2SP signed note."""
    log_key: str = ""
    """The log key that signed the checkpoint, multibase; empty: the author of the entry."""
