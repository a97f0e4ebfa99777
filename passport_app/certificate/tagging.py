"""Tags: what a page says apart from how it looks, for a screen reader and for whoever takes the text out.

While a page is drawn, `element`, `figure` and `artifact` say what is being drawn; `structure.py` writes the tree that
grows from it. Whatever is drawn without saying so is still tagged: text as a paragraph, lines and areas as decoration.
Structure types and their rules: ISO 32000-1, 14.7 and 14.8; ISO 14289-1 (PDF/UA-1), 7.1 to 7.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas

from passport_app.certificate.shaping import Piece
from passport_app.certificate.typefaces import scale_of

Box = tuple[float, float, float, float]
Scope = Literal["Column", "Row"]

GROUPING = frozenset({"Document", "Sect", "Div", "Table", "TR", "L", "LI"})
"""Elements that hold elements; the others hold what is drawn."""


@dataclass(slots=True)
class Element:
    """A structure element; `kids` in reading order, a pair being marked content (number of the page, MCID)."""

    tag: str
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    alt: str = ""
    box: Box | None = None
    scope: Scope | None = None
    numbering: str = ""
    actual: str = ""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas on which everything drawn is marked, as content of the structure or as an artifact."""

    _fillColorObj: Any  # noqa: N815 - the names the library gave them
    _strokeColorObj: Any  # noqa: N815

    def __init__(self, stream: Any, **how: Any) -> None:
        self.root = Element("Document")
        self.open: list[Element] = [self.root]
        self.marked = False
        self.page = 0
        self.next_mark = 0
        self.meanings: dict[tuple[str, str], str] = {}
        # Nothing is packed here: `archive.py` packs what all certificates share once, and the rest when it is saved.
        super().__init__(stream, **{**how, "pageCompression": 0})

    def showPage(self) -> None:  # noqa: N802 - the name the library gave it
        """End the page; marks are numbered anew on the next."""
        super().showPage()
        self.page += 1
        self.next_mark = 0

    def setFillColor(self, colour: Color, *_: Any) -> None:  # noqa: N802
        """Set the colour of text and areas, unless it is that already."""
        if colour is not self._fillColorObj:
            self._fillColorObj = colour
            self.addLiteral(f"{_colour(colour.red, colour.green, colour.blue)} rg")

    def setStrokeColor(self, colour: Color, *_: Any) -> None:  # noqa: N802
        """Set the colour of lines, unless it is that already."""
        if colour is not self._strokeColorObj:
            self._strokeColorObj = colour
            self.addLiteral(f"{_colour(colour.red, colour.green, colour.blue)} RG")

    def draw_runs(self, runs: Iterable[Piece], x: float, y: float, size: float) -> None:
        """Draw a line of pieces from x on, as content of the element that is open.

        Writes the operators itself (ISO 32000-1, 9.4): a text object of the canvas takes three times as long, and this
        is most of what a certificate is.
        """
        code = [f"BT 1 0 0 1 {_number(x)} {_number(y)} Tm"]
        for name, text, at, means in runs:
            font = getFont(name)
            for sign, said in zip(text, means, strict=bool(means)):
                self.meanings.setdefault((name, sign), said)
            if at:
                code.append(f"1 0 0 1 {_number(x + at[0] * size / 1000)} {_number(y + at[1] * size / 1000)} Tm")
            for subset, codes in font.splitString(text, self._doc):
                internal = font.getSubsetInternalName(subset, self._doc)
                code.append(f"{internal} {_number(size * scale_of(name))} Tf ({self._escape(codes)}) Tj")
        code.append("ET")
        if not self.marked:
            code = [self.begin_mark(), *code, "EMC"]
        self.addLiteral(" ".join(code))

    def begin_mark(self) -> str:
        """Return the operator that begins content of the open element, or of a paragraph where that one only groups."""
        held = self.open[-1]
        if held.tag in GROUPING:
            paragraph = Element("P")
            held.kids.append(paragraph)
            held = paragraph
        number = self.next_mark
        held.kids.append((self.page, number))
        self.next_mark += 1
        return f"/{held.tag} <</MCID {number}>> BDC"

    def drawText(self, text: Any) -> None:  # noqa: N802
        """Draw a text object, as content of the element that is open."""
        with mark(self):
            super().drawText(text)

    def drawPath(self, *path: Any, **how: Any) -> None:  # noqa: N802
        """Draw a path, as an artifact outside a figure."""
        with artifact(self):
            super().drawPath(*path, **how)

    def rect(self, *box: Any, **how: Any) -> None:
        """Draw a rectangle, as an artifact outside a figure."""
        with artifact(self):
            super().rect(*box, **how)

    def roundRect(self, *box: Any, **how: Any) -> None:  # noqa: N802
        """Draw a rectangle with round corners, as an artifact outside a figure."""
        with artifact(self):
            super().roundRect(*box, **how)

    def ellipse(self, *box: Any, **how: Any) -> None:
        """Draw an ellipse or a circle, as an artifact outside a figure."""
        with artifact(self):
            super().ellipse(*box, **how)

    def line(self, *ends: Any) -> None:
        """Draw a line, as an artifact outside a figure."""
        with artifact(self):
            super().line(*ends)


@lru_cache(maxsize=64)
def _colour(*parts: float) -> str:
    return " ".join(map(_number, parts))


def _number(value: float) -> str:
    """Return a number as PDF has it, to a ten-thousandth of a point."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


@contextmanager
def element(
    canvas: TaggedCanvas, tag: str, *, scope: Scope | None = None, alt: str = "", numbering: str = ""
) -> Iterator[Element]:
    """Open a structure element: what is drawn within belongs to it.

    `tag` is a standard structure type (Sect, H1, P, Table, TR, TH, TD, L, LI, Lbl, LBody ...); `scope` tells which
    cells a TH heads, `numbering` how the labels of an L count (`Decimal`, `None`, ISO 32000-1, table 347).
    """
    opened = Element(tag, scope=scope, alt=alt, numbering=numbering)
    if not canvas.marked:
        canvas.open[-1].kids.append(opened)
    canvas.open.append(opened)
    try:
        yield opened
    finally:
        canvas.open.pop()


@contextmanager
def mark(canvas: TaggedCanvas, actual: str = "") -> Iterator[None]:
    """Mark what is drawn as content of the open element, or as a paragraph where that one only groups.

    `actual` is the text that is meant, where the glyphs drawn spell it otherwise (their order, a replacement sign).
    """
    if canvas.marked:
        yield
        return
    with _sequence(canvas, canvas.begin_mark()):
        if not actual:
            yield
            return
        # Within a Span, for some readers look for it there alone.
        canvas.addLiteral(f"/Span <</ActualText <FEFF{actual.encode('utf-16-be').hex().upper()}>>> BDC")
        yield
        canvas.addLiteral("EMC")


@contextmanager
def meant(canvas: TaggedCanvas, actual: str) -> Iterator[None]:
    """Mark what is drawn as a Span of the structure that says what is meant.

    For what is read from the right: readers of pages turn its signs around themselves, and would turn the text of
    `mark` around too, which is in the order in which it is read already.
    """
    if canvas.marked:
        yield
        return
    home = element(canvas, "P") if canvas.open[-1].tag in GROUPING else nullcontext()
    with home, element(canvas, "Span") as opened:
        opened.actual = actual
        with mark(canvas):
            yield


@contextmanager
def figure(canvas: TaggedCanvas, alt: str, box: Box) -> Iterator[None]:
    """Mark all that is drawn within as one figure: `alt` says what it shows, `box` is where (x0, y0, x1, y1)."""
    with element(canvas, "Figure", alt=alt) as opened:
        opened.box = box
        with mark(canvas):
            yield


@contextmanager
def artifact(canvas: TaggedCanvas, *, pagination: bool = False) -> Iterator[None]:
    """Mark what is drawn as decoration, or with `pagination` as what stands on every page; within a mark, nothing."""
    if canvas.marked:
        yield
        return
    with _sequence(canvas, "/Artifact <</Type /Pagination>> BDC" if pagination else "/Artifact BMC"):
        yield


@contextmanager
def _sequence(canvas: TaggedCanvas, begin: str) -> Iterator[None]:
    canvas.addLiteral(begin)
    canvas.marked = True
    try:
        yield
    finally:
        canvas.marked = False
        canvas.addLiteral("EMC")
