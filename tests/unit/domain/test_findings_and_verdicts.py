"""Facts in lists and outcomes of checks: plain, comparable, and failed goes before what could not be told."""

import dataclasses
import itertools
import json

import pytest

from passport_app.domain.errors import Cancelled, InputError, LedgerError, PassportError, UnsupportedError
from passport_app.domain.finding import Finding, Problem, Severity
from passport_app.domain.verdict import Check, Report, Verdict, gravest


def test_findings_are_values():
    one = Finding("conservation", Severity.WARNING, "B-1", "Nickel is missing.", "Ni")
    assert one == Finding("conservation", Severity.WARNING, "B-1", "Nickel is missing.", "Ni")
    assert len({one, dataclasses.replace(one), dataclasses.replace(one, element="Co")}) == 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.code = "other"
    assert Finding("a", Severity.NOTE, "b", "c").element is None


def test_findings_go_into_json_by_their_words():
    finding = Finding("document_expired", Severity.WARNING, "L1", "Run out.")
    assert json.loads(json.dumps(dataclasses.asdict(finding))) == {
        "code": "document_expired",
        "severity": "warning",
        "where": "L1",
        "message": "Run out.",
        "element": None,
    }
    assert [s.value for s in Severity] == ["note", "warning", "problem"]


def test_problems_have_the_keys_of_the_contract():
    problem = Problem("lots.csv", 4, "mass_kg", "-1", "negative", "A mass is above zero.")
    assert list(dataclasses.asdict(problem)) == ["file", "row", "column", "value", "code", "message"]


def test_errors_carry_code_and_sentence():
    error = InputError("too_large", "The file is too large.")
    assert (error.code, error.message, str(error)) == ("too_large", "The file is too large.", "The file is too large.")
    assert isinstance(error, PassportError)
    assert not isinstance(error, LedgerError)
    assert issubclass(UnsupportedError, PassportError)
    assert Cancelled().code == "cancelled"


def test_failed_goes_before_indeterminate_before_passed():
    rank = {"passed": 0, "indeterminate": 1, "failed": 2}
    for length in (1, 2, 3):
        for verdicts in itertools.product(Verdict, repeat=length):
            assert gravest(verdicts).value == max((v.value for v in verdicts), key=rank.__getitem__)
    assert gravest([]) is Verdict.INDETERMINATE, "nothing checked is nothing passed"


def test_a_report_is_as_grave_as_its_gravest_check():
    checks = [Check("json", Verdict.PASSED, "ok", "."), Check("trust", Verdict.INDETERMINATE, "not_trusted_here", ".")]
    assert Report("f", "passport", tuple(checks)).verdict is Verdict.INDETERMINATE
    assert (
        Report("f", "passport", (*checks, Check("signature", Verdict.FAILED, "altered", "."))).verdict is Verdict.FAILED
    )
    assert Report("f", "passport", tuple(checks[:1])).verdict is Verdict.PASSED
    assert Report("f", "unknown", ()).verdict is Verdict.INDETERMINATE
