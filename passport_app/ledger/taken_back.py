"""Whether the register of a ledger at hand names a file, and whether it was taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.reading import reading
from passport_app.ledger.registered import Registered, with_hash


def check_registered(ledger: Path, file_sha256: str, made_sha256: str) -> tuple[Check, ...]:
    """Ask a ledger what its register says of a file; no check where it does not name the file.

    `made_sha256` is of the file below its seal, the same where it has none. Copies are told apart by their seals; the
    same file handed to several without one may be any of them: `one_withdrawn` (indeterminate) where some were.
    """
    try:
        with reading(ledger) as reader:
            found = with_hash(reader, file_sha256, made_sha256)
    except PassportError:
        return ()  # said already, where the passport was asked for
    return (_check(found, file_sha256, made_sha256),) if found else ()


def _check(found: Sequence[Registered], file_sha256: str, made_sha256: str) -> Check:
    withdrawn = [c for c in found if c.status == "withdrawn"]
    if withdrawn and len(withdrawn) < len(found):
        last = withdrawn[-1]
        which = "Which of them this is cannot be told from the file: ask whom it was handed to."
        text = (
            f"One of {len(found)} hand-outs of this file, {last.number}, was withdrawn on {last.status_at}: "
            f"{_reason(last)}. {which}"
            if len(withdrawn) == 1
            else f"{len(withdrawn)} of {len(found)} hand-outs of this file were withdrawn, {last.number} the last of "
            f"them, on {last.status_at}: {_reason(last)}. {which}"
        )
        return Check("register", Verdict.INDETERMINATE, "one_withdrawn", text)
    valid = next((c for c in found if c.status == "valid"), None)
    if valid is not None:
        if file_sha256 in (valid.file_sha256, made_sha256):
            text = f"It is in the ledger's register as {valid.number}, of {valid.at}."
            return Check("register", Verdict.PASSED, "ok", text)
        text = f"Below its seal it is {valid.number} of the ledger's register; with this seal it is not in it."
        return Check("register", Verdict.PASSED, "other_seal", text)
    newest = found[-1]
    by = f" Certificate {newest.replaced_by} replaced it." if newest.replaced_by else ""
    text = f"Genuine, but {newest.status} on {newest.status_at}: {_reason(newest)}.{by}"
    verdict = Verdict.FAILED if newest.status == "withdrawn" else Verdict.INDETERMINATE
    return Check("register", verdict, newest.status, text)


def _reason(taken_back: Registered) -> str:
    return (taken_back.reason or "").rstrip(".")
