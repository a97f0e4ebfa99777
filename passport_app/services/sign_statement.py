"""Sign a declaration or an assessment, enter it in the book, and hand it out as JSON or as a certificate."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.text import display_name
from passport_app.exchange.statements import content_digest
from passport_app.issuing.branding import template_for
from passport_app.issuing.places import check_place
from passport_app.issuing.printing import certificate_of
from passport_app.issuing.proof_of_entry import proof_of_new, proof_of_statement
from passport_app.issuing.registering import Handed, Particulars, way_out
from passport_app.issuing.sealing import Sealing, seal_opened
from passport_app.issuing.stating import Subject, assessment_of, declaration_of, draft_of
from passport_app.ledger.issuer import issuer_of
from passport_app.ledger.kept import keep_checkpoint
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.stated import newest_statement
from passport_app.ledger.writer import Writer
from passport_app.trust import canonical, proof

FORMS = ("json", "pdf")
_NOBODY = Particulars()
_AUDIENCES = {"declaration": "public", "assessment": "authority"}
"""Who may see what a statement names: an assessment names the supplier and its documents (Art. 77(2))."""


class Statement(NamedTuple):
    """What was signed, or had been before."""

    file: Path
    number: str
    version: int
    unchanged: bool
    """Whether the newest signed statement said just this already: it was handed out again."""
    subject: dict[str, Any]
    numbers: tuple[str, ...] = ()
    """Of the certificate in the register, where it is one."""


def sign_declaration(
    ledger: Path, target: Path, *, model: str, plant: str, year: int, passphrase: str, form: str = "json",
    language: str = "en", replace: bool = False, register: Particulars = _NOBODY, seal: Sealing | None = None,
    shown: str | None = None,
) -> Statement:  # fmt: skip
    """Sign the Art. 8 declaration of a model, plant and year, and write it to a file.

    A certificate (`pdf`) is in the ledger's register first (`register` says for whom), and bears a `seal` where one is
    asked for; `shown` is the digest of what its signer saw (`preview_statement`), and nothing else is signed. Raises
    InputError `unknown_model`, `unknown_plant`, `no_batteries`, `exists`, `form`, `language`, `changed`, and as
    `seal_opened` and `Seal.on`; KeyFileError, LedgerError.
    """
    return _sign(
        ledger,
        target,
        "declaration",
        lambda reader: declaration_of(reader, model, plant, year),
        _How(passphrase, form, language, replace, seal, register, shown),
    )


def sign_assessment(
    ledger: Path, target: Path, *, lot: str, passphrase: str, form: str = "json", language: str = "en",
    replace: bool = False, register: Particulars = _NOBODY, seal: Sealing | None = None, shown: str | None = None,
    today: date | None = None,
) -> Statement:  # fmt: skip
    """Sign how a lot of material stands today, and write it to a file; raises as `sign_declaration`, `unknown_lot`."""
    day = today or date.fromisoformat(utc_now()[:10])
    return _sign(
        ledger,
        target,
        "assessment",
        lambda reader: assessment_of(reader, lot, day),
        _How(passphrase, form, language, replace, seal, register, shown),
    )


class _How(NamedTuple):
    """How a statement is signed and handed out."""

    passphrase: str
    form: str
    language: str
    replace: bool
    seal: Sealing | None
    register: Particulars
    shown: str | None


def _sign(ledger: Path, target: Path, kind: str, subject_of: Callable[[Reader], Subject], how: _How) -> Statement:
    if how.form not in FORMS:
        raise InputError("form", f"There is no format {how.form!r}; choose one of {', '.join(FORMS)}.")
    check_place(target, replace=how.replace)
    keys = signing_keys(ledger, how.passphrase)
    with Reader(ledger) as reader, Writer(ledger, keys["log"]) as writer:
        subject = subject_of(reader)
        before = newest_statement(reader, kind, subject["id"])
        digest, at = content_digest(subject), utc_now()
        if how.shown is not None and digest != how.shown:
            text = "The ledger says otherwise by now than what was shown. Nothing was signed; look at it again."
            raise InputError("changed", text)
        unchanged = before is not None and before.counts and before.content_sha256 == digest
        credential = before.credential if before and unchanged else None
        if credential is None:
            issuer = issuer_of(reader)
            draft = draft_of(kind, subject, before, issuer, at)
            credential = proof.sign_document(draft, keys["seal"], at, issuer.method)
        if unchanged:
            held = proof_of_statement(reader, credential["id"])
        else:
            writer.begin(at)
            held = proof_of_new(writer, writer.append(kind, {"content_sha256": digest, "credential": credential}))
        # Made and sealed before the book keeps it: what cannot be printed is not signed for.
        data, sealed = _render(ledger, credential, held.data, how)
        if not unchanged:
            writer.commit()
    said = credential["credentialSubject"]
    about, audience = display_name(said["id"], 200), _AUDIENCES[kind]
    register = how.register if how.form == "pdf" else None  # the signed data are in the book as they are
    with way_out(ledger, how.form, audience, register, how.passphrase) as out:
        out.hand_out(Handed(target, data, credential["id"], about, how.form, audience, how.language, sealed))
    with suppress(OSError):  # a ledger on a medium that holds no folder beside it
        keep_checkpoint(ledger, held.checkpoint)
    return Statement(target, credential["id"], said["version"], unchanged, said, out.numbers)


def _render(ledger: Path, credential: dict[str, Any], held: bytes, how: _How) -> tuple[bytes, bytes | None]:
    """Return the file without its seal, and with it where it gets one."""
    data = canonical.encode_signed(credential)
    if how.form == "json":
        return data, None
    template = template_for(ledger, credential)
    made = certificate_of(credential, data, language=how.language, template=template, proof=held)
    with seal_opened(how.seal, how.passphrase) as sealing:
        return made, sealing.on(made) if sealing else None
