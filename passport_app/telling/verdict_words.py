"""A report in plain words: three questions that are often taken for one (DESKTOP.md 3): unaltered? who? trusted?"""

from __future__ import annotations

from passport_app.domain.verdict import Report, Verdict
from passport_app.telling.language import mark, said, tr

_ALTERED = frozenset(
    {
        "json",
        "signature",
        "schema",
        "origins",
        "ratio",
        "cells",
        "cell",
        "groups",
        "sample",
        "article8",
        "pdf",
        "print",
        "seal",
        "seal_coverage",
        "seal_integrity",
        "seal_certification",
        "note",
    }
)
_SIGNED = frozenset({"passport", "certificate", "credential", "audit", "paper", "cell", "cells"})
_BOOK = frozenset({"entry", "inclusion", "checkpoint", "book", "register", "ledger"})
_PLAIN = {
    "passport": mark("This passport"),
    "certificate": mark("This certificate"),
    "credential": mark("This credential"),
    "document": mark("This document"),
    "checkpoint": mark("This checkpoint"),
    "fork": mark("This evidence"),
    "proof": mark("This proof of inclusion"),
    "ledger": mark("This ledger"),
    "audit": mark("This audit report"),
    "paper": mark("This working paper"),
    "cell": mark("This proof of a cell"),
    "cells": mark("This statement about cells"),
}
_SAYS = {
    "sound": (mark("{thing} is sound"), mark("sound")),
    "genuine": (mark("{thing} is genuine"), mark("genuine")),
    "altered": (mark("{thing} was altered"), mark("altered")),
    "revoked": (mark("{thing} was revoked by its issuer"), mark("revoked by its issuer")),
    "suspended": (mark("{thing} was suspended by its issuer"), mark("suspended by its issuer")),
    "withdrawn": (mark("{thing} is genuine, but was withdrawn"), mark("withdrawn")),
    "other_thing": (
        mark("{thing} is of another battery or cell than the scanned code"),
        mark("of another battery or cell than the scanned code"),
    ),
    "ledger_failed": (mark("{thing} says that the ledger failed"), mark("says that the ledger failed")),
    "fork": (mark("{thing} shows a fork: two books under one name"), mark("a fork: two books under one name")),
    "fails": (mark("{thing} does not hold"), mark("does not hold")),
    "superseded": (mark("{thing} is genuine, but superseded"), mark("superseded")),
    "key_revoked": (mark("{thing} is signed by a revoked key, and not believed"), mark("by a revoked key")),
    "expired": (mark("{thing} is intact, but has expired"), mark("expired")),
    "witnesses": (mark("{thing} is cosigned by fewer witnesses than are asked for"), mark("too few witnesses")),
    "one_withdrawn": (
        mark("{thing} is genuine, but one of its hand-outs was withdrawn"),
        mark("one of its hand-outs withdrawn"),
    ),
    "seal": (mark("{thing} is genuine, but its seal is not trusted here"), mark("its seal is not trusted here")),
    "not_trusted": (mark("{thing} is intact; its signer is not trusted here"), mark("signer not trusted here")),
    "no_longer": (
        mark("{thing} is intact; its signer is no longer trusted here"),
        mark("signer no longer trusted here"),
    ),
    "not_yet": (mark("{thing} is intact; its signer was not yet trusted here"), mark("signer not yet trusted here")),
    "unknown_signer": (mark("{thing} is by an unknown signer"), mark("unknown signer")),
    "unsupported": (mark("{thing} is signed in a way that this program does not know"), mark("unsupported")),
    "two_books": (
        mark("{thing} cannot be judged: two ledgers of its name contradict each other"),
        mark("two ledgers contradict each other"),
    ),
    "offline": (mark("{thing} cannot be judged wholly offline"), mark("cannot be told offline")),
    "open": (mark("{thing} cannot be judged wholly"), mark("cannot be judged wholly")),
}
"""Verdict -> (a whole sentence, in a word or two)."""
_FAILURES = {
    **dict.fromkeys(("altered", "print_differs", "appended", "bytes_before"), "altered"),
    **dict.fromkeys(("changed_after_seal", "altered_since_sealed"), "altered"),
    **{reason: reason for reason in ("revoked", "suspended", "withdrawn", "other_thing", "ledger_failed", "fork")},
}
_BOOK_ALTERED = frozenset(
    {"entry_altered", "entry_missing", "entry_misplaced", "root_differs", "checkpoint_altered", "passport_altered"}
)
"""What is told of a ledger whose own entries are not as they were signed."""
_OPEN = {
    "superseded": "superseded",
    "revoked": "key_revoked",
    "expired": "expired",
    "too_few_witnesses": "witnesses",
    "two_books": "two_books",
    "one_withdrawn": "one_withdrawn",
    "seal_not_trusted_here": "seal",
    "not_trusted_here": "not_trusted",
    "no_longer_trusted": "no_longer",
    "not_yet_trusted": "not_yet",
    **dict.fromkeys(("unknown_signer", "no_signer"), "unknown_signer"),
    **dict.fromkeys(("unsupported_suite", "unsupported_token", "key_unsupported"), "unsupported"),
    **dict.fromkeys(
        ("cannot_be_told_offline", "issuer_cannot_be_told_offline", "key_cannot_be_told_offline"), "offline"
    ),
}


def headline(report: Report) -> str:
    """Return the verdict as a person would say it."""
    if report.kind == "unknown":
        return tr("This is not evidence")
    return tr(_SAYS[_verdict(report)][0], thing=tr(_PLAIN.get(report.kind, mark("This file"))))


def outcome(report: Report) -> str:
    """Return the verdict in a word or two, for counting."""
    return tr(outcome_marked(report))


def outcome_marked(report: Report) -> str:
    """Return what `outcome` translates: of many files there are few."""
    return mark("not evidence") if report.kind == "unknown" else _SAYS[_verdict(report)][1]


def _verdict(report: Report) -> str:
    if report.verdict is Verdict.PASSED:
        return "sound" if report.kind == "ledger" else "genuine"
    reason = report.decisive.reason if report.decisive else ""
    book = report.kind == "ledger"
    if report.verdict is Verdict.FAILED:
        return "altered" if book and reason in _BOOK_ALTERED else _FAILURES.get(reason, "fails")
    return "open" if book and reason == "revoked" else _OPEN.get(reason, "open")  # a part of a book is by that key


_ENDS = (16, 6)
"""Characters of a key's DID that are shown: one word of fifty-six would push everything else aside."""


def signer_of(report: Report) -> tuple[str, str] | None:
    """Return (name, DID) of the key that signed, None where there is no such key to trust."""
    name, _, rest = (report.signer or "").rpartition(" (")
    did = rest.rstrip(")") or ""
    return (name, did) if did.startswith("did:key:") else None


def _who(report: Report) -> str:
    """Say who signed: a key by its two ends, for the evidence below and *Trust this signer* have it whole."""
    signer = signer_of(report)
    if signer is None:
        return report.signer or tr("nobody that can be told")
    name, did = signer
    return f"{name} ({did[: _ENDS[0]]}…{did[-_ENDS[1] :]})"


def questions(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Return the questions with their answers and tones."""
    if report.kind == "unknown":
        return ()
    if report.kind == "ledger":
        return (
            (
                tr("Unaltered?"),
                *_answer(report, frozenset({"entries", "passports"}), tr("yes: all as they were signed")),
            ),
            (tr("Who signed?"), _who(report), ""),
            (tr("Rewritten as a whole?"), *_rewritten(report)),
            (
                tr("Tables that answer queries?"),
                *_answer(report, frozenset({"derived"}), tr("they follow from the entries")),
            ),
        )
    return (
        (tr("Unaltered?"), *_unaltered(report)),
        (tr("Who signed?"), _who(report), ""),
        (tr("Trusted here?"), *_trusted(report)),
        (tr("In the book?"), *_in_the_book(report)),
        (tr("Superseded?"), *_superseded(report)),
        *_of_what_was_scanned(report),
    )


def _rewritten(report: Report) -> tuple[str, str]:
    """Only a checkpoint that was kept outside can tell; without one the owner could have made the book anew."""
    kept = [c for c in report.checks if c.check.startswith("kept checkpoint")]
    if not kept:
        return tr("? cannot be told without a checkpoint that somebody else kept"), "warn"
    well = tr("no, by %Ln kept checkpoints; those count that somebody else holds", n=len(kept))
    return _answer(report, frozenset(c.check for c in kept), well)


def _of_what_was_scanned(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Asked only where a code was scanned: a code can be pasted on another battery."""
    asked = next((c for c in report.checks if c.check == "carrier"), None)
    if asked is None:
        return ()
    symbol, tone = {"passed": ("✓", "good"), "failed": ("✗", "bad")}.get(asked.verdict.value, ("?", "warn"))
    return ((tr("Of this battery?"), f"{symbol} {said(asked.detail).split(': ')[0]}", tone),)


def _in_the_book(report: Report) -> tuple[str, str]:
    carried = report.kind == "proof" or any(c.check == "checkpoint" for c in report.checks)
    well = tr("yes: proved by the checkpoint it carries") if carried else tr("yes: the ledger at hand holds it")
    return _answer(report, _BOOK, well)


def _superseded(report: Report) -> tuple[str, str]:
    """Only the book, or a status list, knows: without them it cannot be told."""
    asked = [c for c in report.checks if c.check in ("book", "status", "newer") and c.weighs]
    left_open = any(c.check == "newer" and not c.weighs for c in report.checks)
    wrong = next((c for c in asked if c.verdict is not Verdict.PASSED), None)
    if wrong is not None:
        return f"{'✗' if wrong.verdict is Verdict.FAILED else '?'} {said(wrong.detail)}", "warn"
    if report.kind in ("checkpoint", "fork", "ledger", "audit", "paper", "proof"):
        return tr("? not asked of this kind of file"), "muted"
    return (
        (tr("✓ no, as far as the ledger at hand knows"), "good")
        if asked and not left_open
        else (tr("? cannot be told offline: ask the issuer, or verify it together with the ledger"), "muted")
    )


def _unaltered(report: Report) -> tuple[str, str]:
    """Answer yes only where a signature was checked: what nobody signed can have been changed by anybody."""
    if report.kind in _SIGNED and not any(c.check == "signature" for c in report.checks):
        wrong = report.decisive
        return f"? {said(wrong.detail) if wrong else tr('no signature was checked')}", "warn"
    return _answer(report, _ALTERED, tr("yes: nothing was changed since it was signed"))


def _answer(report: Report, names: frozenset[str], well: str) -> tuple[str, str]:
    checks = [c for c in report.checks if c.check in names]
    for verdict, symbol, tone in ((Verdict.FAILED, "✗", "bad"), (Verdict.INDETERMINATE, "?", "warn")):
        worst = next((c for c in checks if c.verdict is verdict), None)
        if worst:
            return f"{symbol} {said(worst.detail)}", tone
    return (f"✓ {well}", "good") if checks else (tr("? not asked of this kind of file"), "muted")


def _trusted(report: Report) -> tuple[str, str]:
    if report.trusted is None and report.kind == "checkpoint":
        return tr("? no trust list here vouches for its key: compare the fingerprint another way"), "muted"
    if report.trusted is None:
        return tr("? no trust list given: compare the fingerprint another way"), "muted"
    if report.trusted:
        return tr("✓ yes, as the trust list says"), "good"
    reason = next((c.reason for c in report.checks if c.check == "trust"), "")
    words = {"no_longer_trusted": mark("? no longer"), "not_yet_trusted": mark("? not yet")}
    return tr(words.get(reason, mark("? not in your trust list"))), "warn"
