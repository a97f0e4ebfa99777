"""The time for which a credential is stated: from when, until when, and whether its times are times at all."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from passport_app.domain.job import CLOCKS_DIFFER
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust.naming import as_list

CONTEXT_V1 = "https://www.w3.org/2018/credentials/v1"
"""Of W3C's first data model of credentials, which calls their times otherwise."""
_NAMES_OF_V1 = ("issuanceDate", "expirationDate")


def check_period(document: dict[str, Any], at: datetime) -> Check:
    """Ask whether a credential holds at a time (with zone): `ok`, `not_yet_valid`, `expired`, `time_unreadable`.

    An expired document is indeterminate: its signature is as good as it was. One that begins in some minutes holds:
    the clock of whoever signed it may be ahead.
    """
    times: dict[str, datetime] = {}
    proof = document.get("proof")
    stated = {name: document.get(name) for name in ("validFrom", "validUntil")}
    if CONTEXT_V1 in as_list(document.get("@context", [])):
        stated |= {name: document.get(name) for name in _NAMES_OF_V1}
    stated |= {name: proof.get(name) if isinstance(proof, dict) else None for name in ("created", "expires")}
    for name, text in stated.items():
        if text is None:
            continue
        try:
            times[name] = datetime.fromisoformat(text)
            if times[name].tzinfo is None:
                raise ValueError
        except (TypeError, ValueError):
            return Check("period", Verdict.FAILED, "time_unreadable", f"Its {name} is not a time with a zone.")
    for name in ("validFrom", "issuanceDate"):
        if name in times and at + CLOCKS_DIFFER < times[name]:
            return Check("period", Verdict.FAILED, "not_yet_valid", f"It is valid only from {stated[name]}.")
    for name in ("validUntil", "expirationDate", "expires"):
        if name in times and at >= times[name]:
            return Check("period", Verdict.INDETERMINATE, "expired", f"It was valid until {stated[name]}.")
    return Check("period", Verdict.PASSED, "ok", "It is within the time for which it is stated.")
