"""Finish a certificate: put the signed passport in as an attachment, say what the file is, save it the same each time.

ISO 32000-2, 7.11.4 (embedded files) and 14.13 (associated files): the attachment is the source of what is printed.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.archive import make_archival
from passport_app.certificate.layout import Pages
from passport_app.certificate.look import Logo, Look
from passport_app.certificate.page_frame import LOGO
from passport_app.certificate.structure import write_structure
from passport_app.certificate.xmp import Particulars, pdf_date

PROOF, ATTACHMENT, TEMPLATE = "entry.tlog-proof", "passport.json", "template.json"
"""Names of the attached files; the second is in every certificate, and the first of those that it names."""


@dataclass(frozen=True, slots=True)
class Template:
    """A signed template: its bytes, and the look that they state."""

    data: bytes
    look: Look


def embed(
    pages: Pages,
    credential: bytes,
    particulars: Particulars,
    description: str,
    template: Template | None = None,
    proof: bytes | None = None,
) -> bytes:
    """Return the finished certificate: `pages` with the credential attached under the name `passport.json`.

    A template is attached as `template.json`, and its logo put among the resources of the first page; a proof that a
    ledger holds the credential as `entry.tlog-proof`.
    """
    with pikepdf.open(io.BytesIO(pages.data)) as pdf:
        write_structure(pdf, pages.tags)
        make_archival(pdf, particulars, pages.meanings)
        held = [_attachment(pdf, ATTACHMENT, credential, particulars, description)]
        if template:
            words = "The signed template of colour, logo and footer, by which the pages can be made again"
            held.append(_attachment(pdf, TEMPLATE, template.data, particulars, words, Name.Supplement))
            if template.look.logo:
                _put_logo(pdf, template.look.logo)
        if proof:
            words = "The proof (C2SP tlog-proof) that the ledger holds it, with the ledger's signed checkpoint"
            held.append(_attachment(pdf, PROOF, proof, particulars, words, Name.Supplement))
        in_order = sorted(held, key=lambda specification: str(specification.F))  # as a name tree is
        names = [item for specification in in_order for item in (specification.F, specification)]
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(names)))
        pdf.Root.AF = Array(held)
        stream = io.BytesIO()
        pdf.save(
            stream,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,
        )
    return stream.getvalue()


def _put_logo(pdf: pikepdf.Pdf, logo: Logo) -> None:
    picture = pikepdf.Stream(pdf, logo.pixels)
    picture.Type, picture.Subtype = Name.XObject, Name.Image
    picture.Width, picture.Height = logo.width, logo.height
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceRGB, 8
    resources = pdf.pages[0].Resources
    pictures = resources.get("/XObject", Dictionary())
    pictures[f"/{LOGO}"] = pdf.make_indirect(picture)
    resources.XObject = pictures


def _attachment(
    pdf: pikepdf.Pdf,
    name: str,
    credential: bytes,
    particulars: Particulars,
    description: str,
    relationship: pikepdf.Object = Name.Source,
) -> pikepdf.Object:
    stamp = String(pdf_date(particulars.issued_at))
    file = pikepdf.Stream(pdf, credential)
    file.Type = Name.EmbeddedFile
    file.Subtype = Name("/text/plain" if name == PROOF else "/application/json")
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
            F=String(name),
            UF=String(name),
            Desc=String(description),
            AFRelationship=relationship,
            EF=Dictionary(F=held, UF=held),
        )
    )
