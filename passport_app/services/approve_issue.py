"""An issue of passports under the policy of four eyes: proposed from the ledger, approved by officers, then issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import Cancelled, EvidenceError, InputError
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.domain.passport import Scope
from passport_app.issuing import approving
from passport_app.issuing.approving import Consent, Proposal, officer_key
from passport_app.issuing.drafting import Drafting, Drafts
from passport_app.ledger import officers
from passport_app.ledger.reader import Reader
from passport_app.ledger.withdrawing import batteries_to_sign
from passport_app.trust import approval, files


@dataclass(frozen=True, slots=True)
class ProposalState:
    """A proposal held against the ledger that it is of."""

    proposal: Proposal
    approved_by: tuple[str, ...]
    """Officers in office whose consent is on all of it and holds."""
    approvals_needed: int
    changed: tuple[str, ...]
    """Batteries of which the ledger would not sign now what is proposed."""

    @property
    def ready(self) -> bool:
        """Whether it can be issued as it is."""
        return not self.changed and len(self.approved_by) >= self.approvals_needed


def propose_issue(
    reader: Reader,
    batteries: Sequence[str] | None,
    *,
    scope: Scope = "material",
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Proposal:
    """Return what would be signed now for these batteries (None: all that need it), for officers to approve.

    Raises InputError `unknown_battery`, `nothing_to_sign`; Cancelled.
    """
    found = _drafts(reader, batteries, scope, progress, cancelled)
    if not found.drafts:
        raise InputError("nothing_to_sign", "No passport needs to be signed; there is nothing to propose.")
    return approving.propose(reader.origin, scope, [approving.version_of(draft) for draft in found.drafts])


def _drafts(
    reader: Reader, batteries: Sequence[str] | None, scope: Scope, progress: Progress, cancelled: CancelCheck
) -> Drafts:
    names = batteries
    if names is None:
        names = batteries_to_sign(reader)
    drafting, found = Drafting(reader, scope, utc_now()), Drafts()
    for done, name in enumerate(dict.fromkeys(names)):
        if done % 50 == 0:
            progress("Computing passports", done, len(names))
            if cancelled():
                raise Cancelled
        drafting.draft(name, found)
    return found


def look_at(
    reader: Reader, proposal: Proposal, *, progress: Progress = silent, cancelled: CancelCheck = never
) -> ProposalState:
    """Compute anew what a proposal says, from the ledger, and verify its approvals.

    Raises InputError `other_ledger`, EvidenceError `bad_approval`, Cancelled.
    """
    if proposal.origin != reader.origin:
        raise InputError("other_ledger", f"The proposal is of another ledger: {proposal.origin[:120]}.")
    known = {row[0] for row in reader.db.execute("SELECT id FROM battery")}
    names = [version.battery for version in proposal.versions]
    scope = approving.scope_of(proposal)
    found = _drafts(reader, [name for name in names if name in known], scope, progress, cancelled)
    now = {approving.version_of(draft) for draft in found.drafts}
    there = officers.in_office(reader.db)
    each = [
        set(approval.check(proposal.statement(number), given, there)) for number, given in enumerate(proposal.approvals)
    ]
    every = set.intersection(*each) if each else set()
    changed = tuple(version.battery for version in proposal.versions if version not in now)
    by = tuple(name for name in there if name in every)
    return ProposalState(proposal, by, officers.approvals_needed(reader.db), changed)


def approve_issue(
    ledger: Path,
    proposal: Proposal,
    given: Sequence[Consent],
    *,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Proposal:
    """Return a proposal with the consents of officers, after computing anew from the ledger what it says.

    Raises InputError `not_as_proposed`, `other_ledger`, `not_an_officer`; EvidenceError, KeyFileError, Cancelled.
    """
    keys = [officer_key(consent.key_file, consent.passphrase) for consent in given]
    with Reader(ledger) as reader:
        state = look_at(reader, proposal, progress=progress, cancelled=cancelled)
        if state.changed:
            shown = ", ".join(state.changed[:5]) + (" ..." if len(state.changed) > 5 else "")
            text = f"The ledger would sign something else now for {len(state.changed)} of the batteries: {shown}."
            raise InputError("not_as_proposed", f"{text} Propose the issue anew.")
        return approving.approve_proposal(reader, proposal, keys)


def save_proposal(proposal: Proposal, target: Path) -> None:
    """Write a proposal to a file, in place of what is there; raises OSError."""
    files.replace(target, approving.write_proposal(proposal))


def open_proposal(source: Path) -> Proposal:
    """Return the proposal of a file; raises InputError `not_a_proposal`, `too_large`, OSError."""
    with source.open("rb") as file:
        data = file.read(approving.LARGEST_PROPOSAL + 1)
    if len(data) > approving.LARGEST_PROPOSAL:
        raise InputError("too_large", f"{source.name} is larger than any proposal.")
    try:
        return approving.read_proposal(data)
    except EvidenceError as error:
        raise InputError("not_a_proposal", error.message) from None
