"""Make a certificate: a pure function of the signed passport and a language, byte for byte."""

from __future__ import annotations

import unicodedata
import zlib
from functools import lru_cache
from importlib.metadata import version
from importlib.util import find_spec

from passport_app.certificate.content import LANGUAGES, Content, Signer, make_content
from passport_app.certificate.embed import Template, embed
from passport_app.certificate.layout import draw_pages
from passport_app.certificate.layouts import layout_in_hand, made_in
from passport_app.certificate.look import PLAIN
from passport_app.certificate.sheet import Sheet
from passport_app.certificate.xmp import Particulars
from passport_app.domain.passport import LedgerEvidence, Passport

__all__ = ["LANGUAGES", "Signer", "made_with", "make_certificate", "make_document"]


@lru_cache(maxsize=1)
def made_with() -> str:
    """Return the versions on which the bytes of a certificate depend."""
    names = ["reportlab", "pikepdf", "segno"]
    # A checkout whose packages are from before it was asked for makes certificates still, but for names to be shaped.
    names += ["uharfbuzz"] if find_spec("uharfbuzz") else []
    libraries = " ".join(f"{name}/{version(name)}" for name in names)
    return f"{libraries} zlib/{zlib.ZLIB_RUNTIME_VERSION} unicode/{unicodedata.unidata_version}"


def make_certificate(
    passport: Passport,
    evidence: LedgerEvidence,
    signer: Signer,
    credential: bytes,
    *,
    language: str = "en",
    versions: str | None = None,
    layout: str | None = None,
) -> bytes:
    """Return the certificate of a passport as a PDF with `credential`, its signed bytes, attached.

    `versions` is what the file names as its makers, by default those at hand; a certificate that is made again to be
    compared names those of the one it is compared with, and is made in its layout. Raises ValueError for a language or
    a layout that there is not.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no certificate text in {language!r}; there is {', '.join(LANGUAGES)}")
    with made_in(layout):
        return make_document(make_content(passport, evidence, signer, language), credential, versions=versions)


def make_document(
    printed: Content | Sheet,
    carried: bytes,
    *,
    versions: str | None = None,
    template: Template | None = None,
    proof: bytes | None = None,
) -> bytes:
    """Return what is printed of any signed document as a PDF with its bytes attached, in the layout in hand.

    `versions` as above. With a template the pages are in its look, and its bytes attached too; so are those of a proof
    that a ledger holds the document.
    """
    frame = printed.frame
    particulars = Particulars(
        title=f"{frame.title} - {frame.name}",
        author=frame.issuer,
        language=printed.language,
        issued_at=printed.issued_at,
        layout=layout_in_hand(),
        made_with=versions or made_with(),
    )
    return embed(
        draw_pages(printed, template.look if template else PLAIN),
        carried,
        particulars,
        printed.description,
        template,
        proof,
    )
