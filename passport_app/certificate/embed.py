"""Finish a certificate: put the signed passport in as an attachment, say what the file is, save it the same each time.

ISO 32000-2, 7.11.4 (embedded files) and 14.13 (associated files): the attachment is the source of what is printed.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.layout import Pages
from passport_app.certificate.structure import write_structure

ATTACHMENT = "passport.json"
LAYOUT_KEY, MADE_WITH_KEY = "/MaterialPassportLayout", "/MaterialPassportMadeWith"
_CREATOR = "Material Passport"


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a certificate says of itself as a file."""

    title: str
    author: str
    language: str
    issued_at: str
    """UTC, `2026-11-23T20:00:00Z`: the dates of the file are the passport's, never the clock's."""
    layout: str
    made_with: str
    """Versions of what made the bytes: with the same ones, the same bytes come out."""


def embed(pages: Pages, credential: bytes, particulars: Particulars) -> bytes:
    """Return the finished certificate: `pages` with the credential attached under the name `passport.json`."""
    with pikepdf.open(io.BytesIO(pages.data)) as pdf:
        write_structure(pdf, pages.tags)
        specification = _attachment(pdf, credential, particulars)
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(ATTACHMENT), specification])))
        pdf.Root.AF = Array([specification])
        pdf.Root.Lang = String(particulars.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdf.trailer.Info = pdf.make_indirect(_information(particulars))
        stream = io.BytesIO()
        pdf.save(
            stream,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,
        )
    return stream.getvalue()


def _attachment(pdf: pikepdf.Pdf, credential: bytes, particulars: Particulars) -> pikepdf.Object:
    stamp = String(_date(particulars.issued_at))
    file = pikepdf.Stream(pdf, credential)
    file.Type = Name.EmbeddedFile
    file.Subtype = Name("/application/json")
    file.Params = Dictionary(
        Size=len(credential),
        CreationDate=stamp,
        ModDate=stamp,
        CheckSum=String(hashlib.md5(credential, usedforsecurity=False).digest()),
    )
    held = pdf.make_indirect(file)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(ATTACHMENT),
            UF=String(ATTACHMENT),
            Desc=String("The signed battery passport (W3C Verifiable Credential) that this certificate prints"),
            AFRelationship=Name.Source,
            EF=Dictionary(F=held, UF=held),
        )
    )


def _information(particulars: Particulars) -> Dictionary:
    stamp = String(_date(particulars.issued_at))
    information = Dictionary(
        Title=String(particulars.title),
        Author=String(particulars.author),
        Creator=String(_CREATOR),
        Producer=String(_CREATOR),
        CreationDate=stamp,
        ModDate=stamp,
    )
    information[LAYOUT_KEY] = String(particulars.layout)
    information[MADE_WITH_KEY] = String(particulars.made_with)
    return information


def _date(utc: str) -> str:
    """Return a time as PDF dates are written (ISO 32000-2, 7.9.4)."""
    digits = "".join(c for c in utc if c.isdigit())[:14]
    return f"D:{digits:0<14}+00'00'"
