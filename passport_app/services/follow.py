"""Follow one number: from a percentage to grams, lots and documents, each step checked by a pocket calculator."""

from __future__ import annotations

from dataclasses import dataclass

from passport_app.domain.content import ACTIVE, Content, ElementView, basis_of, elements_of
from passport_app.domain.errors import InputError
from passport_app.domain.passport import METHOD
from passport_app.domain.quantity import grams, percent_down
from passport_app.ledger.genealogy import find
from passport_app.ledger.reader import Reader
from passport_app.ledger.sources import Sources

_ORIGINS = ("primary", "pre_consumer", "post_consumer", "unknown")


@dataclass(frozen=True, slots=True)
class SourceStep:
    """What one received lot gave to the number."""

    lot: str
    material: str
    supplier: str
    origin: str
    mass_ug: int
    document: str
    document_sha256: str


@dataclass(frozen=True, slots=True)
class Followed:
    """One recycled share, taken apart."""

    thing: str
    kind: str
    element: str
    basis: str
    """What is counted: in active materials, or in the whole battery."""
    percent: str | None
    """Rounded down to three places; None where nothing was counted."""
    recycled_ug: int
    counted_ug: int
    total_ug: int
    origins: dict[str, int]
    sources: tuple[SourceStep, ...]
    """The largest first; their masses sum exactly to `counted_ug`."""
    method: str

    @property
    def steps(self) -> tuple[str, ...]:
        """Return the calculation in sentences, in grams to the microgram."""
        if self.percent is None:
            return (f"No {self.element} is counted in {self.thing} ({self.basis}): there is no share to follow.",)
        pre, post = self.origins["pre_consumer"], self.origins["post_consumer"]
        lots = sum(step.origin in ("pre_consumer", "post_consumer") for step in self.sources)
        return (
            f"{self.percent} % = {grams(self.recycled_ug)} g / {grams(self.counted_ug)} g x 100, rounded down to three "
            "places; comparisons are made with the exact ratio.",
            f"{grams(self.recycled_ug)} g recycled = {grams(pre)} g pre-consumer + {grams(post)} g post-consumer.",
            f"{grams(self.counted_ug)} g counted is the {self.element} {self.basis} of {self.thing}, of "
            f"{grams(self.total_ug)} g in all: {grams(self.origins['primary'])} g primary, {grams(pre)} g "
            f"pre-consumer, {grams(post)} g post-consumer, {grams(self.origins['unknown'])} g of unknown origin.",
            f"It came from the received lots below, {lots} of them with recycled matter; their masses sum to "
            f"{grams(self.counted_ug)} g exactly.",
            f"Method {self.method}: each batch passes on what went into it in proportion; what a lot holds is its mass "
            "times its assay, whole micrograms, rounded down.",
        )


def follow(reader: Reader, name: str, element: str) -> Followed:
    """Return how a recycled share of a cell, battery or lot comes about.

    Raises InputError `unknown_id`, `no_such_element` with those that there are.
    """
    found = find(reader.db, name)
    if found is None:
        raise InputError("unknown_id", f'This ledger holds no cell, battery or lot "{name}". Check the spelling.')
    if found.kind == "battery":
        content = reader.contents.of_battery(found.key)
    elif found.kind == "cell":
        content = reader.contents.of_cells(found.key, found.number, found.number)
    else:
        content = reader.contents.of_lot(found.key)
    whole = found.kind == "lot"  # a salt or a foil is no active material yet
    view = elements_of(content, whole=whole).get(element)
    if view is None:
        there = ", ".join(elements_of(content)) or "nothing"
        raise InputError("no_such_element", f"{name} holds no {element}; it holds {there}.")
    active = not whole and basis_of(element) == "active"
    counted = {c: mass for c, mass in content.items() if c.element == element and (not active or c.part == ACTIVE)}
    basis = "in active materials" if active else f"in the whole {found.kind.replace('_', ' ')}"
    return _followed(name, found.kind, element, basis, view, _steps(reader, counted))


def _steps(reader: Reader, counted: Content) -> tuple[SourceStep, ...]:
    steps = []
    for lot in Sources(reader).of(counted):
        masses: dict[str, int] = {}
        for share in lot.shares:
            masses[share.origin] = masses.get(share.origin, 0) + share.mass
        supplier = lot.supplier.name if lot.supplier else ""
        for origin, mass in masses.items():
            document, digest = lot.document or "", lot.document_sha256 or ""
            steps.append(SourceStep(lot.lot, lot.material, supplier, origin, mass, document, digest))
    return tuple(sorted(steps, key=lambda step: (-step.mass_ug, step.lot, step.origin)))


def _followed(
    name: str, kind: str, element: str, basis: str, view: ElementView, sources: tuple[SourceStep, ...]
) -> Followed:
    origins = view.origins
    return Followed(
        thing=name,
        kind=kind,
        element=element,
        basis=basis,
        percent=percent_down(origins.recycled, origins.total) if origins.total else None,
        recycled_ug=origins.recycled,
        counted_ug=origins.total,
        total_ug=view.total,
        origins={origin: getattr(origins, origin) for origin in _ORIGINS},
        sources=sources,
        method=METHOD,
    )
