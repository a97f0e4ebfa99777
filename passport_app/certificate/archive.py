"""Make pages an archive document, PDF/A-3b: colours and fonts defined in the file, metadata in both forms, no more.

ISO 19005-3 (PDF/A-3), 6.2.3 (output intent), 6.2.11 (fonts), 6.6 (metadata). `conformance.py` checks all of it.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping
from functools import lru_cache

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.icc import srgb
from passport_app.certificate.xmp import CREATOR, Particulars, packet, pdf_date

LAYOUT_KEY, MADE_WITH_KEY = "/MaterialPassportLayout", "/MaterialPassportMadeWith"
_ROW = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,})>\n", re.MULTILINE)
_ROWS = re.compile(rb"\d+ beginbfchar\n(.*?)endbfchar", re.DOTALL)


def make_archival(pdf: pikepdf.Pdf, particulars: Particulars, meanings: Mapping[tuple[str, str], str]) -> None:
    """Add to a document from the canvas what PDF/A-3b wants and take away what says nothing.

    `meanings` tells by font and sign what is meant where a sign is not the character itself.
    """
    for page in pdf.pages:
        for key in ("/Trans", "/Rotate"):
            if key in page.obj:
                del page.obj[key]
    for key in ("/Outlines", "/PageMode"):
        if key in pdf.Root:
            del pdf.Root[key]
    _name_fonts(pdf, meanings)
    pdf.Root.OutputIntents = Array([_intent(pdf)])
    pdf.Root.Metadata = pdf.make_stream(packet(particulars), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Lang = String(particulars.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.trailer.Info = pdf.make_indirect(_information(particulars))


def _intent(pdf: pikepdf.Pdf) -> Dictionary:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=packed(pdf, srgb(), N=3),
    )


def _information(particulars: Particulars) -> Dictionary:
    stamp = String(pdf_date(particulars.issued_at))
    information = Dictionary(
        Title=String(particulars.title),
        Author=String(particulars.author),
        Creator=String(CREATOR),
        Producer=String(CREATOR),
        CreationDate=stamp,
        ModDate=stamp,
    )
    information[LAYOUT_KEY] = String(particulars.layout)
    information[MADE_WITH_KEY] = String(particulars.made_with)
    return information


def _name_fonts(pdf: pikepdf.Pdf, meanings: Mapping[tuple[str, str], str]) -> None:
    """Give each subset a tag of its own (the canvas gives all the same) and a ToUnicode without rows to nothing."""
    done: set[tuple[int, int]] = set()
    for page in pdf.pages:
        for _, font in page.Resources.get("/Font", Dictionary()).items():
            if font.objgen in done:
                continue
            done.add(font.objgen)
            descriptor = font.FontDescriptor
            whole = str(descriptor.FontName).rpartition("+")[2].lstrip("/")
            program = bytes(descriptor.FontFile2.read_bytes())
            name = f"{_tag(program)}+{whole}"
            font.BaseFont = descriptor.FontName = Name(f"/{name}")
            descriptor.FontFile2 = packed(pdf, program, Length1=len(program))
            said = tuple((sign, text) for (of, sign), text in meanings.items() if of == whole)
            font.ToUnicode = packed(pdf, _to_unicode(bytes(font.ToUnicode.read_bytes()), name, said))


def packed(pdf: pikepdf.Pdf, data: bytes, **entries: object) -> pikepdf.Object:
    """Return a stream of data that many certificates have, compressed once for all of them."""
    stream = pdf.make_stream(b"", **entries)
    stream.write(_deflated(data), filter=Name.FlateDecode)
    return stream


@lru_cache(maxsize=64)
def _deflated(data: bytes) -> bytes:
    return zlib.compress(data, 9)


@lru_cache(maxsize=64)
def _tag(program: bytes) -> str:
    """Return six capitals for a font program (ISO 32000-1, 9.6.4): others for others, the same for the same."""
    number = int.from_bytes(hashlib.sha256(program).digest()[:8], "big")
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    return letters


@lru_cache(maxsize=64)
def _to_unicode(made: bytes, name: str, said: tuple[tuple[str, str], ...]) -> bytes:
    """Return a font's table of meanings under its new name, without the codes that mean nothing (6.2.11.7.2)."""

    means = dict(said)

    def kept(match: re.Match[bytes]) -> bytes:
        rows = [_row(row[1], chr(int(row[2], 16)), means) for row in _ROW.finditer(match[1] + b"\n") if int(row[2], 16)]
        parts = [rows[at : at + 100] for at in range(0, len(rows), 100)]  # as many as one section may have
        return b"\n".join(b"%d beginbfchar\n%sendbfchar" % (len(part), b"".join(part)) for part in parts)

    renamed = re.sub(rb"[A-Z]{6}\+[\w-]+", name.encode("ascii"), made)
    return _ROWS.sub(kept, renamed)


def _row(code: bytes, sign: str, means: Mapping[str, str]) -> bytes:
    """Return a row of the table; signs beyond the first plane are two UTF-16 values, which the canvas overlooks."""
    return b"<%s> <%s>\n" % (code, means.get(sign, sign).encode("utf-16-be").hex().upper().encode("ascii"))
