"""What files that are verified together say of one another: which is newer, and who wrote two books."""

from __future__ import annotations

import pytest

from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.forked import told_forks
from passport_app.exchange.newer import told_newer

OK, BAD = Check("signature", Verdict.PASSED, "ok", "."), Check("signature", Verdict.FAILED, "altered", ".")
UNSURE = Check("key", Verdict.INDETERMINATE, "unknown", ".")


def passport(version=1, *checks, file="p", kind="passport", issuer="did:key:a", battery="urn:b", **more):
    stated = {"id": battery, "version": version, "batteryId": "B", **more}
    subject = {"issuer": issuer, "id": f"urn:p:{version}", "validFrom": "2026", "credentialSubject": stated}
    return Report(f"{file}{version}", kind, checks or (OK,), subject=subject)


def reasons(*reports):
    """What each report is told besides what it said before, which stays."""
    pairs = list(zip(told_newer(reports), reports, strict=True))
    assert all(told.checks[: len(given.checks)] == given.checks for told, given in pairs)
    return [[check.reason for check in told.checks[len(given.checks) :]] for told, given in pairs]


def test_the_older_one_is_told_of_the_newest():
    old, middle, new = told_newer([passport(1), passport(2), passport(3)])
    for report in (old, middle):
        check = report.checks[-1]
        assert (check.check, check.verdict, check.reason) == ("newer", Verdict.INDETERMINATE, "superseded")
        assert "version 3, which is in p3" in check.detail
    assert [check.reason for check in new.checks] == ["ok", "not_told_offline"]
    assert reasons(passport(2), passport(1)) == [["not_told_offline"], ["superseded"]]
    assert reasons(passport(1), passport(2, UNSURE)) == [["superseded"], ["not_told_offline"]]


@pytest.mark.parametrize("kind", ["cell", "cells", "declaration", "assessment"])
def test_a_statement_of_any_kind_is_replaced_by_its_newer_version_and_carries_no_proof_by_itself(kind):
    told = [["superseded"], ["not_told_offline", "not_told_offline"]]
    assert reasons(passport(1, kind=kind), passport(2, kind=kind)) == told
    alone = told_newer([passport(1, kind=kind)])[0]
    assert [check.check for check in alone.checks] == ["signature", "book", "newer"]
    assert alone.verdict is Verdict.PASSED, "what was not asked weighs nothing"
    proven = Check("inclusion", Verdict.PASSED, "ok", ".")
    assert [check.check for check in told_newer([passport(1, OK, proven, kind=kind)])[0].checks][2:] == ["newer"]


@pytest.mark.parametrize(
    "other",
    [
        passport(2, BAD),
        passport(2, issuer="did:key:b"),
        passport(2, issuer=None),
        passport(2, battery="urn:c"),
        passport(2, battery=None),
        passport("2"),
        passport(True),
        passport(2, kind="credential"),
        Report("x", "passport", (OK,), subject={"issuer": "did:key:a", "credentialSubject": [2]}),
        Report("x", "unknown", (OK,)),
    ],
)
def test_what_was_not_signed_by_the_same_key_of_the_same_thing_supersedes_nothing(other):
    assert reasons(passport(1), other)[0] == ["not_told_offline"]


def test_a_ledger_that_was_asked_knows():
    book = Check("book", Verdict.PASSED, "ok", ".")
    assert reasons(passport(1, OK, book)) == [[]]
    assert reasons(passport(1, BAD)) == [[]]
    assert reasons(passport(None)) == [[]]
    assert reasons(passport(1, kind="credential")) == [[]]


# Two books of one size.


def note(root, key=None, ids=("aa",), *, check=OK, kind="checkpoint", size=7, origin="o"):
    stated = {"origin": origin, "size": size, "root": root, "log_key": key, "key_ids": list(ids)}
    subject = stated if kind == "checkpoint" else {"checkpoint": stated}
    return Report(f"{kind} {root}", kind, (check,), subject=subject)


def forks(*reports):
    told = told_forks(reports)
    return [[(c.verdict.value, c.reason) for c in report.checks[1:]] for report in told]


FORK, KEYS = [("failed", "fork")], [("indeterminate", "two_keys")]


def test_one_key_that_signed_two_books_is_told_of_both():
    assert forks(note("1", "k"), note("2", "k")) == [FORK, FORK]
    assert forks(note("1", "k"), note("2", "k", kind="passport")) == [FORK, FORK]
    assert forks(note("1", "k"), note("1", "k")) == [[], []]


@pytest.mark.parametrize(
    "other",
    [
        note("2", "k", size=8),
        note("2", "k", origin="p"),
        note("2", "k", check=BAD),
        note("2", "k", kind="credential"),
        note("2", "j"),
        note("2", None),
        Report("x", "checkpoint", (), subject=note("2", "k").subject),
        Report("x", "passport", (OK,), subject={"checkpoint": None}),
        Report("x", "checkpoint", (OK,), subject={}),
    ],
)
def test_what_the_same_key_did_not_sign_speaks_against_nothing(other):
    assert forks(note("1", "k"), other)[0] == []


def test_where_no_key_is_known_the_names_of_keys_are_compared():
    assert forks(note("1", ids=("aa", "bb")), note("2", ids=("bb",))) == [FORK, FORK]
    assert forks(note("1", ids=("aa",)), note("2", ids=("bb",))) == [KEYS, KEYS]
    assert forks(note("1", None), note("2", "k")) == [FORK, []]
