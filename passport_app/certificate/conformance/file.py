"""PDF/A-3b by the bytes of the file: header, trailer, cross-reference, streams (ISO 19005-3, 6.1.2 to 6.1.13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from passport_app.certificate.conformance.fault import Fault, dictionaries, items, name

_HEADER = re.compile(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}")
_END = re.compile(rb"startxref\r?\n\d+\r?\n%%EOF(\r\n|\r|\n)?\Z")
_SECTION = re.compile(rb"\nxref\r?\n")
_ROWS = re.compile(rb"\nxref\r?\n(?:\d+ \d+\r?\n(?:\d{10} \d{5} [nf](?: \r| \n|\r\n))+)+trailer")
_FILTERS = frozenset(
    {"FlateDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode"}
    | {"DCTDecode", "JPXDecode"}
)
_SMALLEST, _LARGEST = 3, 14_400
"""Sides of a page, in points."""
_LONGEST_NAME, _LONGEST_STRING, _LARGEST_INTEGER = 127, 32_767, 2**31 - 1


def check_file(pdf: pikepdf.Pdf, data: bytes) -> Iterator[Fault]:
    """Yield what is wrong with the form of a file."""
    if not _HEADER.match(data):
        yield Fault("6.1.2", "it does not begin with %PDF-1.n and a comment of four bytes above 127")
    if not _END.search(data[-64:]):
        yield Fault("6.1.3", "it does not end with startxref, %%EOF and at most one end of line")
    if pdf.is_encrypted or "/Encrypt" in pdf.trailer:
        yield Fault("6.1.3", "it is encrypted")
    if len([part for part in items(pdf.trailer.get("/ID")) if len(bytes(part)) > 0]) != 2:
        yield Fault("6.1.3", "its trailer has no ID of two parts")
    if len(_SECTION.findall(data)) != len(_ROWS.findall(data)):
        yield Fault("6.1.4", "a cross-reference table has rows that are not twenty bytes long")
    for number, page in enumerate(pdf.pages, start=1):
        left, foot, right, head = (float(side) for side in page.mediabox)
        if not all(_SMALLEST <= side <= _LARGEST for side in (right - left, head - foot)):
            yield Fault("6.1.13", f"page {number} is smaller or larger than a page may be")
    for held, where in dictionaries(pdf):
        yield from _check_values(held, where)
        if isinstance(held, pikepdf.Stream):
            yield from _check_stream(held, data, where)


def _check_stream(stream: Any, data: bytes, where: str) -> Iterator[Fault]:
    if any(key in stream for key in ("/F", "/FFilter", "/FDecodeParms")):
        yield Fault("6.1.7.1", f"the stream of {where} lies outside the file")
        return
    used = stream.get("/Filter")
    for one in [used] if isinstance(used, pikepdf.Name) else items(used):
        if name(one) not in _FILTERS:
            yield Fault("6.1.7.2", f"the stream of {where} is packed by {name(one) or 'no filter'}")
    raw = bytes(stream.read_raw_bytes())
    if stream.get("/Length") != len(raw):
        yield Fault("6.1.7.1", f"the stream of {where} is not as long as it says")
    if raw and not _framed(raw, data):
        yield Fault("6.1.7.1", f"the stream of {where} has no end of line before and after its bytes")


def _framed(raw: bytes, data: bytes) -> bool:
    """Tell whether the bytes of a stream stand in the file between `stream` and `endstream`, each on its own line."""
    at = data.find(raw)
    while at >= 0:
        before, after = data[max(0, at - 8) : at], data[at + len(raw) : at + len(raw) + 12]
        if before.endswith((b"stream\n", b"stream\r\n")) and after.startswith((b"\nendstream", b"\r\nendstream")):
            return True
        at = data.find(raw, at + 1)
    return False


def _check_values(held: Any, where: str) -> Iterator[Fault]:
    for key, value in held.items():
        if max(len(key), len(name(value))) - 1 > _LONGEST_NAME:
            yield Fault("6.1.13", f"a name in {where} is longer than {_LONGEST_NAME} bytes")
        if isinstance(value, pikepdf.String) and len(bytes(value)) > _LONGEST_STRING:
            yield Fault("6.1.13", f"a string in {where} is longer than {_LONGEST_STRING} bytes")
        if isinstance(value, int) and abs(value) > _LARGEST_INTEGER:
            yield Fault("6.1.13", f"a number in {where} is larger than {_LARGEST_INTEGER}")
