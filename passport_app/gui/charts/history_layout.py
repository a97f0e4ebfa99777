"""Where the dots of an analyte over time stand; no Qt in here. Floats are places on the screen, never quantities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from passport_app.domain.supplier import History, Measured
from passport_app.gui import format as show
from passport_app.gui.charts.lines_layout import Line
from passport_app.gui.language import tr

LEFT, RIGHT, TOP, BOTTOM = 66.0, 92.0, 14.0, 26.0
"""Room for the scale, for the names of the limits, above, and for the days below."""
_STEPS = 4


@dataclass(frozen=True, slots=True)
class Dot:
    """A lot: where its claim and what was found of it stand, either None where there is none."""

    x: float
    claimed: float | None
    found: float | None
    misses: bool
    words: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day below the picture."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class HistoryPicture:
    """The whole picture."""

    dots: tuple[Dot, ...]
    scale: tuple[Line, ...]
    limits: tuple[Line, ...]
    days: tuple[Day, ...]
    floor: float


def lay_out(history: History, width: float, height: float) -> HistoryPicture:
    """Return the picture of a history on an area of this size."""
    floor, room = height - BOTTOM, height - BOTTOM - TOP
    low, high = _span(history)

    def level(value: Fraction | None) -> float | None:
        return None if value is None else float(floor - room * (value - low) / (high - low))

    days = [date.fromisoformat(point.received_on).toordinal() for point in history.points]
    first, last = (min(days), max(days)) if days else (0, 0)

    def place(day: int) -> float:
        return LEFT + (width - LEFT - RIGHT) * ((day - first) / (last - first) if last > first else 0.5)

    dots = tuple(
        Dot(place(day), level(p.claimed), level(p.found), p.misses, words_of(p, history))
        for day, p in zip(days, history.points, strict=True)
    )
    steps = [low + (high - low) * n / _STEPS for n in range(_STEPS + 1)]
    scale = tuple(Line(level(step) or 0.0, f"{value_text(step)} {history.unit}") for step in steps)
    limits = ((tr("at least"), history.minimum), (tr("at most"), history.maximum))
    lines = tuple(
        Line(level(limit) or 0.0, f"{words} {value_text(limit)}") for words, limit in limits if limit is not None
    )
    return HistoryPicture(dots, scale, lines, _days(history.points, days, place), floor)


def words_of(point: Measured, history: History) -> str:
    """Return what a lot says."""
    said = [f"{point.lot}, {show.day(point.received_on)}"]
    if point.claimed is not None:
        said.append(tr("claimed {value} {unit}", value=value_text(point.claimed), unit=history.unit))
    if point.found is not None:
        said.append(tr("found {value} {unit}", value=value_text(point.found), unit=history.unit))
    if point.misses:
        said.append(tr("misses {specification}", specification=history.specification))
    return ", ".join(said)


def value_text(value: Fraction, places: int = 4) -> str:
    """Return a value with at most four decimals, rounded towards zero, by the locale's point."""
    scaled = abs(value.numerator) * 10**places // value.denominator
    digits = f"{scaled:0{places + 1}d}"
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return f"{'-' if value < 0 and scaled else ''}{show.percent(text)}"


def _span(history: History) -> tuple[Fraction, Fraction]:
    """Return the ends of the scale: around all that is shown, with a little room; of small values from zero."""
    values = [v for p in history.points for v in (p.claimed, p.found) if v is not None]
    values += [limit for limit in (history.minimum, history.maximum) if limit is not None]
    if not values:
        return Fraction(0), Fraction(1)
    low, high = min(values), max(values)
    if low * 2 <= high or low == high:
        low = Fraction(0)
    room = (high - low) / 10 or Fraction(1)
    least = max(Fraction(0), low - room) if low else low
    step = _round_step((high + room - least) / _STEPS)
    start = least // step * step
    while start + step * _STEPS < high:
        step = _round_step(step * 2)
        start = least // step * step
    return start, start + step * _STEPS


def _round_step(step: Fraction) -> Fraction:
    """Return the least of 1, 2, 2.5 and 5 times a power of ten that is no smaller."""
    unit = Fraction(1)
    while unit > step:
        unit /= 10
    while unit * 10 <= step:
        unit *= 10
    return next(unit * f for f in (1, 2, Fraction(5, 2), 5, 10) if unit * f >= step)


def _days(points: Sequence[Measured], days: Sequence[int], place: Callable[[int], float]) -> tuple[Day, ...]:
    """Return days to write below, none over another."""
    chosen: list[Day] = []
    for point, day in zip(points, days, strict=True):
        x = place(day)
        if not chosen or x - chosen[-1].x >= 84:
            chosen.append(Day(x, show.day(point.received_on)))
    return tuple(chosen)
