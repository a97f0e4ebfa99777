"""Scripts whose letters change, join and stand around one another: HarfBuzz shapes them, as their fonts say.

The scripts of India, Thai, Lao and Khmer: a vowel may stand before the consonant it is spoken after, consonants melt
into one sign, a tone mark rises above a vowel. What is drawn are glyphs, many of which are no character's own: such a
glyph is drawn by a private character, U+E000 and its number in the font, and the text that is meant stands in the tags
(ActualText). Script, direction and language are given, never guessed: HarfBuzz would ask the locale of the machine.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from passport_app import assets

if TYPE_CHECKING:
    import uharfbuzz

FIRST_GLYPH = 0xE000
"""The private character of glyph 0; none of the shaped fonts has a character of its own there, or so many glyphs."""
JOINERS = frozenset("\u200c\u200d")
"""Zero width (non-)joiner: seen only in the form of the letters beside them."""
_BLOCKS = {
    0x0900: ("Devanagari", "Deva"), 0x0980: ("Bengali", "Beng"), 0x0A00: ("Gurmukhi", "Guru"),
    0x0A80: ("Gujarati", "Gujr"), 0x0B00: ("Oriya", "Orya"), 0x0B80: ("Tamil", "Taml"), 0x0C00: ("Telugu", "Telu"),
    0x0C80: ("Kannada", "Knda"), 0x0D00: ("Malayalam", "Mlym"), 0x0E00: ("Thai", "Thai"), 0x0E80: ("Lao", "Laoo"),
    0x1780: ("Khmer", "Khmr"),
}  # fmt: skip
"""By the first character of a block of 128: the end of its font's name, and its script (ISO 15924)."""
_SCRIPTS = {f"NotoSans{name}": script for name, script in _BLOCKS.values()}


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


def shaping_font(sign: str, *, bold: bool) -> str | None:
    """Return the name of the font that shapes the block of a character, if there is one."""
    block = _BLOCKS.get(ord(sign) & ~0x7F)
    return f"NotoSans{block[0]}-{'Bold' if bold else 'Regular'}" if block else None


def is_shaped(font: str) -> bool:
    """Tell whether what is written in a font has to be shaped."""
    return font.partition("-")[0] in _SCRIPTS


def name_glyphs(font: TTFont) -> None:
    """Give every glyph of a font that is shaped the private character by which it is drawn."""
    face = font.face
    for number, (advance, _) in enumerate(face.hmetrics[: face.numGlyphs]):
        face.charToGlyph[FIRST_GLYPH + number] = number
        face.charWidths[FIRST_GLYPH + number] = advance * 1000 / face.unitsPerEm


def place(chosen: Iterable[tuple[str, str]]) -> tuple[tuple[Piece, ...], float]:
    """Return (font, text) pieces of a line as they are drawn, and its width in thousandths of the size."""
    placed: list[Piece] = []
    pen, end = 0.0, (0.0, 0.0)  # where the next sign belongs; where a reader of the page would put it
    for font, text in chosen:
        glyphs = _shape(text, font) if is_shaped(font) else (_Glyph(text, _width(text, font), 0, 0),)
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
def _shape(text: str, font: str) -> tuple[_Glyph, ...]:
    import uharfbuzz  # noqa: PLC0415 - hardly any certificate needs it

    shaper, signs = _shaper(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", _SCRIPTS[font.partition("-")[0]], "und"
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(shaper, buffer, {})
    found = zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True)
    return tuple(
        _Glyph(signs.get(info.codepoint) or chr(FIRST_GLYPH + info.codepoint), to.x_advance, to.x_offset, to.y_offset)
        for info, to in found
    )


@lru_cache(maxsize=4)
def _shaper(font: str) -> tuple[uharfbuzz.Font, dict[int, str]]:
    """Return what shapes in a font, and the glyphs that are a character's own."""
    import uharfbuzz  # noqa: PLC0415 - as above

    shaper = uharfbuzz.Font(uharfbuzz.Face(assets.resource("fonts", f"{font}.ttf").read_bytes()))
    shaper.scale = (1000, 1000)
    points = pdfmetrics.getFont(font).face.charToGlyph.items()
    own = {glyph: chr(point) for point, glyph in sorted(points, reverse=True) if 0x20 < point < FIRST_GLYPH}
    return shaper, own
