"""Pages of ours as shapes, texts and pictures in points, for whoever shows them on a screen without a reader of PDF.

It reads what `layout.py` draws, and that alone: the few operators of our own canvas. A stranger's file is never traced.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import pikepdf

Colour = tuple[float, float, float]
"""Red, green, blue, each from 0 to 1."""
_BLACK: Colour = (0.0, 0.0, 0.0)
_UNMOVED = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_CODE = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]+)>")
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """A path of steps (`M`, `L`, `C`, `Z`, with their points), filled or drawn as a line."""

    steps: tuple[tuple[str, tuple[float, ...]], ...]
    fill: Colour | None
    line: Colour | None
    width: float
    dashes: tuple[float, ...] = ()
    """Lengths of dashes and gaps, in points; none for a line without any."""
    within: tuple[float, float, float, float] | None = None
    """Left, low, right and high edge of what is shown of it, where it is cut off there."""


@dataclass(frozen=True, slots=True)
class Text:
    """Signs from left to right, beginning at a point of their base line, in one of the shipped fonts.

    A sign of the private area (`shaping.py`) is a glyph of the font by its number, counted from U+E000.
    """

    x: float
    y: float
    size: float
    font: str
    signs: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class Picture:
    """Where a picture stands, such as the logo: its lower left corner and its size."""

    name: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class TracedPage:
    """One page; y grows upwards from its lower edge."""

    width: float
    height: float
    marks: tuple[Shape | Text | Picture, ...]


def trace(pages: bytes) -> tuple[TracedPage, ...]:
    """Return the pages that `draw_pages` drew; raises ValueError for an operator that no page of ours has."""
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        return tuple(_page(page) for page in pdf.pages)


def _page(page: Any) -> TracedPage:
    fonts = {str(name): _Font(font) for name, font in page.Resources.get("/Font", {}).items()}
    tracer = _Tracer(fonts)
    for instruction in pikepdf.parse_content_stream(page):
        tracer.take(str(instruction.operator), instruction.operands)
    left, low, right, high = (float(edge) for edge in page.MediaBox)
    return TracedPage(right - left, high - low, tuple(tracer.marks))


class _Font:
    """A subset: its font's name, and which sign each of its codes is, and how wide."""

    def __init__(self, font: Any) -> None:
        self.name = str(font.BaseFont).rpartition("+")[2].lstrip("/")
        known = _CODE.findall(font.ToUnicode.read_bytes())
        self._signs = {int(code, 16): chr(int(sign, 16)) for code, sign in known}
        self._widths = [float(wide) for wide in font.Widths]

    def read(self, codes: bytes) -> str:
        return "".join(self._signs.get(code, "") for code in codes)

    def width(self, codes: bytes) -> float:
        """Return how wide codes are, in thousandths of the size."""
        return sum(self._widths[code] for code in codes)


@dataclass(slots=True)
class _Tracer:
    """Takes the operators of a page one by one."""

    fonts: dict[str, _Font]
    marks: list[Shape | Text | Picture] = field(default_factory=list)
    _fill: Colour = _BLACK
    _line: Colour = _BLACK
    _width: float = 1.0
    _matrix: Matrix = _UNMOVED
    _dashes: tuple[float, ...] = ()
    _within: tuple[float, float, float, float] | None = None
    _kept: list[tuple[Any, ...]] = field(default_factory=list)
    _steps: list[tuple[str, tuple[float, ...]]] = field(default_factory=list)
    _at: tuple[float, float] = (0.0, 0.0)
    _font: tuple[str, float] = ("", 0.0)

    def take(self, operator: str, operands: Any) -> None:
        """Do what an operator of a content stream does; raises ValueError for one that no page of ours has."""
        if operator in _PASSED:
            return
        act = _ACTS.get(operator)
        if act is None:
            raise ValueError(f"no page of ours has the operator {operator}")
        act(self, operands)

    def put(self, kind: str, operands: Iterable[Any]) -> None:
        """Add a step of the path, its points moved as the matrix says."""
        a, b, c, d, e, f = self._matrix
        numbers = [float(o) for o in operands]
        points: list[float] = []
        for x, y in zip(numbers[::2], numbers[1::2], strict=True):
            points += [a * x + c * y + e, b * x + d * y + f]
        self._steps.append((kind, tuple(points)))

    def rectangle(self, operands: Any) -> None:
        x, y, wide, high = (float(o) for o in operands)
        for kind, point in (("M", (x, y)), ("L", (x + wide, y)), ("L", (x + wide, y + high)), ("L", (x, y + high))):
            self.put(kind, point)
        self.put("Z", ())

    def paint(self, *, fill: bool, line: bool) -> None:
        if self._steps and (fill or line):
            look = (self._fill if fill else None, self._line if line else None, self._width)
            self.marks.append(Shape(tuple(self._steps), *look, self._dashes if line else (), self._within))
        self._steps.clear()

    def cut(self, _operands: Any) -> None:
        """Show from here on only what lies within the path; those of our pages are upright rectangles."""
        points = [point for _, point in self._steps if point]
        across, up = [p[0] for p in points], [p[1] for p in points]
        self._within = (min(across), min(up), max(across), max(up))

    def write(self, operands: Any) -> None:
        name, size = self._font
        font, (x, y) = self.fonts[name], self._at
        a, _, _, d, e, f = self._matrix
        codes = bytes(operands[0])
        self.marks.append(Text(a * x + e, d * y + f, size, font.name, font.read(codes), self._fill))
        self._at = (x + font.width(codes) * size / 1000, y)

    def picture(self, operands: Any) -> None:
        wide, _, _, high, x, y = self._matrix
        self.marks.append(Picture(str(operands[0]).lstrip("/"), x, y, wide, high))

    def keep(self, _operands: Any) -> None:
        self._kept.append((self._fill, self._line, self._width, self._matrix, self._dashes, self._within))

    def restore(self, _operands: Any) -> None:
        self._fill, self._line, self._width, self._matrix, self._dashes, self._within = self._kept.pop()

    def move(self, operands: Any) -> None:
        a, b, c, d, e, f = (float(o) for o in operands)
        p, q, r, s, t, u = self._matrix
        self._matrix = (
            a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u,
        )  # fmt: skip

    def settle(self, name: str, value: Any) -> None:
        setattr(self, name, value)


def _colour(operands: Any) -> Colour:
    red, green, blue = (float(o) for o in operands)
    return red, green, blue


_PASSED = frozenset({"BDC", "BMC", "EMC", "BT", "ET", "TL", "T*", "J", "j", "M", "i", "gs"})
"""Operators that tag or end what is drawn, or that nobody sees at the size of a screen."""
_ACTS: dict[str, Callable[[_Tracer, Any], None]] = {
    "m": lambda t, o: t.put("M", o),
    "l": lambda t, o: t.put("L", o),
    "c": lambda t, o: t.put("C", o),
    "h": lambda t, _: t.put("Z", ()),
    "re": lambda t, o: t.rectangle(o),
    "W": lambda t, o: t.cut(o),
    "W*": lambda t, o: t.cut(o),
    "d": lambda t, o: t.settle("_dashes", tuple(float(length) for length in o[0])),
    "n": lambda t, _: t.paint(fill=False, line=False),
    "f": lambda t, _: t.paint(fill=True, line=False),
    "f*": lambda t, _: t.paint(fill=True, line=False),
    "S": lambda t, _: t.paint(fill=False, line=True),
    "B": lambda t, _: t.paint(fill=True, line=True),
    "B*": lambda t, _: t.paint(fill=True, line=True),
    "rg": lambda t, o: t.settle("_fill", _colour(o)),
    "RG": lambda t, o: t.settle("_line", _colour(o)),
    "w": lambda t, o: t.settle("_width", float(o[0])),
    "Tm": lambda t, o: t.settle("_at", (float(o[4]), float(o[5]))),
    "Tf": lambda t, o: t.settle("_font", (str(o[0]), float(o[1]))),
    "Tj": lambda t, o: t.write(o),
    "Do": lambda t, o: t.picture(o),
    "q": lambda t, o: t.keep(o),
    "Q": lambda t, o: t.restore(o),
    "cm": lambda t, o: t.move(o),
}
