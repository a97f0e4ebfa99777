"""Fonts of a certificate: embedded, openly licensed, and honest about what they cannot write."""

from __future__ import annotations

from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from passport_app import assets

REGULAR, BOLD = "Lato-Regular", "Lato-Bold"


@lru_cache(maxsize=1)
def register() -> frozenset[int]:
    """Register the fonts once, and return the code points that both can write."""
    points: list[set[int]] = []
    for name in (REGULAR, BOLD):
        font = TTFont(name, str(assets.resource("fonts", f"{name}.ttf")))
        pdfmetrics.registerFont(font)
        points.append({p for p in font.face.charToGlyph if p >= 0x20})
    return frozenset(points[0] & points[1])


def writable(text: str) -> str:
    """Return a text that the fonts can write: what they lack is spelled out by its code point, never boxed silently."""
    known = register()
    return "".join(c if ord(c) in known else f"[U+{ord(c):04X}]" for c in text)


def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def fit(text: str, font: str, size: float, room: float, least: float = 5.5) -> tuple[str, float]:
    """Return text and size so that it fits in `room` points: smaller first, then cut short with an ellipsis."""
    text = writable(text)
    while width(text, font, size) > room and size > least:
        size -= 0.25
    if width(text, font, size) <= room:
        return text, size
    ellipsis = "\u2026"
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle] + ellipsis, font, size) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low] + ellipsis, size


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
            cut = max(1, _reach(word, font, size, room))
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    lines.append(line)
    if len(lines) > most:
        last, _ = fit(lines[most - 1] + "\u2026\u2026\u2026" + lines[most], font, size, room, size)
        lines = [*lines[: most - 1], last]
    return lines


def _reach(word: str, font: str, size: float, room: float) -> int:
    low, high = 0, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if width(word[:middle], font, size) <= room:
            low = middle
        else:
            high = middle - 1
    return low
