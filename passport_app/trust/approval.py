"""Officers' consent: what each signs, so that no single key issues passports or changes who may (four eyes).

An approval is an Ed25519 signature by an officer's own key over the act's statement, bound to the ledger. An act on the
officers or the policy is bound to its place in the log besides, so that it serves once; an issue is bound to the
versions that it signs, which come once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.trust import base58, canonical
from passport_app.trust.keys import PublicKey, SigningKey

MOST_OFFICERS = 64
"""Approvals of one act at most; no plant has more who may approve."""


class Approval(NamedTuple):
    """One officer's consent."""

    officer: str
    """The officer's name in the ledger."""
    signature: str
    """Multibase."""


def approve(statement: Mapping[str, Any], officer: str, key: SigningKey) -> Approval:
    """Return an officer's consent to an act; `statement` is everything that the act says, with its ledger."""
    return Approval(officer, base58.encode_multibase(key.sign(_message(statement, officer))))


def check(statement: Mapping[str, Any], approvals: Iterable[Approval], officers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the officers who consent, each once, in their order.

    `officers` are the public keys (multibase) in force by name. Raises EvidenceError `bad_approval` for a signature
    that does not hold, or of nobody who is an officer now: it is evidence of an act that was never agreed to.
    """
    names: list[str] = []
    for number, approval in enumerate(approvals):
        if number >= MOST_OFFICERS:
            raise EvidenceError("bad_approval", f"An act has more than {MOST_OFFICERS} approvals.")
        key = officers.get(approval.officer)
        if key is None:
            raise EvidenceError("bad_approval", f'"{approval.officer[:80]}" is no officer of this ledger now.')
        try:
            signature = base58.decode_multibase(approval.signature)
            PublicKey.from_multibase(key).verify(signature, _message(statement, approval.officer))
        except PassportError as error:
            text = f"The approval by {approval.officer} does not hold: {error.message}"
            raise EvidenceError("bad_approval", text) from None
        if approval.officer not in names:
            names.append(approval.officer)
    return tuple(names)


def write(approvals: Iterable[Approval]) -> list[dict[str, str]]:
    """Return approvals as an entry or a proposal holds them."""
    return [{"officer": approval.officer, "signature": approval.signature} for approval in approvals]


def read(held: Any) -> list[Approval]:
    """Return the approvals of an entry or a proposal; raises EvidenceError `bad_approval` where they are none."""
    if not isinstance(held, list):
        raise EvidenceError("bad_approval", "The approvals of an act are not a list.")
    found = []
    for one in held:
        if not isinstance(one, dict) or not all(isinstance(one.get(name), str) for name in ("officer", "signature")):
            raise EvidenceError("bad_approval", "An approval lacks its officer or its signature.")
        found.append(Approval(one["officer"], one["signature"]))
    return found


def _message(statement: Mapping[str, Any], officer: str) -> bytes:
    """Return what an officer signs: under a prefix of its own, so that it is never taken for another signature."""
    said = {"approves": dict(statement), "officer": officer}
    return b"material-passport/approval/v1\n" + canonical.encode_signed(said)
