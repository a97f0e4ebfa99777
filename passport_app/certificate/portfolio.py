"""Many certificates in one file: a PDF portfolio (ISO 32000-2, 12.3.5), whose page lists what it holds.

The certificates lie in it whole, seal and all, and are verified one by one; the page itself proves nothing and says so.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.archive import LAYOUT_KEY, MADE_WITH_KEY
from passport_app.certificate.content import LANGUAGES, number
from passport_app.certificate.finishing import finish
from passport_app.certificate.guard import broken, check_bytes
from passport_app.certificate.kind import table, words_of
from passport_app.certificate.layout import draw_pages
from passport_app.certificate.layouts import layout_in_hand
from passport_app.certificate.look import PLAIN, Look
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Column, Frame, Section, Sheet, Words
from passport_app.certificate.xmp import Particulars, pdf_date
from passport_app.domain.errors import EvidenceError

MOST_CERTIFICATES = 250
"""In one file: it stays within what a reader of strangers' files opens."""
LARGEST_PORTFOLIO = 24 << 20
_COLLECTION = b"/Collection"


class Held(NamedTuple):
    """A certificate in a portfolio."""

    name: str
    """Of its file."""
    about: str
    """The battery."""
    data: bytes


def make_portfolio(
    held: Sequence[Held], *, language: str, issuer: str, place: str, made_at: str, made_with: str, look: Look = PLAIN
) -> bytes:
    """Return one PDF that holds certificates, in the layout in hand; `made_at` is UTC, of the newest of them."""
    words = words_of("portfolio", language)
    sheet = _cover(held, language, issuer, place, made_at)
    particulars = Particulars(words.own["title"], issuer, language, made_at, layout_in_hand(), made_with)
    pages = draw_pages(sheet, replace(look, logo=None) if look.logo else look)

    def attach(pdf: pikepdf.Pdf) -> None:
        files = [_attached(pdf, one, made_at) for one in held]
        names = sorted((str(file.UF), file) for file in files)
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([part for pair in names for part in pair])))
        pdf.Root.AF = Array(files)
        pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
        pdf.Root.PageMode = Name.UseAttachments

    return finish(pages, particulars, attach)


def _cover(held: Sequence[Held], language: str, issuer: str, place: str, made_at: str) -> Sheet:
    words = words_of("portfolio", language)
    count = len(held)
    columns = (
        Column(words.own["battery"], 3),
        Column(words.own["file"], 4),
        Column(words.own["hash"], 4),
        Column(words.own["bytes"], 1.4, right=True),
    )
    rows = [
        (one.about, one.name, hashlib.sha256(one.data).hexdigest()[:32], number(str(len(one.data)), words.texts))
        for one in held
    ]
    return Sheet(
        language=language,
        frame=Frame(
            kicker=words.own["kicker"],
            title=words.own["title"],
            line=words.own["line"].format(count=count),
            issuer=display_name(issuer),
            place=place,
            name=display_name(issuer),
            footer=words.own["line"].format(count=count),
            page=words.texts["page"],
        ),
        identity=((words.own["certificates"], str(count)), (words.own["made"], made_at[:10])),
        sections=(
            Section(words.own["what"], (Words(words.own["how"]), Words(words.own["limit"]))),
            Section(words.own["contents"], (table(words, columns, rows),)),
        ),
        issued_at=made_at,
        description="",
    )


def _attached(pdf: pikepdf.Pdf, one: Held, made_at: str) -> pikepdf.Object:
    stamp = String(pdf_date(made_at))
    file = pikepdf.Stream(pdf, one.data)
    file.Type, file.Subtype = Name.EmbeddedFile, Name("/application/pdf")
    check = hashlib.md5(one.data, usedforsecurity=False).digest()
    file.Params = Dictionary(Size=len(one.data), CreationDate=stamp, ModDate=stamp, CheckSum=String(check))
    held = pdf.make_indirect(file)
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(one.name.encode("ascii", "replace").decode().replace("?", "_")),
            UF=String(one.name),
            Desc=String(one.about),
            AFRelationship=Name.Data,
            EF=Dictionary(F=held, UF=held),
        )
    )


def is_portfolio(data: bytes) -> bool:
    """Tell whether a PDF may be a portfolio; `read_portfolio` tells for certain."""
    return _COLLECTION in data


def read_portfolio(data: bytes) -> list[tuple[str, bytes]] | None:
    """Return (name, bytes) of the PDFs in a stranger's portfolio, unchecked; None or none where it is another file.

    Names are for showing alone, never paths. Raises EvidenceError as `guard.check_bytes`; `too_large`, `broken`,
    `encrypted`, `several_attachments` for a file that is named twice.
    """
    if not is_portfolio(data):
        return None
    if len(data) > LARGEST_PORTFOLIO:
        raise EvidenceError("too_large", f"It has {len(data):,} bytes; a portfolio has at most {LARGEST_PORTFOLIO:,}.")
    check_bytes(data)
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            if not isinstance(pdf.Root.get("/Collection"), pikepdf.Dictionary):
                return None
            if pdf.is_encrypted:
                raise EvidenceError("encrypted", "It is encrypted; portfolios of certificates are not.")
            return _files_of(pdf)
    except pikepdf.PasswordError:
        raise EvidenceError("encrypted", "It is encrypted; portfolios of certificates are not.") from None
    except (pikepdf.PdfError, ValueError, TypeError, RecursionError, AttributeError, KeyError, RuntimeError) as error:
        raise broken(error) from None


def said_of(data: bytes) -> tuple[str, str, str]:
    """Return language and layout of a portfolio's pages, and the versions of what made it, as it says itself.

    Of a file that `read_portfolio` has read. Raises KeyError, ValueError.
    """
    with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
        information = pdf.trailer.Info
        language, layout = str(pdf.Root.Lang), str(information[LAYOUT_KEY])
        made_with = str(information[MADE_WITH_KEY])
    if language not in LANGUAGES:
        raise ValueError(f"no language {language!r}")
    return language, layout, made_with


def _files_of(pdf: pikepdf.Pdf) -> list[tuple[str, bytes]]:
    """Take the files from the objects themselves: a list of names could leave some out."""
    found: dict[str, bytes] = {}
    for held in pdf.objects:
        if not isinstance(held, pikepdf.Dictionary) or "/EF" not in held:
            continue
        name = display_name(str(held.get("/UF") or held.get("/F") or "")) or "?"
        if name in found:
            raise EvidenceError("several_attachments", f'It holds two files of the name "{name}".')
        if len(found) >= MOST_CERTIFICATES:
            raise EvidenceError("too_large", f"It holds more than {MOST_CERTIFICATES} files.")
        found[name] = bytes(held.EF.F.read_bytes())
    # One other file, and it is read as what it may be: a certificate that calls itself a portfolio.
    return list(found.items()) if all(data.startswith(b"%PDF-") for data in found.values()) else []
