"""Fonts of a certificate: embedded, openly licensed, the same on every machine, read only when a name needs them.

Lato writes all texts of ours. DejaVu Sans has letters with marks that are no character of their own, and many
signs; Droid Sans Fallback Chinese, Japanese and Korean; other scripts have each a Noto font, by which they are shaped
(`shaping.py`). Fonts of the system are never used: the same passport must make the same page anywhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from passport_app import assets
from passport_app.certificate.layouts import since

REGULAR, BOLD = "Lato-Regular", "Lato-Bold"
INSTEAD = {REGULAR: ("DejaVuSans", "DroidSansFallback"), BOLD: ("DejaVuSans-Bold", "DroidSansFallback")}
"""By the font of a text: those asked for what it lacks, and no font of a script has."""


class Script(NamedTuple):
    """A range of characters that are shaped, and by what."""

    first: int
    last: int
    font: str
    """The end of its name, after `Noto`."""
    code: str
    """ISO 15924."""
    bold: bool = True
    """Whether there is a bold one of it; rare scripts are printed in the regular one everywhere."""
    layout: int = 5
    """The first layout in which it is shaped."""


SCRIPTS = (
    Script(0x0530, 0x058F, "SansArmenian", "Armn"),
    Script(0x0590, 0x05FF, "SansHebrew", "Hebr"),
    Script(0x0600, 0x06FF, "SansArabic", "Arab"),
    Script(0x0700, 0x074F, "SansSyriac", "Syrc", bold=False),
    Script(0x0750, 0x077F, "SansArabic", "Arab"),
    Script(0x0780, 0x07BF, "SansThaana", "Thaa"),
    Script(0x07C0, 0x07FF, "SansNKo", "Nkoo", bold=False),
    Script(0x08A0, 0x08FF, "SansArabic", "Arab"),
    Script(0x0900, 0x097F, "SansDevanagari", "Deva", layout=4),
    Script(0x0980, 0x09FF, "SansBengali", "Beng", layout=4),
    Script(0x0A00, 0x0A7F, "SansGurmukhi", "Guru", layout=4),
    Script(0x0A80, 0x0AFF, "SansGujarati", "Gujr", layout=4),
    Script(0x0B00, 0x0B7F, "SansOriya", "Orya", layout=4),
    Script(0x0B80, 0x0BFF, "SansTamil", "Taml", layout=4),
    Script(0x0C00, 0x0C7F, "SansTelugu", "Telu", layout=4),
    Script(0x0C80, 0x0CFF, "SansKannada", "Knda", layout=4),
    Script(0x0D00, 0x0D7F, "SansMalayalam", "Mlym", layout=4),
    Script(0x0D80, 0x0DFF, "SansSinhala", "Sinh"),
    Script(0x0E00, 0x0E7F, "SansThai", "Thai", layout=4),
    Script(0x0E80, 0x0EFF, "SansLao", "Laoo", layout=4),
    Script(0x0F00, 0x0FFF, "SerifTibetan", "Tibt", bold=False),
    Script(0x1000, 0x109F, "SansMyanmar", "Mymr"),
    Script(0x10A0, 0x10FF, "SansGeorgian", "Geor"),
    Script(0x1200, 0x139F, "SansEthiopic", "Ethi"),
    Script(0x13A0, 0x13FF, "SansCherokee", "Cher", bold=False),
    Script(0x1400, 0x167F, "SansCanadianAboriginal", "Cans", bold=False),
    Script(0x1780, 0x17FF, "SansKhmer", "Khmr", layout=4),
    Script(0x1800, 0x18AF, "SansMongolian", "Mong", bold=False),
    Script(0x18B0, 0x18FF, "SansCanadianAboriginal", "Cans", bold=False),
    Script(0x1B00, 0x1B7F, "SansBalinese", "Bali", bold=False),
    Script(0x1B80, 0x1BBF, "SansSundanese", "Sund", bold=False),
    Script(0x1C50, 0x1C7F, "SansOlChiki", "Olck", bold=False),
    Script(0x1C90, 0x1CBF, "SansGeorgian", "Geor"),
    Script(0x2D00, 0x2D2F, "SansGeorgian", "Geor"),
    Script(0x2D30, 0x2D7F, "SansTifinagh", "Tfng", bold=False),
    Script(0x2D80, 0x2DDF, "SansEthiopic", "Ethi"),
    Script(0xA000, 0xA4CF, "SansYi", "Yiii", bold=False),
    Script(0xA4D0, 0xA4FF, "SansLisu", "Lisu", bold=False),
    Script(0xA8E0, 0xA8FF, "SansDevanagari", "Deva"),
    Script(0xA980, 0xA9DF, "SansJavanese", "Java", bold=False),
    Script(0xA9E0, 0xA9FF, "SansMyanmar", "Mymr"),
    Script(0xAA60, 0xAA7F, "SansMyanmar", "Mymr"),
    Script(0xAAE0, 0xAAFF, "SansMeeteiMayek", "Mtei", bold=False),
    Script(0xAB00, 0xAB2F, "SansEthiopic", "Ethi"),
    Script(0xAB70, 0xABBF, "SansCherokee", "Cher", bold=False),
    Script(0xABC0, 0xABFF, "SansMeeteiMayek", "Mtei", bold=False),
    Script(0xFB1D, 0xFB4F, "SansHebrew", "Hebr"),
    Script(0xFB50, 0xFDFF, "SansArabic", "Arab"),
    Script(0xFE70, 0xFEFF, "SansArabic", "Arab"),
    Script(0x1E900, 0x1E95F, "SansAdlam", "Adlm", bold=False),
)
"""In the order of their characters."""
_FIRST = [script.first for script in SCRIPTS]
_SCALES = {"NotoSerifTibetan-Regular": 0.82, "NotoSansJavanese-Regular": 0.78, "NotoSansBalinese-Regular": 0.78}
_CODES = {f"Noto{script.font}": script.code for script in SCRIPTS}


def shaping_font(sign: str, font: str) -> str | None:
    """Return the name of the font that shapes the script of a character, if there is one, in the weight of `font`."""
    script = SCRIPTS[bisect_right(_FIRST, ord(sign)) - 1]
    if not script.first <= ord(sign) <= script.last or not since(script.layout):
        return None
    return f"Noto{script.font}-{'Bold' if font == BOLD and script.bold else 'Regular'}"


def scale_of(font: str) -> float:
    """Return by what the size of a line is multiplied for a font whose letters are built higher than a line is."""
    return _SCALES.get(font, 1.0)


def is_shaped(font: str) -> bool:
    """Tell whether what is written in a font has to be shaped."""
    return font.partition("-")[0] in _CODES


def script_of(font: str) -> str:
    """Return the ISO 15924 code of the script that a font shapes, empty for one that has several."""
    return _CODES.get(font.partition("-")[0], "")


@cache
def signs_of(name: str) -> frozenset[str]:
    """Register a font on first use, and return the characters that it can write."""
    # Only what we write ourselves is sure to need the ASCII letters in every certificate.
    font = TTFont(name, str(assets.resource("fonts", f"{name}.ttf")), asciiReadable=name in INSTEAD)
    font.face.makeSubset = _Subsets(font.face.makeSubset)
    pdfmetrics.registerFont(font)
    return frozenset(chr(point) for point in font.face.charToGlyph if point >= 0x20)


class _Subsets:
    """The programs of subsets, made once: most certificates of a run use the same signs."""

    def __init__(self, make: Callable[[Sequence[int]], bytes]) -> None:
        self._make = lru_cache(maxsize=32)(make)

    def __call__(self, subset: Sequence[int]) -> bytes:
        return self._make(tuple(subset))


def register() -> None:
    """Register the fonts that every certificate has."""
    for name in INSTEAD:
        signs_of(name)


def fonts_for(sign: str, font: str) -> tuple[str, ...]:
    """Return the fonts that may have a sign of a text in a font, the first to be asked first."""
    shaping = shaping_font(sign, font)
    return (font, shaping, *INSTEAD[font]) if shaping else (font, *INSTEAD[font])
