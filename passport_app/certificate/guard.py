"""Bound what a PDF from outside can grow to, by its bytes alone, before any library opens it.

Object and cross-reference streams are expanded by the very act of opening; so whatever could make them large is
looked for first: what streams inflate to, chains of filters, wide predictors, and names spelled so as to hide these.
"""

from __future__ import annotations

import re
import zlib

from passport_app.domain.errors import EvidenceError
from passport_app.domain.text import display_name

MOST_INFLATED = 64 << 20
"""Bytes of all streams together."""
_IN_MEMORY = re.compile(r"(?:stream\s)?<_io\.BytesIO\sobject\sat\s0x[0-9a-fA-F]+>:?\s?")
_STEP = 1 << 16
_STREAM = re.compile(rb"stream\r?\n")
_FILTER = re.compile(rb"/Filter(?![A-Za-z0-9])")
_ONE_FILTER = re.compile(rb"/Filter\s{0,8}(?:/([\w.]+)|\[\s{0,8}/(\w+)\s{0,8}\])")
_FILTERS = frozenset({b"FlateDecode", b"DCTDecode", b"Standard", b"Adobe.PPKLite"})
"""Standard is the handler of encryption, which is refused by its own name later; Adobe.PPKLite one of signatures."""
_COLUMNS = re.compile(rb"/Columns(?![A-Za-z0-9])(\s{1,8}\d{1,5}(?![\d.]))?")
_REFERENCE = re.compile(rb"\s+\d+\s+R\b")
_SPELLED = re.compile(rb"/[A-Za-z0-9.+_-]{0,24}(?:#[0-9A-Fa-f]{2}[A-Za-z0-9.+_-]{0,24}){1,24}")
_HIDDEN = frozenset({b"Filter", b"FlateDecode", b"LZWDecode", b"RunLengthDecode", b"ObjStm", b"XRef", b"Columns", b"F"})


def broken(error: Exception) -> EvidenceError:
    """Return `broken` with what a library found, without the name that it gives a file in memory."""
    found = display_name(_IN_MEMORY.sub("", str(error)), 120).rstrip(".")
    return EvidenceError("broken", f"It cannot be read as a PDF: {found or type(error).__name__}.")


def check_bytes(data: bytes) -> None:
    """Raise EvidenceError `empty`, `not_a_pdf`, `truncated`, `disguised` or `bomb`; else opening it is safe."""
    if not data:
        raise EvidenceError("empty", "It is empty.")
    if b"%PDF-" not in data[:1024]:
        raise EvidenceError("not_a_pdf", "It is not a PDF.")
    if b"%%EOF" not in data[-1024:]:
        raise EvidenceError("truncated", "It breaks off before its end. Copy or download it again.")
    _check_names(data)
    _check_filters(data)
    _check_streams(data)


def _check_names(data: bytes) -> None:
    for match in _SPELLED.finditer(data):
        name = re.sub(rb"#([0-9A-Fa-f]{2})", lambda code: bytes([int(code[1], 16)]), match[0][1:])
        if name in _HIDDEN:
            raise EvidenceError("disguised", f"It spells the name {name.decode()} in codes, as if to hide it.")


def _check_filters(data: bytes) -> None:
    for match in _FILTER.finditer(data):
        one = _ONE_FILTER.match(data, match.start())
        name = (one[1] or one[2]) if one else None
        if name not in _FILTERS:
            raise EvidenceError("bomb", "It compresses its parts in ways that no certificate does. It was not opened.")
    for match in _COLUMNS.finditer(data):
        if match[1] is None or _REFERENCE.match(data, match.end()):
            raise EvidenceError("bomb", "It asks for more memory than any certificate. It was not opened.")


def _check_streams(data: bytes) -> None:
    """Refuse what grows too large, or is read over and over: each byte belongs to one stream of an honest file."""
    left, unread = MOST_INFLATED, 2 * len(data) + _STEP
    view = memoryview(data)
    for match in _STREAM.finditer(data):
        read, grown = _inflated(view[match.end() :], left)
        left, unread = left - grown, unread - read
        if left <= 0 or unread <= 0:
            raise EvidenceError(
                "bomb", f"It would grow to more than {MOST_INFLATED >> 20} MiB when opened. It was not opened."
            )


def _inflated(view: memoryview, most: int) -> tuple[int, int]:
    """Return how many bytes of a stream were read, by steps, and to how many they grow, at most `most`.

    What does not inflate cannot grow.
    """
    inflater = zlib.decompressobj()
    read = size = 0
    for start in range(0, len(view), _STEP):
        piece: bytes | memoryview = view[start : start + _STEP]
        try:
            # After its end an inflater keeps what it was last given as unconsumed: the end is asked for by itself.
            while len(piece) and not inflater.eof:
                size += len(inflater.decompress(piece, _STEP))
                piece = inflater.unconsumed_tail
                if size >= most:
                    return read, most
        except zlib.error:
            break
        if inflater.eof:
            break
        read += _STEP
    return read, min(size, most)
