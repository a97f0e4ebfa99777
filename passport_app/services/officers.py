"""Officers of a ledger and its policy of four eyes: named, ended and set, each act approved as the policy asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.text import first_hidden, without_idle_joiners
from passport_app.issuing.approving import Consent, consents, officer_key
from passport_app.ledger import officers
from passport_app.ledger.officers import Officer
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import check_in_force, signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust import approval, keyfile
from passport_app.trust.keys import PublicKey, SigningKey


@dataclass(frozen=True, slots=True)
class Governance:
    """Who may approve in a ledger, and how many must."""

    officers: tuple[Officer, ...]
    approvals_needed: int
    """Officers who must approve an issue of passports; 0 without a policy."""

    @property
    def in_office(self) -> tuple[Officer, ...]:
        """Those whose consent counts now."""
        return tuple(officer for officer in self.officers if officer.until is None)


def governance(reader: Reader) -> Governance:
    """Return the officers of a ledger and its policy."""
    return Governance(tuple(officers.officers(reader.db)), officers.approvals_needed(reader.db))


def create_officer_key(file: Path, passphrase: str, *, cost: keyfile.Cost | None = None) -> PublicKey:
    """Make the key file of an officer, which belongs to the officer and not beside a ledger.

    `cost` is for tests. Raises KeyFileError `exists`, `weak_passphrase`, `not_written`.
    """
    key = SigningKey.generate()
    keyfile.create(file, {"officer": key}, passphrase, cost=cost or keyfile.STANDARD, allow_cheap=cost is not None)
    return key.public


def name_officer(
    ledger: Path, name: str, key_file: Path, key_passphrase: str, *, passphrase: str, approvals: Sequence[Consent] = ()
) -> Governance:
    """Name an officer, whose key file shows that the key is held.

    `approvals` are the officers who consent, as the policy asks. Raises InputError `bad_name`, `not_approved`,
    KeyFileError, LedgerError.
    """
    name = without_idle_joiners(name).strip()
    if not name or len(name) > officers.LONGEST_NAME or first_hidden(name):
        raise InputError("bad_name", f"An officer's name has 1 to {officers.LONGEST_NAME} printable characters.")
    key = officer_key(key_file, key_passphrase)

    def body(writer: Writer) -> dict[str, Any]:
        return {
            "act": "named",
            "key": key.public.multibase,
            "name": name,
            "signature": officers.possession(writer.origin, name, key),
        }

    return _change(ledger, "officer", body, passphrase, approvals)


def end_office(
    ledger: Path, name: str, reason: str, *, passphrase: str, approvals: Sequence[Consent] = ()
) -> Governance:
    """End an officer's office; what the officer approved before stays approved. Raises as `name_officer`."""
    if not reason.strip():
        raise InputError("no_reason", "Say why the office ends: it stands in the book.")
    said = {"act": "ended", "name": name, "reason": reason.strip()[:500]}
    return _change(ledger, "officer", lambda _: said, passphrase, approvals)


def set_policy(ledger: Path, needed: int, *, passphrase: str, approvals: Sequence[Consent] = ()) -> Governance:
    """Set how many officers must approve an issue of passports; 0 for none. Raises as `name_officer`."""
    return _change(ledger, "policy", lambda _: {"act": "issue", "approvals_needed": needed}, passphrase, approvals)


def _change(ledger: Path, kind: str, body: Any, passphrase: str, given: Sequence[Consent]) -> Governance:
    """Enter an act on the officers or the policy, with the consents given to it."""
    keys = signing_keys(ledger, passphrase)
    with Writer(ledger, keys["log"]) as writer:
        check_in_force(writer, keys)
        said = body(writer)
        _check_possible(writer, said)
        statement = officers.officer_statement(writer.origin, writer.tree.size, said)
        signed = consents(writer, statement, given)
        if signed:
            said = {**said, "approvals": approval.write(signed)}
        writer.begin(utc_now())
        writer.append(kind, said)
        writer.commit()
    with Reader(ledger) as reader:
        return governance(reader)


def _check_possible(writer: Writer, said: dict[str, Any]) -> None:
    """Say in words what the entry would be refused for."""
    there, needed = officers.in_office(writer.db), officers.approvals_needed(writer.db)
    known = {o.name: o for o in officers.officers(writer.db)} | {o.key: o for o in officers.officers(writer.db)}
    if said["act"] == "named" and (before := known.get(said["name"]) or known.get(said["key"])):
        text = f"{before.name} had that name or that key before (entry {before.since}); each serves once."
        raise InputError("officer_known", text)
    if said["act"] == "ended" and said["name"] not in there:
        raise InputError("unknown_officer", f'"{said["name"]}" is no officer of this ledger now.')
    if said["act"] == "ended" and len(there) <= needed:
        text = f"Officers that the policy asks for: {needed}. Name another first, or change the policy."
        raise InputError("too_few_officers", text)
    if said["act"] == "issue" and not 0 <= said["approvals_needed"] <= len(there):
        text = f"Officers there are: {len(there)}. The policy can ask for the approval of so many at most."
        raise InputError("too_few_officers", text)
