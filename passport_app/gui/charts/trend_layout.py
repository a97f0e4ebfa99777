"""Where the columns of a trend stand; no Qt in here. Floats are places on the screen, never quantities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from passport_app.domain.passport import Origins
from passport_app.domain.quantity import percent_down
from passport_app.gui import days
from passport_app.gui import format as show
from passport_app.gui.charts.lines_layout import Line
from passport_app.gui.language import tr

LEFT, RIGHT, TOP, BOTTOM = 52.0, 96.0, 18.0, 24.0
"""Room for the scale, for the names of the minima, for the numbers above, for the periods below."""
_WIDEST = 56.0
_WHOLE = 60
"""Pixels for a column in which its month and year have room."""
_SCALES = (5, 10, 20, 30, 50, 100)


@dataclass(frozen=True, slots=True)
class Point:
    """A period: how many batteries, and what is counted of the metal in them."""

    period: str
    batteries: int
    origins: Origins
    known: bool
    """False where the share cannot be told; then it is drawn as such, never as zero."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A period's column: heights of its parts, downwards from `top`."""

    x: float
    width: float
    top: float
    post: float
    pre: float
    known: bool
    name: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Trend:
    """The whole picture."""

    bars: tuple[Bar, ...]
    minima: tuple[Line, ...]
    scale: tuple[Line, ...]
    floor: float


def lay_out(
    points: Sequence[Point], minima: Sequence[tuple[str, str]], width: float, height: float, metal: str
) -> Trend:
    """Return the picture of a metal's share over periods; `minima` are (year, percent)."""
    floor, room = height - BOTTOM, height - BOTTOM - TOP
    highest = _scale(points, minima)
    bars = []
    each = (width - LEFT - RIGHT) / max(1, len(points))
    wide = min(_WIDEST, each * 0.62)
    for number, point in enumerate(points):
        post, pre = (_part(p, point, highest) * room for p in (point.origins.post_consumer, point.origins.pre_consumer))
        x = LEFT + each * number + (each - wide) / 2
        top = floor - post - pre
        value = f"{_percent(point)} %" if point.known else "?"
        bars.append(Bar(x, wide, top, post, pre, point.known, _name(point.period, each), value, words_of(point, metal)))
    marks = sorted((int(percent), year) for year, percent in minima)
    lines = tuple(Line(floor - room * least / highest, f"{year}: {least} %") for least, year in _merged(marks))
    steps = (Line(floor - room * n / 4, f"{show.percent(_quarter(highest, n))} %") for n in range(5))
    return Trend(tuple(bars), lines, tuple(steps), floor)


def words_of(point: Point, metal: str) -> str:
    """Return what a column says."""
    batteries, period = tr("%Ln batteries", n=point.batteries), days.month(point.period)
    if not point.known:
        return tr(
            "{period}: {batteries}, {metal} undetermined",
            period=period,
            batteries=batteries,
            metal=metal,
        )
    total = show.brief(point.origins.total, "kg", 3)
    return tr(
        "{period}: {point} % of {total} kg {metal} recovered, {batteries}",
        period=period,
        point=_percent(point),
        total=total,
        metal=metal,
        batteries=batteries,
    )


def _percent(point: Point) -> str:
    return show.percent(percent_down(point.origins.recycled, point.origins.total, 1))


def _part(mass: int, point: Point, highest: int) -> float:
    return float(Fraction(mass * 100, point.origins.total * highest)) if point.known else 0.0


def _scale(points: Sequence[Point], minima: Sequence[tuple[str, str]]) -> int:
    """Return the end of the scale in percent: the least that holds everything with a little room above."""
    shares = [Fraction(p.origins.recycled * 100, p.origins.total) for p in points if p.known]
    most = max([*shares, *(Fraction(percent) for _, percent in minima), Fraction(1)])
    return next((s for s in _SCALES if most * 11 <= s * 10), 100)


def _quarter(highest: int, quarters: int) -> str:
    hundredths = highest * quarters * 25
    return f"{hundredths // 100}" if hundredths % 100 == 0 else f"{hundredths / 100:g}"


def _merged(marks: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Join minima of the same height into one line: `2031, 2036: 85 %`."""
    joined: dict[int, list[str]] = {}
    for least, year in marks:
        joined.setdefault(least, []).append(year)
    return [(least, ", ".join(years)) for least, years in joined.items()]


def _name(period: str, room: float) -> str:
    """Return a period as it fits below its column: month and year, `03`, or nothing but each January's year."""
    if room >= _WHOLE or len(period) == 4:
        return days.month(period)
    if room >= 22:
        return period[5:] if period[5:] != "01" else period[2:4] + "/01"
    return period[:4] if period.endswith("-01") else ""
