"""The consent of officers to an act: by their key files at this computer, or brought in a proposal that travelled."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.passport import Scope
from passport_app.issuing.drafting import Draft
from passport_app.ledger import officers
from passport_app.ledger.officers import PASSPORTS_PER_SHEET, Version
from passport_app.ledger.reader import Reader
from passport_app.ledger.writer import Writer
from passport_app.trust import approval, canonical, keyfile
from passport_app.trust.approval import Approval
from passport_app.trust.keys import SigningKey

FORMAT = "material-passport/proposal-1"
LARGEST_PROPOSAL = 64 << 20


class Consent(NamedTuple):
    """An officer who consents at this computer: the key file, and what opens it."""

    key_file: Path
    passphrase: str


def officer_key(key_file: Path, passphrase: str) -> SigningKey:
    """Return the key of an officer's key file; raises KeyFileError, InputError `no_officer_key`."""
    keys = keyfile.unlock(key_file, passphrase)
    if "officer" not in keys:
        text = f"{key_file.name} holds no officer's key; `passport officers key` makes one."
        raise InputError("no_officer_key", text)
    return keys["officer"]


def consents(book: Reader | Writer, statement: Mapping[str, Any], given: Iterable[Consent]) -> list[Approval]:
    """Return the consents to a statement by the key files given.

    Raises KeyFileError; InputError `not_an_officer` for a key of nobody in office, `not_approved` for too few.
    """
    keys = [officer_key(consent.key_file, consent.passphrase) for consent in given]
    signed = sign(book, statement, keys)
    needed = officers.approvals_needed(book.db)
    if len(signed) < needed:
        names = ", ".join(officers.in_office(book.db))
        raise InputError(
            "not_approved",
            f"Approvals that the policy of this ledger asks for, by its officers ({names}): {needed}; given: "
            f"{len(signed)}.",
        )
    return signed


def sign(book: Reader | Writer, statement: Mapping[str, Any], keys: Iterable[SigningKey]) -> list[Approval]:
    """Return the consents of officers by their keys, each once; raises InputError `not_an_officer`."""
    names = {key: name for name, key in officers.in_office(book.db).items()}
    signed: dict[str, Approval] = {}
    for key in keys:
        name = names.get(key.public.multibase)
        if name is None:
            text = f"The key {key.public.fingerprint[:19]} ... is of no officer of this ledger."
            raise InputError("not_an_officer", text)
        signed[name] = approval.approve(statement, name, key)
    return list(signed.values())


# --- proposals


class Proposal(NamedTuple):
    """What would be issued, to be approved by officers who need not sit at this computer."""

    origin: str
    scope: str
    sheets: tuple[tuple[Version, ...], ...]
    approvals: tuple[tuple[Approval, ...], ...]
    """By sheet."""

    @property
    def versions(self) -> list[Version]:
        """All versions, in the order in which they are signed."""
        return [version for sheet in self.sheets for version in sheet]

    @property
    def approved_by(self) -> tuple[str, ...]:
        """The officers whose consent is on every sheet."""
        if not self.approvals:
            return ()
        every = set.intersection(*({a.officer for a in sheet} for sheet in self.approvals))
        return tuple(a.officer for a in self.approvals[0] if a.officer in every)

    def statement(self, sheet: int) -> dict[str, Any]:
        """Return what an officer signs of a sheet."""
        return officers.issue_statement(self.origin, self.scope, [list(v) for v in self.sheets[sheet]])

    @property
    def digest(self) -> str:
        """SHA-256 of all that is proposed, to be read out from one officer to another."""
        whole = hashlib.sha256()
        for number in range(len(self.sheets)):
            whole.update(canonical.encode_signed(self.statement(number)))
        return whole.hexdigest()


def propose(origin: str, scope: str, versions: Sequence[Version]) -> Proposal:
    """Return the proposal of an issue, not approved by anybody yet."""
    sheets = tuple(
        tuple(versions[at : at + PASSPORTS_PER_SHEET]) for at in range(0, len(versions), PASSPORTS_PER_SHEET)
    )
    return Proposal(origin, scope, sheets, tuple(() for _ in sheets))


def version_of(draft: Draft) -> Version:
    """Return what is approved of a draft."""
    passport = draft.passport
    return Version(passport.battery, passport.version, draft.content_sha256, draft.withheld_sha256)


def scope_of(proposal: Proposal) -> Scope:
    """Return what the proposed passports state; raises InputError `not_a_proposal` for an unknown scope."""
    scopes: dict[str, Scope] = {"material": "material", "annex-xiii": "annex-xiii"}
    if proposal.scope not in scopes:
        raise InputError("not_a_proposal", f'The proposal is of a scope that is unknown here: "{proposal.scope[:40]}".')
    return scopes[proposal.scope]


def approve_proposal(book: Reader | Writer, proposal: Proposal, keys: Sequence[SigningKey]) -> Proposal:
    """Return a proposal with the consents of these officers on every sheet; raises InputError `not_an_officer`."""
    approvals = []
    for number, before in enumerate(proposal.approvals):
        added = sign(book, proposal.statement(number), keys)
        names = {one.officer for one in added}
        approvals.append((*(one for one in before if one.officer not in names), *added))
    return proposal._replace(approvals=tuple(approvals))


class Approved:
    """A proposal on its way into the book: each sheet is entered before the first version of it is signed."""

    def __init__(self, writer: Writer, proposal: Proposal) -> None:
        """Raises InputError `other_ledger`."""
        if proposal.origin != writer.origin:
            raise InputError("other_ledger", "The proposal is of another ledger.")
        self._writer, self._proposal = writer, proposal
        self._place = {version: number for number, sheet in enumerate(proposal.sheets) for version in sheet}
        self._entered: set[int] = set()

    def cover(self, drafts: Iterable[Draft]) -> None:
        """Enter the sheets that hold what is about to be signed.

        Raises InputError `not_approved`: a version is not in the proposal, or officers are missing; EvidenceError
        `bad_approval`.
        """
        for draft in drafts:
            number = self._place.get(version_of(draft))
            if number is None:
                raise InputError(
                    "not_approved",
                    f"Version {draft.passport.version} of the passport of {draft.passport.battery} is not what was "
                    "shown and approved: the book changed since. Look at it anew, and have it approved where need be.",
                )
            if number not in self._entered:
                self._enter(number)

    def _enter(self, number: int) -> None:
        approvals, statement = self._proposal.approvals[number], self._proposal.statement(number)
        names = approval.check(statement, approvals, officers.in_office(self._writer.db))
        asked = officers.approvals_needed(self._writer.db)
        self._entered.add(number)
        if not approvals and not asked:
            return  # it was shown and is signed as shown; there is nothing to enter of it
        if len(names) < asked:
            who = f" ({', '.join(names)})" if names else ""
            text = f"Approvals by officers that the policy of this ledger asks for: {asked}; given: {len(names)}{who}."
            raise InputError("not_approved", text)
        body = {
            "approvals": approval.write(approvals),
            "passports": statement["passports"],
            "scope": statement["scope"],
        }
        self._writer.append("approval", body)


def write_proposal(proposal: Proposal) -> bytes:
    """Return the file of a proposal: JSON that a person can read, too."""
    return (
        canonical.encode_signed(
            {
                "format": FORMAT,
                "origin": proposal.origin,
                "scope": proposal.scope,
                "sheets": [
                    {"approvals": approval.write(given), "passports": [list(version) for version in sheet]}
                    for sheet, given in zip(proposal.sheets, proposal.approvals, strict=True)
                ],
            }
        )
        + b"\n"
    )


def read_proposal(data: bytes) -> Proposal:
    """Return the proposal of a file that may come from anywhere; raises InputError `not_a_proposal`."""
    try:
        document = canonical.parse(data, limit=LARGEST_PROPOSAL, depth=8)
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise InputError("not_a_proposal", "The file is no proposal of an issue.")
        sheets = [tuple(Version(*map(_plain, version)) for version in s["passports"]) for s in document["sheets"]]
        approvals = tuple(tuple(approval.read(s["approvals"])) for s in document["sheets"])
        if any(not 0 < len(sheet) <= PASSPORTS_PER_SHEET for sheet in sheets):
            raise InputError("not_a_proposal", f"A sheet of the proposal does not hold 1 to {PASSPORTS_PER_SHEET}.")
        return Proposal(str(document["origin"]), str(document["scope"]), tuple(sheets), approvals)
    except (KeyError, TypeError, PassportError) as error:
        why = error.message if isinstance(error, PassportError) else "a part is missing or of another kind"
        raise InputError("not_a_proposal", f"The proposal cannot be read: {why.rstrip('.')}.") from None


def _plain(value: Any) -> Any:
    if type(value) not in (str, int):
        raise TypeError
    return value
