"""What is printed of a signed document: which kind it is tells the document itself, never the name of a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from passport_app.certificate.audience import for_audience
from passport_app.certificate.content import LANGUAGES, Content, Signer, make_content
from passport_app.certificate.embed import Template
from passport_app.certificate.in_book import InBook, in_book_of
from passport_app.certificate.kind_assessment import assessment_sheet
from passport_app.certificate.kind_audit import audit_sheet
from passport_app.certificate.kind_cell import cell_sheet
from passport_app.certificate.kind_declaration import declaration_sheet
from passport_app.certificate.layout import draw_pages
from passport_app.certificate.layouts import made_in, since
from passport_app.certificate.look import PLAIN, Look, read_look
from passport_app.certificate.making import make_document
from passport_app.certificate.sheet import Sheet
from passport_app.certificate.tracing import TracedPage, trace
from passport_app.domain.errors import InputError
from passport_app.exchange.cells import is_cell_proof
from passport_app.exchange.credential import read_carried
from passport_app.exchange.form import (
    STATEMENTS,
    is_audit_report,
    is_passport,
    require_audit_report,
    require_cell_proof,
    require_cells,
    require_statement,
    require_template,
    statement_kind,
)
from passport_app.exchange.groups import is_copy, read_disclosed
from passport_app.ledger.holding import origin_named
from passport_app.trust import canonical, did_web
from passport_app.trust.keys import PublicKey
from passport_app.trust.naming import key_of
from passport_app.trust.proof import suite_of

PRINTED = frozenset({"passport", "cell", "audit", *STATEMENTS})
"""Kinds of documents, as `exchange.examine` tells them, of which there are certificates."""


def certificate_of(
    document: dict[str, Any],
    carried: bytes,
    *,
    language: str,
    versions: str | None = None,
    layout: str | None = None,
    template: bytes | None = None,
    proof: bytes | None = None,
) -> bytes:
    """Return the certificate of a signed document: what it prints, and `carried`, the document's bytes, attached.

    `template` is a signed template, in whose look it is printed; `proof` a tlog-proof that a ledger holds it, which
    kinds print whose documents do not say so themselves, from layout 5 on. Nothing of these is verified by this. Raises
    InputError `language`, `not_printed` for a document of another kind, `template`, and as the reading of its kind;
    ValueError for a layout that there is not.
    """
    if language not in LANGUAGES:
        raise InputError("language", f"There is no language {language!r}; choose one of {', '.join(LANGUAGES)}.")
    for tells, compose in _KINDS:
        if tells(document):
            with made_in(layout):
                held = in_book_of(proof) if proof and compose in _PROVED and since(5) else None
                return make_document(
                    compose(document, language, held),
                    carried,
                    versions=versions,
                    template=template_of(template) if template else None,
                    proof=proof if held else None,
                )
    raise InputError("not_printed", "There are no certificates of this kind of document.")


def pages_of(
    document: dict[str, Any], *, language: str, look: Look = PLAIN, proof: bytes | None = None, method: str = ""
) -> tuple[TracedPage, ...]:
    """Return the pages of a document in a look, to be seen on a screen: no file, and nothing that anyone could verify.

    `proof` and what is raised as of `certificate_of`. Of a document that is not signed yet, what its signing gives is
    said to come then; `method` is how its proof will name the key.
    """
    if language not in LANGUAGES:
        raise InputError("language", f"There is no language {language!r}; choose one of {', '.join(LANGUAGES)}.")
    for tells, compose in _KINDS:
        if tells(document):
            held = in_book_of(proof) if proof and compose in _PROVED else None
            if compose is _statement and "proof" not in document:
                held = InBook(origin_named(document))
                document = {**document, **_proof_to_come(method)}
            return trace(draw_pages(compose(document, language, held), look).data)
    raise InputError("not_printed", "There are no certificates of this kind of document.")


def _proof_to_come(method: str) -> dict[str, Any]:
    """Return what is known of a proof before it is made: by which key it will be, and so in which cryptosuite."""
    if not method:
        return {}
    suite = suite_of(PublicKey.from_verification_method(method))
    return {"proof": {"cryptosuite": suite, "verificationMethod": method}}


def template_of(data: bytes) -> Template:
    """Return a signed template from its bytes, unverified; raises InputError `template`, `schema_violated`."""
    document = canonical.parse(data)
    if not isinstance(document, dict):
        raise InputError("template", "This is not a template of certificates.")
    require_template(document)
    return Template(data, read_look(document["credentialSubject"]))


def _passport(document: dict[str, Any], language: str, _held: InBook | None) -> Content:
    passport, evidence, credential = read_carried(document)
    content = make_content(passport, evidence, signer_of(credential), language)
    audience = document.get("audience") if is_copy(document) else None
    return for_audience(content, passport, audience) if audience and audience != "public" else content


def signer_of(credential: dict[str, Any]) -> Signer:
    """Return who signed, as a credential names them."""
    issuer = credential["issuer"]
    on_the_web = issuer["id"].startswith(did_web.PREFIX)
    key = key_of(credential) if on_the_web else PublicKey.from_did(issuer["id"])
    named = did_web.method_of(issuer["id"], key) if on_the_web else key.did
    return Signer(issuer.get("name", ""), named, key.fingerprint)


def _cell(document: dict[str, Any], language: str, held: InBook | None) -> Sheet:
    require_cell_proof(document)
    require_cells(document["statement"])
    disclosed = read_disclosed(document.get("disclosed", ()))
    return cell_sheet(document, signer_of(document["statement"]), disclosed, language, held)


def _audit(document: dict[str, Any], language: str, _held: InBook | None) -> Sheet:
    require_audit_report(document)
    return audit_sheet(document, signer_of(document) if "issuer" in document else None, language)


def _statement(document: dict[str, Any], language: str, held: InBook | None) -> Sheet:
    require_statement(document)
    make = {"declaration": declaration_sheet, "assessment": assessment_sheet}[str(statement_kind(document))]
    return make(document, signer_of(document), language, held)


def _is_battery(document: dict[str, Any]) -> bool:
    return is_copy(document) or is_passport(document)


_Composer = Callable[[dict[str, Any], str, InBook | None], Content | Sheet]
_KINDS: tuple[tuple[Callable[[Any], object], _Composer], ...] = (
    (_is_battery, _passport),
    (is_cell_proof, _cell),
    (is_audit_report, _audit),
    (statement_kind, _statement),
)
_PROVED = (_cell, _statement)
"""Kinds that are signed before the book holds them, and so need a proof beside them that it does."""
