"""Fonts of a certificate: embedded, openly licensed, the same on every machine, honest about what they cannot write.

Lato writes all texts of ours. A name may be in any script: DejaVu Sans has Armenian, Georgian, Hebrew, Arabic and many
signs, Droid Sans Fallback Chinese, Japanese and Korean; the scripts of India, Thai, Lao and Khmer have each a Noto Sans
and are shaped (`shaping.py`). They are read only when a name needs them. Fonts of the system are never used: the same
passport must make the same page anywhere. What none of them has, as Ethiopic, is spelled out by its code point,
`[U+1200]`, and a picture (emoji) becomes the replacement sign U+FFFD; the text that is meant stands in the tags of the
page (ActualText) and in the attached passport.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from passport_app import assets
from passport_app.certificate.scripts import in_visual_order, is_plain
from passport_app.certificate.shaping import JOINERS, Piece, is_shaped, name_glyphs, place, shaping_font

REGULAR, BOLD = "Lato-Regular", "Lato-Bold"
_INSTEAD = {REGULAR: ("DejaVuSans", "DroidSansFallback"), BOLD: ("DejaVuSans-Bold", "DroidSansFallback")}
REPLACEMENT, ELLIPSIS = "\ufffd", "\u2026"
LEAST = 6.5
"""Points: nothing is printed smaller."""
_SEPARATORS = "/-:#._@=&?+,;|"
"""After one of these a word that is too long for a line is broken, where there is one."""
_VOWELS_BEFORE, _VOWELS_AFTER = "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4", "\u0e33\u0eb3"
"""Of Thai and Lao: written as letters before, or after, the consonant they belong to."""
_VIRAMA = 9
"""The combining class of the signs that join consonants (Unicode Standard, table 4-4)."""
_FIRST_PICTURE = 0x1F000
"""Planes of emoji and other pictures begin here (Unicode blocks, Mahjong Tiles and after)."""


@lru_cache(maxsize=8)
def _signs(name: str) -> frozenset[str]:
    """Register a font on first use, and return the characters that it can write."""
    # Only what we write ourselves is sure to need the ASCII letters in every certificate.
    own = name in _INSTEAD
    font = TTFont(name, str(assets.resource("fonts", f"{name}.ttf")), asciiReadable=own)
    font.face.makeSubset = _Subsets(font.face.makeSubset)
    pdfmetrics.registerFont(font)
    signs = frozenset(chr(point) for point in font.face.charToGlyph if point >= 0x20)
    if is_shaped(name):
        name_glyphs(font)
    return signs


class _Subsets:
    """The programs of subsets, made once: most certificates of a run use the same signs."""

    def __init__(self, make: Callable[[Sequence[int]], bytes]) -> None:
        self._make = lru_cache(maxsize=32)(make)

    def __call__(self, subset: Sequence[int]) -> bytes:
        return self._make(tuple(subset))


def register() -> None:
    """Register the fonts that every certificate has."""
    for name in _INSTEAD:
        _signs(name)


def runs(text: str, font: str, right: bool | None = None) -> tuple[Piece, ...]:
    """Return a line as it is drawn from left to right: pieces of one font, every character of which has a glyph.

    `right` tells whether the paragraph that it is of runs from right to left; else the line is one of its own.
    """
    return _laid(text, font, right)[0]


@lru_cache(maxsize=4096)
def _laid(text: str, font: str, right: bool | None = None) -> tuple[tuple[Piece, ...], float]:
    """Return the pieces of a line, and its width in thousandths of the size."""
    if is_plain(text) and not right and _signs(font).issuperset(text):
        return ((Piece(font, text),) if text else (), float(pdfmetrics.stringWidth(text, font, 1000)))
    pieces: list[tuple[str, str]] = []
    for sign in in_visual_order(writable(text), right):
        before = pieces[-1][0] if pieces else font
        name, shown = (before, sign) if _goes_with(sign, before, font) else _choose(sign, font)
        if pieces and before == name:
            pieces[-1] = (name, pieces[-1][1] + shown)
        else:
            pieces.append((name, shown))
    return place(pieces)


def _goes_with(sign: str, before: str, font: str) -> bool:
    """Tell whether a sign belongs to the shaped piece before it: a joiner, or what several scripts share."""
    return is_shaped(before) and sign in _signs(before) and (sign in JOINERS or sign not in _signs(font))


def _choose(sign: str, font: str) -> tuple[str, str]:
    for name in _fonts(sign, font):
        if sign in _signs(name):
            return name, sign
    # A joined form that the font lacks: the letter itself, which it has.
    plain = unicodedata.normalize("NFKC", sign)
    return _choose(plain if plain != sign and len(plain) == 1 else REPLACEMENT, font)


def _fonts(sign: str, font: str) -> tuple[str, ...]:
    """Return the fonts that may have a sign, the first to be asked first."""
    shaping = shaping_font(sign, bold=font == BOLD)
    return (font, shaping, *_INSTEAD[font]) if shaping else (font, *_INSTEAD[font])


def writable(text: str) -> str:
    """Return a text of which every character can be written: pictures replaced, other strangers spelled out."""
    known = _signs(REGULAR)
    return text if known.issuperset(text) else "".join(c if c in known else _instead(c) for c in text)


def _instead(sign: str) -> str:
    if unicodedata.category(sign) == "Mn" and "VARIATION SELECTOR" in unicodedata.name(sign, ""):
        return ""  # says only how the sign before it is to look
    if all(any(sign in _signs(name) for name in _fonts(sign, font)) for font in _INSTEAD):
        return sign
    if ord(sign) >= _FIRST_PICTURE and unicodedata.category(sign) in ("So", "Sk", "Cn"):
        return REPLACEMENT
    return f"[U+{ord(sign):04X}]"


def spelled(text: str, font: str) -> bool:
    """Tell whether a text is drawn by the very characters it has, in their order."""
    return "".join(piece.text for piece in runs(text, font)) == text


@lru_cache(maxsize=16384)
def _thousandths(text: str, font: str) -> float:
    return _laid(text, font)[1]


def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    return _thousandths(text, font) * size / 1000


def fit(text: str, font: str, size: float, room: float, least: float = LEAST) -> tuple[str, float]:
    """Return text and size so that it fits in `room` points: smaller first, then cut short with an ellipsis."""
    while width(text, font, size) > room and size > least:
        size = max(size - 0.25, least)
    if width(text, font, size) <= room:
        return text, size
    return text[: _whole(text, _reach(text, font, size, room, ELLIPSIS))] + ELLIPSIS, size


def wrap(text: str, font: str, size: float, room: float, most: int = 99) -> list[str]:
    """Return a text as lines no wider than `room`; words too long are broken; after `most` lines it is cut short."""
    lines: list[str] = []
    line = ""
    for whole in writable(text).split(" "):
        word = whole
        longer = f"{line} {word}" if line else word
        if width(longer, font, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        while width(word, font, size) > room:
            cut = _break(word, max(1, _reach(word, font, size, room)))
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    lines.append(line)
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        last = rest[: _whole(rest, _reach(rest, font, size, room, ELLIPSIS))].rstrip()
        lines = [*lines[: most - 1], last + ELLIPSIS]
    return lines


def _break(word: str, most: int) -> int:
    """Return after how many characters, `most` at the most, a word that is too long is best broken."""
    for cut in range(most, most // 2, -1):
        if word[cut - 1] in _SEPARATORS:
            return cut
    return _whole(word, most)


def _whole(text: str, most: int) -> int:
    """Return after how many characters, `most` at the most, a text can be cut so that no syllable is taken apart."""
    cut = most
    while 0 < cut < len(text) and _belongs(text[cut - 1], text[cut]):
        cut -= 1
    return cut or most


def _belongs(sign: str, after: str) -> bool:
    """Tell whether a sign and the one after it stay together: a mark with its letter, consonants that are joined."""
    if after in JOINERS or after in _VOWELS_AFTER or unicodedata.category(after) in ("Mn", "Mc", "Me"):
        return True
    return sign in JOINERS or sign in _VOWELS_BEFORE or unicodedata.combining(sign) == _VIRAMA


def _reach(text: str, font: str, size: float, room: float, end: str = "") -> int:
    """Return how many characters fit before `end`."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle] + end, font, size) <= room:
            low = middle
        else:
            high = middle - 1
    return low
