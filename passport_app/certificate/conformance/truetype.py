"""The few tables of a TrueType program that tell what a code shows and how wide it is.

Apple and Microsoft, OpenType 1.9: `cmap` formats 0, 4 and 6, `head`, `hhea`, `hmtx`, `maxp`. Bounded by the program.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Program:
    """A font program, so far as it is read."""

    units: int
    """Of an em."""
    glyphs: int
    advances: tuple[int, ...]
    """By glyph, in units; the last one holds for the rest."""
    maps: dict[tuple[int, int], dict[int, int]]
    """(platform, encoding) to code to glyph."""

    def width(self, glyph: int) -> int:
        """Return a glyph's advance in thousandths of an em, rounded down."""
        return self.advances[min(glyph, len(self.advances) - 1)] * 1000 // self.units


def read_program(data: bytes) -> Program:
    """Return a TrueType program; raises ValueError where it is none or is cut short."""
    try:
        count = struct.unpack_from(">H", data, 4)[0]
        tables = {}
        for number in range(count):
            tag, _, at, size = struct.unpack_from(">4sIII", data, 12 + 16 * number)
            if at + size > len(data):
                raise ValueError(f"table {tag!r} is cut short")
            tables[tag] = data[at : at + size]
        if not {b"head", b"hhea", b"hmtx", b"maxp", b"glyf", b"loca"} <= tables.keys():
            raise ValueError("a table is missing")
        units = struct.unpack_from(">H", tables[b"head"], 18)[0]
        metrics = struct.unpack_from(">H", tables[b"hhea"], 34)[0]
        glyphs = struct.unpack_from(">H", tables[b"maxp"], 4)[0]
        advances = tuple(struct.unpack_from(">H", tables[b"hmtx"], 4 * at)[0] for at in range(metrics))
        maps = _maps(tables[b"cmap"]) if b"cmap" in tables else {}
    except struct.error:
        raise ValueError("it is cut short") from None
    if not units or not advances:
        raise ValueError("it has no measures")
    return Program(units, glyphs, advances, maps)


def _maps(cmap: bytes) -> dict[tuple[int, int], dict[int, int]]:
    found = {}
    for number in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, encoding, at = struct.unpack_from(">HHI", cmap, 4 + 8 * number)
        found[platform, encoding] = _map(cmap[at:])
    return found


def _map(held: bytes) -> dict[int, int]:
    form = struct.unpack_from(">H", held)[0]
    if form == 0:
        return {code: glyph for code, glyph in enumerate(held[6:262]) if glyph}
    if form == 6:
        first, count = struct.unpack_from(">HH", held, 6)
        return {first + at: glyph for at, glyph in enumerate(struct.unpack_from(f">{count}H", held, 10)) if glyph}
    if form == 4:
        return _segments(held)
    return {}


def _segments(held: bytes) -> dict[int, int]:
    count = struct.unpack_from(">H", held, 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", held, 14)
    starts = struct.unpack_from(f">{count}H", held, 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", held, 16 + 4 * count)
    at = 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", held, at)
    found = {}
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, end + 1):
            glyph = code
            if offsets[number]:
                glyph = struct.unpack_from(">H", held, at + 2 * number + offsets[number] + 2 * (code - start))[0]
            glyph = (glyph + deltas[number]) & 0xFFFF if glyph or not offsets[number] else 0
            if glyph and code != 0xFFFF:
                found[code] = glyph
    return found
