"""Credentials of others: what W3C's data model asks of any, whose words this program does not know.

Nothing of theirs is interpreted, and no context is fetched. Yet what bears a good signature and lacks what makes a
credential one must not be called genuine: whoever shows it could mean anything by it.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from passport_app.domain.errors import EvidenceError
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust.asking import ask
from passport_app.trust.naming import as_list
from passport_app.trust.period import CONTEXT_V1

_CONTEXTS = ("https://www.w3.org/ns/credentials/v2", CONTEXT_V1)


def is_credential(document: Any) -> bool:
    """Tell whether a document says that it is a W3C credential, of whatever type besides."""
    return _is_a(document, "VerifiableCredential")


def check_foreign(document: dict[str, Any]) -> list[Check]:
    """Ask of what is none of our documents whether it is what W3C calls a credential: the check `schema`.

    Failed (`context_missing`, `subject_missing`); indeterminate (`presentation`), for whoever signs one vouches for
    nothing in it. No check of what says to be neither.
    """
    if _is_a(document, "VerifiablePresentation"):
        text = "A presentation is signed by whoever shows it, not by an issuer: verify each credential in it by itself."
        return [Check("schema", Verdict.INDETERMINATE, "presentation", text)]
    return [ask("schema", partial(_check_credential, document))] if is_credential(document) else []


def _is_a(document: Any, kind: str) -> bool:
    return isinstance(document, dict) and kind in as_list(document.get("type", []))


def _check_credential(document: dict[str, Any]) -> str:
    contexts = as_list(document.get("@context", []))
    if not contexts or contexts[0] not in _CONTEXTS:
        text = f"A credential begins its contexts with {_CONTEXTS[0]}; by this one nobody can tell what its words mean."
        raise EvidenceError("context_missing", text)
    subjects = as_list(document.get("credentialSubject"))
    if not subjects or not all(isinstance(subject, dict) and subject for subject in subjects):
        raise EvidenceError("subject_missing", "The credential states nothing of anybody: it has no subject.")
    return "It has what W3C asks of any credential; what its own words mean is its issuer's to say."
