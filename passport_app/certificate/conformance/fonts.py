"""PDF/A-3b by the fonts that are used: embedded, with the glyphs, widths and meanings of every code shown.

ISO 19005-3, 6.2.11. Simple TrueType fonts are checked to the glyph, for these are what a certificate has; of composite
fonts it is checked that they are embedded, with maps and meanings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf

from passport_app.certificate.conformance.fault import Fault, items, name, table
from passport_app.certificate.conformance.truetype import Program, read_program

_PROGRAMS = {"/FontFile": None, "/FontFile2": None, "/FontFile3": frozenset({"Type1C", "CIDFontType0C", "OpenType"})}
_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_TRIPLE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SYMBOLIC = 4
_MEANINGLESS = (0, 0xFFFE, 0xFEFF)


def check_fonts(used: Mapping[str, tuple[Any, set[int]]]) -> Iterator[Fault]:
    """Yield what is wrong with fonts, given by a key each as (dictionary, codes shown)."""
    names: dict[str, str] = {}
    for key, (font, codes) in used.items():
        if name(font.get("/Subtype")) == "Type0":
            yield from _check_composite(font)
            continue
        descriptor = table(font.get("/FontDescriptor"))
        yield from _check_embedded(font, descriptor)
        called = name(font.get("/BaseFont"))
        if names.setdefault(called, key) != key:
            yield Fault("6.2.11.4.1", f"two fonts are called {called}")
        yield from _check_meanings(font, codes)
        if name(font.get("/Subtype")) == "TrueType" and "/FontFile2" in descriptor:
            yield from _check_truetype(font, descriptor, codes)


def _check_embedded(font: Any, descriptor: Any) -> Iterator[Fault]:
    called = name(font.get("/BaseFont")) or "a font"
    programs = [key for key in _PROGRAMS if isinstance(descriptor.get(key), pikepdf.Stream)]
    if len(programs) != 1:
        yield Fault("6.2.11.4.1", f"{called} is not embedded")
        return
    allowed = _PROGRAMS[programs[0]]
    if allowed is not None and name(descriptor[programs[0]].get("/Subtype")) not in allowed:
        yield Fault("6.2.11.2", f"the program of {called} is of no kind that PDF knows")
    if name(descriptor.get("/FontName")) != name(font.get("/BaseFont")):
        yield Fault("6.2.11.2", f"{called} has another name in its descriptor")


def _check_composite(font: Any) -> Iterator[Fault]:
    called = name(font.get("/BaseFont")) or "a font"
    below = items(font.get("/DescendantFonts"))
    if len(below) != 1:
        yield Fault("6.2.11.3", f"{called} has not one descendant")
        return
    yield from _check_embedded(below[0], table(below[0].get("/FontDescriptor")))
    encoding = font.get("/Encoding")
    if not isinstance(encoding, pikepdf.Stream) and name(encoding) not in ("Identity-H", "Identity-V"):
        yield Fault("6.2.11.3.3", f"the codes of {called} are neither identical nor given in the file")
    if name(below[0].get("/Subtype")) == "CIDFontType2" and "/CIDToGIDMap" not in below[0]:
        yield Fault("6.2.11.3.2", f"{called} does not say which glyph a code shows")
    if "/ToUnicode" not in font:
        yield Fault("6.2.11.7", f"{called} does not say what its codes mean")


def _check_meanings(font: Any, codes: set[int]) -> Iterator[Fault]:
    called = name(font.get("/BaseFont"))
    meanings = read_meanings(font.get("/ToUnicode"))
    if any(value in _MEANINGLESS for text in meanings.values() for value in text or (0,)):
        yield Fault("6.2.11.7.2", f"codes of {called} mean U+0000, U+FEFF or U+FFFE")
    unknown = sorted(codes - meanings.keys())
    if unknown and "/Encoding" not in font:
        yield Fault("6.2.11.7.2", f"the code {unknown[0]} of {called} is shown and means nothing")


def read_meanings(stream: object) -> dict[int, tuple[int, ...]]:
    """Return a ToUnicode map: code to UTF-16 values."""
    if not isinstance(stream, pikepdf.Stream):
        return {}
    data = bytes(stream.read_bytes())
    found: dict[int, tuple[int, ...]] = {}
    for section in _CHARS.findall(data):
        for code, text in _PAIR.findall(section):
            found[int(code, 16)] = tuple(int(text[at : at + 4], 16) for at in range(0, len(text), 4))
    for section in _RANGES.findall(data):
        for first, last, text in _TRIPLE.findall(section):
            for step, code in enumerate(range(int(first, 16), min(int(last, 16), int(first, 16) + 0xFFFF) + 1)):
                found[code] = (int(text, 16) + step,)
    return found


def _check_truetype(font: Any, descriptor: Any, codes: set[int]) -> Iterator[Fault]:
    called = name(font.get("/BaseFont"))
    try:
        program = read_program(bytes(descriptor.FontFile2.read_bytes()))
    except ValueError as error:
        yield Fault("6.2.11.2", f"the program of {called} cannot be read: {error}")
        return
    if not int(descriptor.get("/Flags", 0)) & _SYMBOLIC:
        if name(font.get("/Encoding")) not in ("WinAnsiEncoding", "MacRomanEncoding"):
            yield Fault("6.2.11.6", f"{called} is not symbolic and has no encoding")
        return
    if "/Encoding" in font:
        yield Fault("6.2.11.6", f"{called} is symbolic and has an encoding")
    if len(program.maps) != 1 and (3, 0) not in program.maps:
        yield Fault("6.2.11.6", f"{called} is symbolic and its program has not one map")
    yield from _check_widths(font, program, codes)


def _check_widths(font: Any, program: Program, codes: set[int]) -> Iterator[Fault]:
    called = name(font.get("/BaseFont"))
    shown = program.maps.get((3, 0)) or next(iter(program.maps.values()), {})
    first, widths = int(font.get("/FirstChar", 0)), items(font.get("/Widths"))
    if len(widths) != int(font.get("/LastChar", -1)) - first + 1:
        yield Fault("6.2.11.2", f"{called} has not one width for each of its codes")
    for code in sorted(codes):
        glyph = shown.get(code) or shown.get(0xF000 + code, 0)
        if not 0 < glyph < program.glyphs:
            yield Fault("6.2.11.8", f"{called} has no glyph for the code {code}, which is shown")
        elif not 0 <= code - first < len(widths):
            yield Fault("6.2.11.5", f"{called} gives no width for the code {code}, which is shown")
        elif abs(float(widths[code - first]) - program.width(glyph)) > 1:
            yield Fault("6.2.11.5", f"the code {code} of {called} is not as wide as its glyph")
