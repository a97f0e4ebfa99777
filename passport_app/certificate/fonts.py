"""Lines of text: laid out in fonts that have all their signs, measured, fitted into their room and broken.

A name may be in any script (`typefaces.py`). What no font has is spelled out by its code point, `[U+12000]`, and a
picture (emoji) becomes the replacement sign U+FFFD; the text that is meant stands in the tags of the page (ActualText)
and in the attached passport.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics

from passport_app.certificate import setting, setting_4
from passport_app.certificate.layouts import layout_in_hand, since
from passport_app.certificate.scripts import is_plain
from passport_app.certificate.shaping import JOINERS, Piece, place
from passport_app.certificate.typefaces import BOLD, INSTEAD, REGULAR, fonts_for, register, shaping_font, signs_of

__all__ = ["BOLD", "LEAST", "REGULAR", "fit", "register", "runs", "spelled", "width", "wrap", "writable"]

REPLACEMENT, ELLIPSIS = "\ufffd", "\u2026"
LEAST = 6.5
"""Points: nothing is printed smaller."""
_SEPARATORS = "/-:#._@=&?+,;|"
"""After one of these a word that is too long for a line is broken, where there is one."""
_VOWELS_BEFORE, _VOWELS_AFTER = "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4", "\u0e33\u0eb3"
"""Of Thai and Lao: written as letters before, or after, the consonant they belong to."""
_VIRAMA = 9
"""The combining class of the signs that join consonants (Unicode Standard, table 4-4)."""
_WORD_END = "\u1361"
"""Of Ethiopic; no space follows."""
_TIBETAN, _TSHEG = ("\u0f40", "\u0fbc"), "\u0f0b"
"""Its letters, and what ends a syllable of them."""
_KILLER, _STACKER = "\u103a", "\u1039"
"""Burmese: the consonant before one of these ends the syllable; the first joins nothing, though its class says so."""
_FIRST_PICTURE = 0x1F000
"""Planes of emoji and other pictures begin here (Unicode blocks, Mahjong Tiles and after)."""


def runs(text: str, font: str, right: bool | None = None) -> tuple[Piece, ...]:
    """Return a line as it is drawn from left to right: pieces of one font, every character of which has a glyph.

    `right` tells whether the paragraph that it is of runs from right to left; else the line is one of its own.
    """
    return _laid(text, font, right, layout_in_hand())[0]


@lru_cache(maxsize=4096)
def _laid(text: str, font: str, right: bool | None, _layout: str) -> tuple[tuple[Piece, ...], float]:
    """Return the pieces of a line, and its width in thousandths of the size; remembered for each layout by itself."""
    if is_plain(text) and not right and setting.is_simple(text) and signs_of(font).issuperset(text):
        return ((Piece(font, text),) if text else (), float(pdfmetrics.stringWidth(text, font, 1000)))
    parts_of = setting.parts_of if since(5) else setting_4.parts_of
    return place(parts_of(writable(text), font, right))


def writable(text: str) -> str:
    """Return a text of which every character can be written: pictures replaced, other strangers spelled out."""
    known = signs_of(REGULAR)
    text = setting.one_picture(text) if since(5) else text
    return text if known.issuperset(text) else "".join(c if c in known else _instead(c) for c in text)


def _instead(sign: str) -> str:
    if sign in JOINERS and since(5):
        return sign  # seen in the letters beside it, or left out when these are shaped
    if "VARIATION SELECTOR" in unicodedata.name(sign, "") and not shaping_font(sign, REGULAR):
        return ""  # says only how the sign before it is to look; fonts of Mongolian know what it says
    if all(any(sign in signs_of(name) for name in fonts_for(sign, font)) for font in INSTEAD):
        return sign
    if ord(sign) >= _FIRST_PICTURE and unicodedata.category(sign) in ("So", "Sk", "Cn"):
        return REPLACEMENT
    return f"[U+{ord(sign):04X}]"


def spelled(text: str, font: str) -> bool:
    """Tell whether a text is drawn by the very characters it has, in their order."""
    return "".join(piece.text for piece in runs(text, font)) == text


@lru_cache(maxsize=16384)
def _thousandths(text: str, font: str, layout: str) -> float:
    return _laid(text, font, None, layout)[1]


def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    return _thousandths(text, font, layout_in_hand()) * size / 1000


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
    separators = _SEPARATORS + _WORD_END if since(5) else _SEPARATORS
    for cut in range(most, most // 2, -1):
        if word[cut - 1] in separators:
            return cut
    return _whole(word, most)


def _whole(text: str, most: int) -> int:
    """Return after how many characters, `most` at the most, a text can be cut so that no syllable is taken apart."""
    cut = most
    while 0 < cut < len(text) and _belongs(text[cut - 1], text[cut], text[cut + 1 : cut + 2]):
        cut -= 1
    return cut or most


def _belongs(sign: str, after: str, beyond: str) -> bool:
    """Tell whether a sign and the one after it stay together: a mark with its letter, consonants that are joined."""
    if after in JOINERS or after in _VOWELS_AFTER or unicodedata.category(after) in ("Mn", "Mc", "Me"):
        return True
    if since(5) and _TIBETAN[0] <= sign <= _TIBETAN[1]:
        return after == _TSHEG or _TIBETAN[0] <= after <= _TIBETAN[1]
    if since(5) and (beyond in (_KILLER, _STACKER) or sign == _KILLER):
        return beyond in (_KILLER, _STACKER)
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
