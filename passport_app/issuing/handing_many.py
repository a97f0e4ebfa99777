"""What goes out with many certificates: portfolios that hold them, and sheets of labels for their batteries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from passport_app.certificate.kind import place_of, words_of
from passport_app.certificate.labels import Label, make_labels
from passport_app.certificate.layouts import LAYOUT, LAYOUTS, made_in
from passport_app.certificate.look import PLAIN
from passport_app.certificate.making import made_with
from passport_app.certificate.names import display_name
from passport_app.certificate.portfolio import (
    LARGEST_PORTFOLIO,
    MOST_CERTIFICATES,
    Held,
    make_portfolio,
    said_of,
)
from passport_app.certificate.reading import read_certificate
from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.issuing.printing import template_of
from passport_app.trust import canonical, files

LABELS = "labels.pdf"
_LINK = re.compile(r"https?://.*/01/([0-9]{14})/21/([^/?#]+)")


def pack(certificates: Sequence[Path], target: Path, *, language: str, replace: bool) -> list[Path]:
    """Put certificates into portfolios in a folder: one, or numbered ones where they are many.

    Raises InputError `exists`, and then nothing was written; OSError.
    """
    parts = list(_parts(certificates))
    names = [f"certificates-{n:03d}.pdf" for n in range(1, len(parts) + 1)] if len(parts) > 1 else ["certificates.pdf"]
    places = [target / name for name in names]
    there = [file for file in places if file.exists()]
    if there and not replace:
        raise InputError("exists", f"{there[0]} exists already. Choose another place, or replace it (--force).")
    for part, file in zip(parts, places, strict=True):
        files.hand_out(file, portfolio_of(part, language))
    return places


def _parts(certificates: Sequence[Path]) -> Iterator[list[tuple[str, bytes]]]:
    """Yield what goes into one file: so many, and so large, that a reader of strangers' files opens it."""
    part: list[tuple[str, bytes]] = []
    size = 0
    for file in certificates:
        data = file.read_bytes()
        if part and (len(part) == MOST_CERTIFICATES or size + len(data) > LARGEST_PORTFOLIO * 9 // 10):
            yield part
            part, size = [], 0
        part.append((file.name, data))
        size += len(data)
    if part:
        yield part


def portfolio_of(certificates: Sequence[tuple[str, bytes]], language: str, versions: str | None = None) -> bytes:
    """Return the portfolio of certificates, (name, bytes) each, in the layout in hand: a pure function of them.

    `versions` as in `make_document`. Raises EvidenceError where one of them cannot be read as a certificate, and
    KeyError, TypeError or ValueError where what it carries is no passport.
    """
    held, last, template = [], {}, None
    for name, data in certificates:
        contents = read_certificate(data)
        last, template = canonical.parse(contents.credential), contents.template
        held.append(Held(name, display_name(str(last["credentialSubject"]["batteryId"]), 80), data))
    plant = last["credentialSubject"]["plant"]
    return make_portfolio(
        held,
        language=language,
        issuer=str(last["issuer"]["name"]),
        place=place_of(str(plant["name"]), plant.get("country")),
        made_at=str(last["validFrom"]),
        made_with=versions or made_with(),
        look=template_of(template).look if template else PLAIN,
    )


def check_cover(name: str, certificates: Sequence[tuple[str, bytes]], data: bytes) -> Report:
    """Ask whether a portfolio's pages are the list of the certificates in it, by making it again."""
    try:
        language, layout, versions = said_of(data)
        with made_in(layout if layout in LAYOUTS else LAYOUT):
            made = portfolio_of(certificates, language, versions)
    except (PassportError, KeyError, TypeError, ValueError):
        made, layout, versions = b"", LAYOUT, ""
    if made == data:
        text = (
            f"The pages are the list of the {len(certificates)} certificates, byte for byte; each is judged by itself."
        )
        check = Check("print", Verdict.PASSED, "ok", text)
    elif made and layout not in LAYOUTS:
        text = f"The pages have layout {display_name(layout, 20)}, which this version cannot make: they are not proven."
        check = Check("print", Verdict.INDETERMINATE, "print_not_proven", text)
    elif made and versions != made_with():
        text = f"The pages were made with {display_name(versions, 160)}, here is {made_with()}: they are not proven."
        check = Check("print", Verdict.INDETERMINATE, "print_not_proven", text)
    else:
        text = "The pages are not the list that the certificates in it make: believe nothing that stands on them."
        check = Check("print", Verdict.FAILED, "print_differs", text)
    return Report(name, "portfolio", (check,))


def labels_of(credentials: Sequence[dict[str, Any]], language: str) -> bytes:
    """Return sheets of labels for the batteries of signed passports."""
    title = words_of("portfolio", language).own["labels"]
    newest = max((str(c["validFrom"]) for c in credentials), default="")
    issuer = display_name(str(credentials[0]["issuer"].get("name", ""))) if credentials else ""
    return make_labels([_label(c) for c in credentials], language=language, title=title, issuer=issuer, made_at=newest)


def _label(credential: dict[str, Any]) -> Label:
    said = credential["credentialSubject"]
    link = _LINK.fullmatch(str(said["id"]))
    return Label(
        code=str(said["id"]),
        serial=display_name(str(said.get("batteryId", "")), 60),
        model=display_name(str(said.get("model", {}).get("name", "")), 60),
        operator=display_name(str(credential["issuer"].get("name", "")), 60),
        elements=f"(01){link[1]}(21){link[2]}" if link else "",
    )
