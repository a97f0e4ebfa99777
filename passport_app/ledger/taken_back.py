"""Whether the register of a ledger at hand names a file, and whether it was taken back."""

from __future__ import annotations

from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger import connection
from passport_app.ledger.reader import Reader
from passport_app.ledger.registered import with_hash


def check_registered(ledger: Path, sha256: str) -> tuple[Check, ...]:
    """Ask a ledger what its register says of a file; no check where it does not name the file.

    The same file may have been handed to several: it was taken back when every one of them was.
    """
    try:
        with Reader(ledger) as reader, connection.explained(ledger):
            found = with_hash(reader, sha256)
    except PassportError:
        return ()  # said already, where the passport was asked for
    if not found:
        return ()
    valid = next((c for c in found if c.status == "valid"), None)
    if valid is not None:
        text = f"It is in the ledger's register as {valid.number}, of {valid.at}."
        return (Check("register", Verdict.PASSED, "ok", text),)
    newest = found[-1]
    by = f" Certificate {newest.replaced_by} replaced it." if newest.replaced_by else ""
    text = f"Genuine, but {newest.status} on {newest.status_at}: {(newest.reason or '').rstrip('.')}.{by}"
    verdict = Verdict.FAILED if newest.status == "withdrawn" else Verdict.INDETERMINATE
    return (Check("register", verdict, newest.status, text),)
