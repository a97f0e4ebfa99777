"""What a batch makes of what went in: contents of its outputs and cells, and what does not add up. Pure.

The rules are INTAKE.md's "What the tables mean" (2 to 7). A batch's *vector* of an element is the share of every
component in all that went in of that element; it is applied to what each output is stated, or computed, to hold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from passport_app.domain.content import (
    ACTIVE,
    MANUFACTURING,
    NOT_WASTE,
    OTHER,
    POST,
    PRE,
    SPENT,
    UNKNOWN,
    Component,
    Content,
    add,
    take,
)
from passport_app.domain.finding import Finding, Severity
from passport_app.domain.quantity import PPM, apportion, kilograms, percent_down

TOLERANCE_PPM = 20_000
"""Default tolerance of conservation: 2 % of what went in."""

_STILL_WASTE = frozenset({"waste", "black_mass", "spent_battery"})


@dataclass(frozen=True, slots=True)
class Draw:
    """A use of a lot: the interval [start, start + mass) of its mass."""

    content: Mapping[Component, int]
    start: int
    mass: int
    whole: int


@dataclass(frozen=True, slots=True)
class Output:
    """A lot that a batch made, with the assays stated of it (element to ppm)."""

    key: int
    id: str
    mass: int
    stage: str
    active: bool
    role: str
    assays: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CellOutput:
    """A lot of cells that an assembly batch made."""

    key: int
    id: str
    count: int
    role: str


@dataclass(frozen=True, slots=True)
class ElementBalance:
    """One element across a batch, micrograms."""

    element: str
    went_in: int
    came_out: int

    @property
    def difference(self) -> int:
        """What came out less what went in."""
        return self.came_out - self.went_in

    def within(self, tolerance_ppm: int) -> bool:
        """Tell whether the difference is at most the tolerance, compared exactly."""
        return abs(self.difference) * PPM <= tolerance_ppm * self.went_in


@dataclass(frozen=True, slots=True)
class Balance:
    """The outcome for a batch."""

    contents: dict[int, Content]
    """Content of every output and cell lot by its key."""
    elements: tuple[ElementBalance, ...]
    findings: tuple[Finding, ...]


def balance_batch(
    batch: str,
    process: str,
    draws: Sequence[Draw],
    outputs: Sequence[Output],
    cells: Sequence[CellOutput] = (),
    tolerance_ppm: int = TOLERANCE_PPM,
) -> Balance:
    """Compute what every output of a batch holds, and what is not conserved.

    `batch` is its id, for findings. Without any output there is nothing to balance yet.
    """
    went_in = _sum_draws(draws)
    by_element = _by_element(went_in)
    outputs = sorted(outputs, key=lambda o: o.id)
    whole = sum(d.mass for d in draws) if cells else sum(o.mass for o in outputs)
    taken = _divide(by_element, outputs, whole)
    contents = {o.key: _become(o, process, raw) for o, raw in zip(outputs, taken, strict=True)}
    if cells:
        contents |= _divide_cells(went_in, taken, sorted(cells, key=lambda c: c.id))
    elements = _compare(by_element, contents) if contents else ()
    findings = [*_unexplained(batch, outputs, by_element), *_unconserved(batch, elements, tolerance_ppm)]
    return Balance(contents, elements, tuple(findings))


def _sum_draws(draws: Sequence[Draw]) -> Content:
    total: Content = {}
    for draw in draws:
        add(total, take(draw.content, draw.start, draw.start + draw.mass, draw.whole))
    return total


def _by_element(content: Content) -> dict[str, list[tuple[Component, int]]]:
    grouped: dict[str, list[tuple[Component, int]]] = {}
    for component in sorted(content):
        grouped.setdefault(component.element, []).append((component, content[component]))
    return grouped


def _divide(
    by_element: Mapping[str, list[tuple[Component, int]]], outputs: Sequence[Output], whole: int
) -> list[Content]:
    """Return what each output takes of what went in, in the components that went in."""
    taken: list[Content] = []
    before = 0
    for output in outputs:
        after = before + output.mass
        raw: Content = {}
        for element, components in by_element.items():
            assay = output.assays.get(element)
            if assay is None:
                masses = [mass * after // whole - mass * before // whole for _, mass in components]
            else:
                held = output.mass * assay // PPM
                masses = apportion(held, [mass for _, mass in components])
            raw.update((c, mass) for (c, _), mass in zip(components, masses, strict=True) if mass)
        for element in output.assays.keys() - by_element.keys():
            if held := output.mass * output.assays[element] // PPM:
                raw[Component(element, OTHER, UNKNOWN, NOT_WASTE, output.key)] = held
        taken.append(raw)
        before = after
    return taken


def _become(output: Output, process: str, raw: Content) -> Content:
    """Return an output's content: its part, and what its origins have become (rules 3 and 4)."""
    discarded = output.role == "manufacturing_waste"
    recovers = process == "recycling" and not discarded
    content: Content = {}
    for component, mass in raw.items():
        part = ACTIVE if output.active else component.part
        origin, waste = component.origin, component.waste
        if output.stage not in _STILL_WASTE and not discarded:
            if recovers:
                origin = _recovered(origin, waste)
            waste = NOT_WASTE
        elif discarded and waste == NOT_WASTE:
            waste = MANUFACTURING
        became = component
        if (part, origin, waste) != component[1:4]:
            became = Component(component.element, part, origin, waste, component.source)
        content[became] = content.get(became, 0) + mass
    return content


def _recovered(origin: str, waste: str) -> str:
    if origin == UNKNOWN or waste == NOT_WASTE:
        return origin
    return POST if waste == SPENT else PRE


def _divide_cells(went_in: Content, taken: Sequence[Content], cells: Sequence[CellOutput]) -> dict[int, Content]:
    """Give the cells what the other outputs left, by their number, rejected ones included (rule 5)."""
    left = dict(went_in)
    for raw in taken:
        for component, mass in raw.items():
            # More stated in by-products than went in is a finding; cells never hold less than nothing.
            left[component] = max(0, left.get(component, 0) - mass)
    count = sum(c.count for c in cells)
    contents: dict[int, Content] = {}
    before = 0
    for cell_lot in cells:
        after = before + cell_lot.count
        waste = MANUFACTURING if cell_lot.role == "manufacturing_waste" else NOT_WASTE
        content: Content = {}
        for component, mass in take(left, before, after, count).items():
            became = component if component.waste == waste else component._replace(waste=waste)
            content[became] = content.get(became, 0) + mass
        contents[cell_lot.key] = content
        before = after
    return contents


def _compare(
    by_element: Mapping[str, list[tuple[Component, int]]], contents: Mapping[int, Content]
) -> tuple[ElementBalance, ...]:
    came_out: dict[str, int] = {}
    for content in contents.values():
        for component, mass in content.items():
            came_out[component.element] = came_out.get(component.element, 0) + mass
    names = sorted(by_element.keys() | came_out.keys())
    sums = {element: sum(mass for _, mass in components) for element, components in by_element.items()}
    return tuple(ElementBalance(e, sums.get(e, 0), came_out.get(e, 0)) for e in names)


def _unexplained(
    batch: str, outputs: Sequence[Output], by_element: Mapping[str, list[tuple[Component, int]]]
) -> list[Finding]:
    return [
        Finding(
            "unexplained_element",
            Severity.WARNING,
            batch,
            f"Lot {output.id} is stated to hold {element}, but no {element} went into batch {batch}; "
            "its origin is taken as unknown.",
            element,
        )
        for output in outputs
        for element in sorted(output.assays.keys() - by_element.keys())
        if output.mass * output.assays[element] >= PPM
    ]


def _unconserved(batch: str, elements: Sequence[ElementBalance], tolerance_ppm: int) -> list[Finding]:
    findings = []
    for balance in elements:
        if not balance.went_in or balance.within(tolerance_ppm):
            continue
        word = "less" if balance.difference < 0 else "more"
        findings.append(
            Finding(
                "conservation",
                Severity.WARNING,
                batch,
                f"{balance.element}: {kilograms(balance.went_in)} kg went in, {kilograms(balance.came_out)} kg came "
                f"out, {percent_down(abs(balance.difference), balance.went_in)} % {word}; "
                f"tolerated are {percent_down(tolerance_ppm, PPM, 1)} %.",
                balance.element,
            )
        )
    return findings
