"""The archive (ZIP) that a workbook is: checked before anything in it is parsed, and unpacked within bounds."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from passport_app.domain.errors import InputError

MOST_PARTS = 10_000
LARGEST_TOTAL = 2 << 30
"""Bytes of all parts unpacked at most."""
LARGEST_RATIO = 300
"""Unpacked to packed at most, once the archive unpacks to more than a trifle: tables reach 50, bombs 1000."""
_TRIFLE = 32 << 20
_BLOCK = 1 << 18
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_MACRO_PARTS = ("vbaproject.bin", "/macrosheets/", "/dialogsheets/")


def damaged(path: Path, what: str) -> InputError:
    """Return the error for a workbook that is not as it should be."""
    return InputError("damaged_workbook", f"{path.name} is no sound workbook: {what}. Save it anew as .xlsx or CSV.")


def open_archive(path: Path) -> dict[str, zipfile.ZipInfo]:
    """Return the parts of a workbook by name in lower case.

    Raises InputError: `encrypted_workbook`, `damaged_workbook`, `workbook_too_large`, `macros`, `external_links`.
    """
    try:
        with path.open("rb") as file:
            head = file.read(8)
        if head.startswith(b"\xd0\xcf\x11\xe0"):
            text = f"{path.name} is encrypted, or an old .xls named .xlsx; save it without a password as .xlsx."
            raise InputError("encrypted_workbook", text)
        if not head:
            raise InputError("empty_file", f"{path.name} is empty (0 bytes).")
        if not head.startswith(b"PK"):
            raise damaged(path, "it is not a ZIP archive, as every .xlsx is")
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except OSError as error:
        raise InputError("not_readable", f"{path.name} cannot be read: {error.strerror or error}.") from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(path, f"its archive cannot be read ({error})") from error
    _check_parts(path, parts)
    return {part.filename.lower(): part for part in parts}


def _check_parts(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    names = [part.filename.lower() for part in parts]
    if len(parts) > MOST_PARTS or len(set(names)) < len(names):
        raise damaged(path, "it has too many parts, or two of one name")
    for part in parts:
        if part.flag_bits & 1:
            raise InputError("encrypted_workbook", f"{path.name} is encrypted; save it without a password.")
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise damaged(path, f"{part.filename} is packed in a way that workbooks do not use")
    total, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
    if total > LARGEST_TOTAL or (total > _TRIFLE and total > LARGEST_RATIO * packed):
        text = f"{path.name} grows from {packed} to {total} bytes, more than a table can have; export it as CSV."
        raise InputError("workbook_too_large", text)
    if any(mark in f"/{name}" for name in names for mark in _MACRO_PARTS):
        raise InputError("macros", f"{path.name} holds macros, which are never run; save it as .xlsx without macros.")
    if any(name.startswith("xl/externallinks/") for name in names):
        text = f"{path.name} links to other workbooks; put values in place of the links (Data, Edit links)."
        raise InputError("external_links", text)


def unpack(path: Path, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part unpacked, by blocks; raises InputError where it holds more, or less, than the archive says.

    The archive's own statement of the size is what `open_archive` has bounded, so it must be true: another reader may
    not stop where it says.
    """
    left = part.file_size
    for block in _inflate(path, part, _packed(path, part)):
        left -= len(block)
        if left < 0:
            raise damaged(path, f"{part.filename} unpacks to more than it says")
        yield block
    if left:
        raise damaged(path, f"{part.filename} ends too early")


def _packed(path: Path, part: zipfile.ZipInfo) -> Iterator[bytes]:
    if part.header_offset < 0:  # what lies before the archive is subtracted from what it says
        raise damaged(path, f"{part.filename} is not where the archive says")
    with path.open("rb") as stream:
        stream.seek(part.header_offset)
        header = stream.read(_LOCAL_HEADER.size)
        if len(header) < _LOCAL_HEADER.size:
            raise damaged(path, "its archive is cut off")
        mark, name, extra = _LOCAL_HEADER.unpack(header)
        if mark != b"PK\x03\x04":
            raise damaged(path, f"{part.filename} is not where the archive says")
        stream.seek(name + extra, 1)
        left = part.compress_size
        while left and (block := stream.read(min(left, _BLOCK))):
            left -= len(block)
            yield block


def _inflate(path: Path, part: zipfile.ZipInfo, blocks: Iterator[bytes]) -> Iterator[bytes]:
    if part.compress_type == zipfile.ZIP_STORED:
        yield from blocks
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for packed in blocks:
            block = inflater.decompress(packed, _BLOCK)
            while block:
                yield block
                block = inflater.decompress(inflater.unconsumed_tail, _BLOCK)
    except zlib.error as error:
        raise damaged(path, f"{part.filename} cannot be unpacked ({error})") from error


def read_part(path: Path, part: zipfile.ZipInfo, limit: int) -> bytes:
    """Return a small part whole; raises InputError where it is larger than `limit` bytes."""
    if part.file_size > limit:
        raise damaged(path, f"{part.filename} has {part.file_size} bytes, more than it ever needs")
    return b"".join(unpack(path, part))
