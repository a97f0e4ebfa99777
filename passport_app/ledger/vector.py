"""Contents of lots as bytes: 16 a component, in the order of components, so that equal contents are equal bytes."""

from __future__ import annotations

import bisect
import struct
from collections.abc import Mapping

from passport_app.domain.content import (
    ACTIVE,
    MANUFACTURING,
    NOT_WASTE,
    OTHER,
    POST,
    PRE,
    PRIMARY,
    SPENT,
    UNKNOWN,
    Component,
    Content,
)

_ROW = struct.Struct("<I2sBxq")
_SOURCE = struct.Struct("<I4xq")
_CODES = [
    (part, origin, waste)
    for part in (ACTIVE, OTHER)
    for origin in (PRIMARY, PRE, POST, UNKNOWN)
    for waste in (NOT_WASTE, MANUFACTURING, SPENT)
]
_CODE = {names: code for code, names in enumerate(_CODES)}


def encode(content: Mapping[Component, int]) -> bytes:
    """Return a content as bytes; components of no mass are left out.

    Raises OverflowError for a component above 2^63-1 micrograms (9.2 million tonnes) or a lot key above 2^32.
    """
    pack = _ROW.pack
    try:
        return b"".join(
            pack(c.source, c.element.encode("ascii"), _CODE[c.part, c.origin, c.waste], content[c])
            for c in sorted(content)
            if content[c]
        )
    except struct.error as error:
        raise OverflowError("a lot's content is beyond what the ledger can hold") from error


def decode(data: bytes) -> Content:
    """Return the content that `encode` made bytes of; raises ValueError for bytes it did not make."""
    try:
        return {
            Component(element.rstrip(b"\0").decode("ascii"), *_CODES[code], source): mass  # type: ignore[call-arg]
            for source, element, code, mass in _ROW.iter_unpack(data)
        }
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError("the stored content of a lot is damaged") from error


def parts(data: bytes) -> list[tuple[str, str, str, str, int]]:
    """Return (element, part, origin, waste, micrograms) of each component, without its source.

    Sums over many lots need no sources, and are read in two thirds of the time. Raises ValueError as `decode`.
    """
    try:
        return [
            (_NAMES.get(element) or _name(element), *_CODES[code], mass)
            for _, element, code, mass in _ROW.iter_unpack(data)
        ]
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError("the stored content of a lot is damaged") from error


_NAMES: dict[bytes, str] = {}


def _name(element: bytes) -> str:
    return _NAMES.setdefault(element, element.rstrip(b"\0").decode("ascii"))


def of_element(data: bytes, element: str) -> list[tuple[str, int]]:
    """Return (origin, micrograms) of each component of one element, without decoding the others.

    Components are stored in the order of their elements, so that an element's stand together. Raises ValueError as
    `decode`.
    """
    try:
        return [(_CODES[code][1], mass) for _, _, code, mass in _ROW.iter_unpack(_part_of(data, element))]
    except (struct.error, IndexError) as error:
        raise ValueError("the stored content of a lot is damaged") from error


def sources_of(data: bytes, element: str) -> list[tuple[int, int]]:
    """Return (source lot, micrograms) of each component of one element, as `of_element`; raises ValueError as it."""
    try:
        return list(_SOURCE.iter_unpack(_part_of(data, element)))
    except struct.error as error:
        raise ValueError("the stored content of a lot is damaged") from error


def _part_of(data: bytes, element: str) -> bytes:
    name = element.encode("ascii").ljust(2, b"\0")
    rows = range(len(data) // _ROW.size)

    def element_at(row: int) -> bytes:
        return data[row * _ROW.size + 4 : row * _ROW.size + 6]

    first = bisect.bisect_left(rows, name, key=element_at)
    last = bisect.bisect_right(rows, name, lo=first, key=element_at)
    return data[first * _ROW.size : last * _ROW.size]
