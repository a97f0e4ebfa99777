"""Finish a certificate: put the signed passport in as an attachment, say what the file is, save it the same each time.

ISO 32000-2, 7.11.4 (embedded files) and 14.13 (associated files): the attachment is the source of what is printed.
"""

from __future__ import annotations

import hashlib
import io

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.archive import make_archival
from passport_app.certificate.layout import Pages
from passport_app.certificate.structure import write_structure
from passport_app.certificate.xmp import Particulars, pdf_date

ATTACHMENT = "passport.json"


def embed(pages: Pages, credential: bytes, particulars: Particulars, description: str) -> bytes:
    """Return the finished certificate: `pages` with the credential attached under the name `passport.json`."""
    with pikepdf.open(io.BytesIO(pages.data)) as pdf:
        write_structure(pdf, pages.tags)
        make_archival(pdf, particulars)
        specification = _attachment(pdf, credential, particulars, description)
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(ATTACHMENT), specification])))
        pdf.Root.AF = Array([specification])
        stream = io.BytesIO()
        pdf.save(
            stream,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,
        )
    return stream.getvalue()


def _attachment(pdf: pikepdf.Pdf, credential: bytes, particulars: Particulars, description: str) -> pikepdf.Object:
    stamp = String(pdf_date(particulars.issued_at))
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
            Desc=String(description),
            AFRelationship=Name.Source,
            EF=Dictionary(F=held, UF=held),
        )
    )
