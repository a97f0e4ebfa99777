"""The checkpoint that a file carries: a note, a proof of inclusion, a passport, a certificate, an auditor's report.

Whatever a ledger hands out carries its checkpoint out of the house: whoever kept the file has kept that, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

from passport_app.domain.errors import InputError, PassportError
from passport_app.exchange.credential import read_carried
from passport_app.exchange.evidence_files import is_document
from passport_app.exchange.form import is_audit_report, is_passport
from passport_app.exchange.groups import is_copy
from passport_app.trust import canonical, tlogproof
from passport_app.trust import checkpoint as notes

_HEAD = 1024
_LARGEST_TEXT = max(64 * 1024, tlogproof.LARGEST_PROOF)


def checkpoint_in(file: Path) -> str:
    """Return the signed note that a file carries, unverified.

    Raises InputError `too_large`, `not_a_checkpoint`, `no_checkpoint`, and as the reading of its kind; EvidenceError
    for a PDF that cannot be read as a certificate; OSError.
    """
    size = file.stat().st_size
    with file.open("rb") as opened:
        data = opened.read(_HEAD)
        if b"%PDF-" in data:
            return _of_certificate(file, data, opened)
        data += opened.read(canonical.LARGEST_DOCUMENT + 1 - _HEAD)
    if is_document(data[:_HEAD]) and size <= canonical.LARGEST_DOCUMENT:
        return _of_document(file, data)
    if size > _LARGEST_TEXT:
        raise InputError("too_large", f"{file.name} is too large for a checkpoint ({_LARGEST_TEXT} bytes at most).")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("not_a_checkpoint", f"{file.name} is no checkpoint: it is not text.") from error
    note = tlogproof.parse(text).checkpoint if text.startswith(tlogproof.HEADER) else text
    notes.parse(note)
    return note


def _of_certificate(file: Path, head: bytes, opened: BinaryIO) -> str:
    # Here, since what reads PDFs takes a third of a second to load: an audit against a note needs none of it.
    from passport_app.certificate.reading import LARGEST_CERTIFICATE, read_certificate  # noqa: PLC0415

    contents = read_certificate(head + opened.read(LARGEST_CERTIFICATE + 1 - _HEAD))
    if contents.proof is None:
        return _of_document(file, contents.credential)
    return tlogproof.read(contents.proof).checkpoint


def _of_document(file: Path, data: bytes) -> str:
    try:
        document: Any = canonical.parse(data)
    except PassportError as error:
        text = f"{file.name} is no checkpoint, and nothing that carries one: {error.message}"
        raise InputError("not_a_checkpoint", text) from error
    if is_copy(document) or is_passport(document):
        note: Any = read_carried(document)[1].checkpoint
    elif is_audit_report(document):
        ledger = document["credentialSubject"].get("ledger")
        note = ledger.get("checkpoint") if isinstance(ledger, dict) else None
    else:
        note = None
    if not isinstance(note, str):
        text = f"{file.name} carries no checkpoint; its certificate (PDF) does, or passport prove writes one for it."
        raise InputError("no_checkpoint", text)
    notes.parse(note)
    return note
