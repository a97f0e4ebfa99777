"""What a lot holds: micrograms of every element by part, origin, kind of waste and source lot.

A `Content` maps a `Component` to a mass. Sums over any of its fields are exact, so origins always sum to the mass
they divide and sources to their origin (design INTAKE.md, "What the tables mean").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from passport_app.domain.passport import Basis, Origins
from passport_app.domain.quantity import PPM, apportion

ACTIVE, OTHER = "active", "other"
PRIMARY, PRE, POST, UNKNOWN = "primary", "pre_consumer", "post_consumer", "unknown"
NOT_WASTE, MANUFACTURING, SPENT = "", "manufacturing", "spent"


class Component(NamedTuple):
    """One kind of matter in a lot."""

    element: str
    part: str
    """`active` inside an active material, else `other`."""
    origin: str
    waste: str
    """`manufacturing` or `spent` while it is waste that a recycling batch may recover, else empty."""
    source: int
    """Key of the received lot it came from (of the produced lot itself where its origin cannot be told)."""


Content = dict[Component, int]


class Stated(NamedTuple):
    """What was stated of one element of a lot, in ppm; the shares are of the element's mass."""

    assay: int
    pre_consumer: int = 0
    post_consumer: int = 0
    unknown: int = 0


def received_content(key: int, mass: int, stage: str, *, active: bool, stated: Mapping[str, Stated]) -> Content:
    """Return what a received lot holds by its assays and stated origins (rule 1).

    Spent batteries and received waste are waste that a recycling batch recovers; received black mass counts by its
    stated shares, as whoever made it already was the recycler (rule 4).
    """
    part = ACTIVE if active else OTHER
    waste = {"spent_battery": SPENT, "waste": MANUFACTURING}.get(stage, NOT_WASTE)
    content: Content = {}
    for element, said in stated.items():
        primary = PPM - said.pre_consumer - said.post_consumer - said.unknown
        shares = apportion(mass * said.assay // PPM, (primary, said.pre_consumer, said.post_consumer, said.unknown))
        for origin, share in zip((PRIMARY, PRE, POST, UNKNOWN), shares, strict=True):
            if share:
                content[Component(element, part, origin, waste, key)] = share
    return content


def take(content: Mapping[Component, int], start: int, end: int, whole: int) -> Content:
    """Return what the interval [start, end) of a thing of size `whole` takes of its content (rule 7)."""
    return {c: part for c, v in content.items() if (part := v * end // whole - v * start // whole)}


def add(into: Content, more: Mapping[Component, int]) -> None:
    """Add a content to another, in place."""
    for component, mass in more.items():
        into[component] = into.get(component, 0) + mass


def basis_of(element: str) -> Basis:
    """Return what Art. 8 counts of an element: lead in the whole battery, every other in active materials."""
    return "whole" if element == "Pb" else "active"


class ElementView(NamedTuple):
    """One element of a content, as Art. 8 looks at it."""

    total: int
    active: int
    origins: Origins
    sources: tuple[tuple[int, str, int], ...]
    """(source lot, origin, micrograms), sorted; they sum exactly to their origin."""


def elements_of(content: Mapping[Component, int], *, whole: bool = False) -> dict[str, ElementView]:
    """Return the elements of a content, in alphabetical order, with totals, origins and sources.

    Origins and sources speak of what Art. 8 counts, or with `whole` of all that is there.
    """
    grouped: dict[str, list[tuple[Component, int]]] = {}
    for component, mass in content.items():
        grouped.setdefault(component.element, []).append((component, mass))
    return {element: _view(element, grouped[element], whole=whole) for element in sorted(grouped)}


def _view(element: str, items: Iterable[tuple[Component, int]], *, whole: bool) -> ElementView:
    total = active = 0
    by_source: dict[tuple[int, str], int] = {}
    by_origin = dict.fromkeys((PRIMARY, PRE, POST, UNKNOWN), 0)
    whole = whole or basis_of(element) == "whole"
    for component, mass in items:
        total += mass
        in_active = component.part == ACTIVE
        if in_active:
            active += mass
        if whole or in_active:
            by_origin[component.origin] += mass
            at = (component.source, component.origin)
            by_source[at] = by_source.get(at, 0) + mass
    sources = tuple((lot, origin, mass) for (lot, origin), mass in sorted(by_source.items()))
    return ElementView(total, active, Origins(**by_origin), sources)
