"""An audit as checks of a report."""

from __future__ import annotations

from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.audit_found import Audit

_MOST_LISTED = 20


def book_checks(found: Audit) -> list[Check]:
    """Return whether the entries are those that were signed: one check, or one for each fault."""
    if not found.book:
        if found.since:
            text = (
                f"The entries from {found.since} to {found.entries - 1} are as signed; checkpoints over them: "
                f"{found.checkpoints}."
                if found.entries > found.since
                else f"No entry came after the first {found.since}; the checkpoint over them is as signed."
            )
        else:
            text = (
                f"Every entry is as its checkpoints sign it (entries: {found.entries}; "
                f"checkpoints: {found.checkpoints})."
            )
        return [Check("entries", Verdict.PASSED, "ok", text), *_disowned_checks(found), *_passport_checks(found)]
    checks = [Check("entries", Verdict.FAILED, fault.code, fault.message) for fault in found.book[:_MOST_LISTED]]
    if len(found.book) > _MOST_LISTED:
        text = f"... and more faults of entries and checkpoints: {len(found.book) - _MOST_LISTED}."
        checks.append(Check("entries", Verdict.FAILED, "more", text))
    return checks


def _disowned_checks(found: Audit) -> list[Check]:
    """Tell of entries that whoever took a log key could have written; the key that followed signs for them unseen."""
    entries = found.disowned
    if not entries:
        return []
    text = (
        "Entries written after the last one that is believed of their log key, which was revoked: "
        f"{sum(map(len, entries))} of {found.entries}; the first is entry {entries[0][0]}. Only a checkpoint kept "
        "outside from before can tell."
    )
    return [Check("entries", Verdict.INDETERMINATE, "revoked", text)]


def _passport_checks(found: Audit) -> list[Check]:
    count, revoked = sum(map(len, found.sealed.values())), found.revoked
    if revoked:
        text = (
            "Passports registered after the last entry that is believed of their key, which was revoked: "
            f"{len(revoked)} of {count}; the first as entry {revoked[0]}. Only a checkpoint kept outside from before "
            "can tell."
        )
        return [Check("passports", Verdict.INDETERMINATE, "revoked", text)]
    if not count:
        return []
    which = f"Every signed passport ({count})" if not found.since else f"Every passport signed since ({count})"
    text = f"{which} verifies, by a key that was in force where it was registered."
    if found.resumed:
        text += (
            f" Those before entry {found.resumed} were verified by an earlier audit that was stopped; their bytes "
            "are the same."
        )
    return [Check("passports", Verdict.PASSED, "ok", text)]


def derived_check(found: Audit) -> Check:
    """Return whether the tables that answer queries follow from the entries."""
    if not found.derived:
        if found.since:
            text = f"The tables that answer queries hold what the entries from {found.since} on say."
            return Check("derived", Verdict.PASSED, "in_part", text)
        return Check("derived", Verdict.PASSED, "ok", "The tables that answer queries follow from the entries.")
    code = found.derived[0].code
    text = " ".join(fault.message for fault in found.derived[:_MOST_LISTED])
    if len(found.derived) > _MOST_LISTED:
        text += f" ... and more differences: {len(found.derived) - _MOST_LISTED}."
    if code == "derived_unchecked":
        return Check("derived", Verdict.INDETERMINATE, code, text)
    if found.book:
        return Check("derived", Verdict.FAILED, code, text)
    return Check("derived", Verdict.FAILED, code, f"{text} The entries are sound: this can be repaired (--repair).")


def repaired_check(before: Check) -> Check:
    """Return the answer after a repair, which tells what it was before."""
    return Check(
        "derived", Verdict.PASSED, "repaired", f"Rebuilt from the entries, which are sound. Was: {before.detail}"
    )
