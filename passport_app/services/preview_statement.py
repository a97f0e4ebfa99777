"""What a declaration or an assessment would say if it were signed now, and what there is to declare."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.certificate.look import PLAIN, Logo
from passport_app.certificate.tracing import TracedPage
from passport_app.domain.job import utc_now
from passport_app.exchange.statements import content_digest
from passport_app.issuing.branding import template_for
from passport_app.issuing.printing import pages_of, template_of
from passport_app.issuing.proof_of_entry import proof_of_entry
from passport_app.issuing.stating import Subject, assessment_of, declaration_of, draft_of
from passport_app.ledger.issuer import issuer_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.stated import newest_statement


class StatementPreview(NamedTuple):
    """What would be signed."""

    subject: Subject
    digest: str
    """Given to who signs: what says anything else is not signed then."""
    version: int
    """That it gets, or has."""
    document: dict[str, Any]
    """The credential as it would be signed, without its signature; where nothing changed, the signed one."""
    unchanged: bool
    """Whether the newest signed statement says just this: it would be handed out again."""


class Declarable(NamedTuple):
    """Batteries that one declaration is about."""

    model: str
    plant: str
    year: int
    batteries: int


def declarable(reader: Reader) -> list[Declarable]:
    """Return what there is to declare, the newest year first; costs time in proportion to the batteries."""
    rows = reader.db.execute(
        "SELECT model, site, CAST(substr(manufactured_on, 1, 4) AS INTEGER) AS year, count(*) FROM battery "
        "WHERE model IS NOT NULL AND site IS NOT NULL AND manufactured_on IS NOT NULL "
        "GROUP BY model, site, year ORDER BY year DESC, model, site"
    )
    return [Declarable(*row) for row in rows]


def preview_declaration(reader: Reader, *, model: str, plant: str, year: int) -> StatementPreview:
    """Return the declaration as it would be signed; raises InputError as `sign_declaration` does."""
    return _preview(reader, "declaration", declaration_of(reader, model, plant, year))


def preview_assessment(reader: Reader, lot: str, today: date) -> StatementPreview:
    """Return the assessment of a lot as it would be signed; raises InputError `unknown_lot`."""
    return _preview(reader, "assessment", assessment_of(reader, lot, today))


def pages_of_statement(
    ledger: Path, document: dict[str, Any], language: str
) -> tuple[tuple[TracedPage, ...], Logo | None]:
    """Return the pages of a statement that was previewed, in the ledger's look, and the logo on them.

    What it gets when it is signed (the day, the entry, the checkpoint) is said to come then.
    """
    with Reader(ledger) as reader:
        held = proof_of_entry(reader, document["id"]) if "proof" in document else None
        method = issuer_of(reader).method
    template = template_for(ledger, {"proof": {"verificationMethod": method}, **document})
    look = template_of(template).look if template else PLAIN
    proof = held.data if held else None
    return pages_of(document, language=language, look=look, proof=proof, method=method), look.logo


def _preview(reader: Reader, kind: str, subject: Subject) -> StatementPreview:
    before, digest = newest_statement(reader, kind, subject["id"]), content_digest(subject)
    unchanged = before is not None and before.content_sha256 == digest
    if before is not None and unchanged:
        return StatementPreview(subject, digest, before.version, before.credential, unchanged)
    draft = draft_of(kind, subject, before, issuer_of(reader), utc_now())
    return StatementPreview(subject, digest, draft["credentialSubject"]["version"], draft, unchanged)
