"""Codes as scanners hand them over: what they name, by GS1's own rules.

GS1 General Specifications 24, 3 and 7.8 (element strings, the separator GS, symbology identifiers of ISO/IEC 15424);
GS1 Digital Link URI Syntax 1.3. What names nothing known is None, never a guess.
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import NamedTuple
from urllib.parse import unquote

LONGEST = 2048
"""Characters of a scanned text."""
_GS = "\x1d"
_LINK = re.compile(
    r"https?://[^/?#\s]{1,255}(?:/[^/?#\s]{1,100}){0,5}?/01/([0-9]{8,14})(?:/(?:22|10)/[^/?#\s]{1,60}){0,2}"
    r"/21/([^/?#\s]{1,60})(?:[?#]\S*)?"
)
_BRACKETS = re.compile(r"\((\d{2,4})\)([^()\x1d]{1,90})")
_SYMBOLOGY = re.compile(r"\](?:C1|e0|d2|Q3|J1)")
"""Code 128, DataBar, Data Matrix, QR and DotCode that carry GS1 elements."""
_FIXED = {"01": 14, "02": 14, "00": 18, "11": 6, "12": 6, "13": 6, "15": 6, "16": 6, "17": 6, "20": 2}
"""Lengths of elements that no separator ends (GS1 General Specifications, figure 7.8.5-2), of those on batteries."""
_MEASURES = frozenset({"31", "32", "33", "34", "35", "36"})
"""Trade measures: identifiers of four digits, the last of which counts decimals, before six digits."""
_OTHERS = ("21", "10", "22", "240", "241", "250", "37", "30", "400", "414", "8200")
_SERIAL = re.compile(r"[!-z]{1,20}")


class Named(NamedTuple):
    """What a code names."""

    gtin: str
    """14 digits, leading zeros and all."""
    serial: str


def read_code(text: str) -> Named | None:
    """Return the GTIN and serial that a scanned code names, None where it names none."""
    text = text.strip(" \t\r\n")
    if not text or len(text) > LONGEST:
        return None
    if link := _LINK.fullmatch(text):
        return _named(link[1].zfill(14), unquote(link[2]))
    if text.startswith("("):
        elements = dict(_BRACKETS.findall(text))
        whole = "".join(f"({key}){value}" for key, value in _BRACKETS.findall(text))
        return _named(elements.get("01", ""), elements.get("21", "")) if whole == text else None
    marked = _SYMBOLOGY.match(text)
    if marked or text.startswith(_GS):
        elements = _elements(text[marked.end() if marked else 0 :].lstrip(_GS)) or {}
        return _named(elements.get("01", ""), elements.get("21", ""))
    return None


class Label(NamedTuple):
    """What a label on goods says; None where it says nothing of the kind."""

    gtin: str | None
    lot: str | None
    """Batch or lot number (10)."""
    serial: str | None
    net_mass: int | None
    """Micrograms, of a net weight in kilograms (310n)."""
    produced_on: str | None
    """ISO 8601 (11)."""
    expires_on: str | None
    """ISO 8601 (17)."""
    items: int | None
    """Items contained (37)."""


def read_label(text: str) -> Label | None:
    """Return what a scanned label says by its GS1 elements, None where it is no such label.

    Elements in brackets, with a symbology mark, or bare with at least a separator or a known beginning.
    """
    text = text.strip(" \t\r\n")
    if not text or len(text) > LONGEST:
        return None
    if text.startswith("("):
        pairs = _BRACKETS.findall(text)
        elements = dict(pairs) if "".join(f"({key}){value}" for key, value in pairs) == text else {}
    else:
        marked = _SYMBOLOGY.match(text)
        if not marked and not text.startswith(_GS) and _GS not in text and not text.startswith(("01", "10")):
            return None
        elements = _elements(text[marked.end() if marked else 0 :].lstrip(_GS)) or {}
    gtin = elements.get("01") or elements.get("02")
    if not elements or (gtin is not None and not (gtin.isdigit() and len(gtin) == 14 and _check_digit(gtin))):
        return None
    count = elements.get("37", "")
    return Label(
        gtin, elements.get("10"), elements.get("21"), _net_mass(elements), _day(elements.get("11")),
        _day(elements.get("17")), int(count) if count.isdigit() else None,
    )  # fmt: skip


def _net_mass(elements: dict[str, str]) -> int | None:
    for key, value in elements.items():
        if key.startswith("310") and len(key) == 4 and key[3] in "0123456" and value.isdigit():
            unit: int = 10 ** (9 - int(key[3]))
            return int(value) * unit
    return None


def _day(text: str | None) -> str | None:
    """Return a date of six digits, the last day of the month where the day is 00 (7.12 of the specifications)."""
    if text is None or not (len(text) == 6 and text.isdigit()):
        return None
    year, month, day = 2000 + int(text[:2]), int(text[2:4]), int(text[4:])
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    return f"{year}-{month:02d}-{day or last:02d}" if day <= last else None


def thing_named(text: str) -> str:
    """Return the serial that a code names, or the text itself where it is no code: what one searches for."""
    found = read_code(text)
    return found.serial if found else text.strip()


def _named(gtin: str, serial: str) -> Named | None:
    if not (len(gtin) == 14 and gtin.isascii() and gtin.isdigit() and _SERIAL.fullmatch(serial)):
        return None
    return Named(gtin, serial) if _check_digit(gtin) else None


def _check_digit(gtin: str) -> bool:
    """Tell whether the last digit is that of the others (GS1 General Specifications, 7.9)."""
    return sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(gtin)) % 10 == 0


def _elements(text: str) -> dict[str, str] | None:
    """Return elements by their identifiers, None where one is not known: what follows it could be anything."""
    found: dict[str, str] = {}
    while text:
        if (key := text[:2]) in _FIXED:
            length = 2 + _FIXED[key]
            if len(text) < length:
                return None
            found.setdefault(key, text[2:length])
            text = text[length:].removeprefix(_GS)
            continue
        if text[:2] in _MEASURES:
            if len(text) < 10:
                return None
            found.setdefault(text[:4], text[4:10])
            text = text[10:].removeprefix(_GS)
            continue
        key = next((k for k in _OTHERS if text.startswith(k)), "")
        if not key:
            return None
        value, _, text = text[len(key) :].partition(_GS)
        found.setdefault(key, value)
    return found
