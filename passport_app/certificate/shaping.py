"""Scripts whose letters change, join and stand around one another: HarfBuzz shapes them, as their fonts say.

A vowel may stand before the consonant it is spoken after, consonants melt into one sign, letters are joined, a tone
mark rises above a vowel. What is drawn are glyphs, many of which are no character's own: such a glyph is drawn by a
private character, U+E000 and its number in the font, and the text that is meant stands in the tags (ActualText).
Direction, language and a font's script are given, never guessed: HarfBuzz would ask the locale of the machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontFace

from passport_app import assets
from passport_app.certificate.typefaces import INSTEAD, script_of

if TYPE_CHECKING:
    import uharfbuzz

FIRST_GLYPH = 0xE000
"""The private character of glyph 0; none of the shaped fonts has a character of its own there, or so many glyphs."""
JOINERS = frozenset("\u200c\u200d")
"""Zero width (non-)joiner: seen only in the form of the letters beside them."""


class Part(NamedTuple):
    """Text of one font, to be drawn after what stands to its left."""

    font: str
    text: str
    """As it is read, or, where it is not shaped, as it is drawn."""
    way: str
    """`ltr` or `rtl`: how it is shaped; empty: sign by sign."""


class Piece(NamedTuple):
    """Signs of one font; `at` is where they begin, in thousandths of the size from the line's beginning.

    Without it they go on where the piece before them ended.
    """

    font: str
    text: str
    at: tuple[float, float] | None = None


class _Glyph(NamedTuple):
    sign: str
    advance: float
    x: float
    y: float


def place(parts: Iterable[Part]) -> tuple[tuple[Piece, ...], float]:
    """Return the parts of a line as pieces that are drawn, and its width in thousandths of the size."""
    placed: list[Piece] = []
    pen, end = 0.0, (0.0, 0.0)  # where the next sign belongs; where a reader of the page would put it
    for font, text, way in parts:
        glyphs = _shape(text, font, way) if way else (_Glyph(text, _width(text, font), 0, 0),)
        for glyph in glyphs:
            at = (pen + glyph.x, glyph.y)
            if at == end and placed and placed[-1].font == font:
                placed[-1] = placed[-1]._replace(text=placed[-1].text + glyph.sign)
            else:
                placed.append(Piece(font, glyph.sign, None if at == end else at))
            pen += glyph.advance
            end = (at[0] + _width(glyph.sign, font), at[1])
    return tuple(placed), pen


def _width(text: str, font: str) -> float:
    return float(pdfmetrics.stringWidth(text, font, 1000))


@lru_cache(maxsize=4096)
def _shape(text: str, font: str, way: str) -> tuple[_Glyph, ...]:
    import uharfbuzz  # noqa: PLC0415 - hardly any certificate needs it

    shaper, signs = _shaper(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.language = way, "und"
    if script := script_of(font):
        buffer.script = script
    else:
        buffer.guess_segment_properties()  # the script alone, by the first letter: the rest is given
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(shaper, buffer, {})
    glyphs = [info.codepoint for info in buffer.glyph_infos]
    places = [(to.x_advance, to.x_offset, to.y_offset) for to in buffer.glyph_positions or ()]
    if font in INSTEAD:
        places = _centred(shaper, glyphs, places)
    return tuple(
        _Glyph(signs.get(glyph) or chr(FIRST_GLYPH + glyph), *place)
        for glyph, place in zip(glyphs, places, strict=True)
    )


def _centred(
    shaper: uharfbuzz.Font, glyphs: list[int], places: list[tuple[float, float, float]]
) -> list[tuple[float, float, float]]:
    """Return places with marks in the middle of their letter: Lato does not say where upon it they stand."""
    centred, middle = [], 0.0  # of the letter before, from its end
    for glyph, (advance, x, y) in zip(glyphs, places, strict=True):
        shape = shaper.get_glyph_extents(glyph)
        own = shape.x_bearing + shape.width / 2 if shape else 0
        if advance:
            middle = own - advance
        centred.append((advance, x, y) if advance else (advance, round(middle - own), y))
    return centred


@lru_cache(maxsize=16)
def _shaper(font: str) -> tuple[uharfbuzz.Font, dict[int, str]]:
    """Return what shapes in a font, and the glyphs that are a character's own."""
    import uharfbuzz  # noqa: PLC0415 - as above

    shaper = uharfbuzz.Font(uharfbuzz.Face(assets.resource("fonts", f"{font}.ttf").read_bytes()))
    shaper.scale = (1000, 1000)
    face = pdfmetrics.getFont(font).face
    points = face.charToGlyph.items()
    own = {glyph: chr(point) for point, glyph in sorted(points, reverse=True) if 0x20 < point < FIRST_GLYPH}
    _name_glyphs(face)
    return shaper, own


def _name_glyphs(face: TTFontFace) -> None:
    """Give every glyph of a font the private character by which it is drawn."""
    for number, (advance, _) in enumerate(face.hmetrics[: face.numGlyphs]):
        face.charToGlyph[FIRST_GLYPH + number] = number
        face.charWidths[FIRST_GLYPH + number] = advance * 1000 / face.unitsPerEm
