"""Scripts whose letters change, join and stand around one another: HarfBuzz shapes them, as their fonts say.

A vowel may stand before the consonant it is spoken after, consonants melt into one sign, letters are joined, a tone
mark rises above a vowel. What is drawn are glyphs, many of which are no character's own: such a glyph is drawn by a
private character, U+E000 and its number in the font, and the text that is meant stands in the tags (ActualText).
Direction, language and a font's script are given, never guessed: HarfBuzz would ask the locale of the machine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontFace

from passport_app import assets
from passport_app.certificate.layouts import since
from passport_app.certificate.typefaces import INSTEAD, scale_of, script_of

if TYPE_CHECKING:
    import uharfbuzz

FIRST_GLYPH = 0xE000
"""The private character of glyph 0; none of the shaped fonts has a character of its own there, or so many glyphs."""
_UNSEEN = "\u200b"
_FROM_RIGHT = "\u200f"
_LIGATURES = {"\u0644\u0622": "\ufef5", "\u0644\u0623": "\ufef7", "\u0644\u0625": "\ufef9", "\u0644\u0627": "\ufefb"}
"""Lam with an alef, as one character: readers that turn Arabic around (poppler) would turn the two around as well."""
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
    means: tuple[str, ...] = ()
    """What each sign means, where it was shaped (since layout 5)."""


class _Glyph(NamedTuple):
    sign: str
    advance: float
    x: float
    y: float
    means: tuple[str, ...] = ()


def place(parts: Iterable[Part]) -> tuple[tuple[Piece, ...], float]:
    """Return the parts of a line as pieces that are drawn, and its width in thousandths of the size."""
    placed: list[Piece] = []
    pen, end = 0.0, (0.0, 0.0)  # where the next sign belongs; where a reader of the page would put it
    for font, text, way in parts:
        glyphs = _shape(text, font, way, since(5)) if way else (_Glyph(text, _width(text, font), 0, 0),)
        for glyph in glyphs:
            at = (pen + glyph.x, glyph.y)
            before = placed[-1] if placed else None
            if before and at == end and before.font == font and bool(before.means) == bool(glyph.means):
                placed[-1] = Piece(font, before.text + glyph.sign, before.at, before.means + glyph.means)
            else:
                placed.append(Piece(font, glyph.sign, None if at == end else at, glyph.means))
            pen += glyph.advance
            end = (at[0] + _width(glyph.sign, font), at[1])
    return tuple(placed), pen


def _width(text: str, font: str) -> float:
    return float(pdfmetrics.stringWidth(text, font, 1000)) * scale_of(font)


@lru_cache(maxsize=4096)
def _shape(text: str, font: str, way: str, told: bool) -> tuple[_Glyph, ...]:
    """Return the glyphs of a text from left to right; `told`: with what each means."""
    import uharfbuzz  # noqa: PLC0415 - hardly any certificate needs it

    shaper, signs = _shaper(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.language = way, "und"
    if script := script_of(font):
        buffer.script = script
    else:
        buffer.guess_segment_properties()  # the script alone, by the first letter: the rest is given
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    if way == "ltr":  # else a joiner is drawn as an empty glyph, by which whoever takes the text out finds it
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(shaper, buffer, {})
    glyphs = [info.codepoint for info in buffer.glyph_infos]
    places = [(to.x_advance, to.x_offset, to.y_offset) for to in buffer.glyph_positions or ()]
    if font in INSTEAD:
        places = _centred(shaper, glyphs, places)
    drawn = [signs.get(glyph) or chr(FIRST_GLYPH + glyph) for glyph in glyphs]
    if not told:
        return tuple(_Glyph(sign, *place) for sign, place in zip(drawn, places, strict=True))
    means = _meanings(text, [info.cluster for info in buffer.glyph_infos], drawn, from_right=way == "rtl")
    # A glyph of another character's own, such as a mirrored bracket, is drawn by its private one: it means this.
    signs_ = (
        sign if sign == said else chr(FIRST_GLYPH + glyph)
        for sign, said, glyph in zip(drawn, means, glyphs, strict=True)
    )
    return tuple(_Glyph(sign, *place, (said,)) for sign, place, said in zip(signs_, places, means, strict=True))


def _meanings(text: str, clusters: list[int], drawn: list[str], *, from_right: bool) -> list[str]:
    """Return what glyphs mean: together all of the text, each at least a sign that nobody sees.

    `clusters` tells where in the text that which a glyph is of begins.
    """
    begins = sorted(set(clusters))
    left = {at: text[at:end] for at, end in zip(begins, [*begins[1:], len(text)], strict=True)}
    means = [""] * len(drawn)
    for at, (cluster, sign) in enumerate(zip(clusters, drawn, strict=True)):
        if sign in left[cluster]:  # it is the glyph of a character, and that is there
            means[at], left[cluster] = sign, left[cluster].replace(sign, "", 1)
    order = range(len(drawn))
    for at in reversed(order) if from_right else order:
        if left[clusters[at]] and not means[at]:
            said = left[clusters[at]]
            means[at], left[clusters[at]] = _LIGATURES.get(said, said), ""
    for at in order:  # what has no glyph of its own, as joiners have none, is said with the others
        if left[clusters[at]]:
            means[at], left[clusters[at]] = means[at] + left[clusters[at]], ""
    return [
        _FROM_RIGHT + said if from_right and unicodedata.mirrored(said[:1] or " ") else said or _UNSEEN
        for said in means
    ]


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
    shaper.scale = (round(1000 * scale_of(font)),) * 2  # in thousandths of the line's size
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
