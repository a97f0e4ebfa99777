"""What a scanner hands over names a thing in one of several ways; a host does not make it another thing."""

from __future__ import annotations

import pytest

from passport_app.domain.verdict import Report, Verdict
from passport_app.exchange.carrier import LONGEST, same_thing, told_carrier

LINK = "https://id.voltara.example/01/09524000001009/21/BAT1"
URN = "urn:example:battery:BAT1"


def report(kind="passport", **more):
    subject = {"credentialSubject": {"id": LINK, "batteryId": "BAT1", **more}}
    return Report("b.json", kind, (), subject=subject)


@pytest.mark.parametrize(
    "scanned",
    [
        LINK,
        "BAT1",
        "https://resolver.example/01/09524000001009/21/BAT1",
        "https://resolver.example/eu/01/9524000001009/21/BAT1?17=300101",
        "https://resolver.example/01/09524000001009/21/%42AT1",
        "(01)09524000001009(21)BAT1",
        "]d2010952400000100921BAT1",
        "]C1010952400000100921BAT1",
    ],
)
def test_every_way_of_naming_it_is_of_it(scanned):
    assert same_thing(scanned, LINK, "BAT1")


@pytest.mark.parametrize(
    "scanned",
    [
        "BAT2",
        "bat1",
        "https://id.voltara.example/01/09524000001009/21/BAT2",
        "https://id.voltara.example/01/09524000001016/21/BAT1",
        "(01)09524000001009(21)BAT2",
        "https://id.voltara.example/01/09524000001009",
        "https://id.voltara.example/01/09524000001009/21/BAT1/01/09524000001009/21/BAT1x",
        "",
        "\x1d" * 50,
        "https://" + "a/" * 1000 + "01/09524000001009/21/BAT1",
    ],
)
def test_another_or_nothing_known_is_not(scanned):
    assert not same_thing(scanned, LINK, "BAT1")


def test_an_identifier_that_is_no_link_is_named_whole():
    assert same_thing(URN, URN, "BAT1")
    assert not same_thing("(01)09524000001009(21)BAT1", URN, "BAT1")


def test_a_cell_of_the_battery_is_of_it():
    cells = [{"firstSerial": "C0001", "lastSerial": "C0096"}]
    (inside,) = told_carrier([report(cells=cells)], "C0096\r\n")
    (outside,) = told_carrier([report(cells=cells)], "C0097")
    assert [inside.checks[-1].reason, outside.checks[-1].reason] == ["ok", "other_thing"]
    assert [inside.checks[-1].verdict, outside.checks[-1].verdict] == [Verdict.PASSED, Verdict.FAILED]
    subject = {**report(cells=cells).subject, "cell": {"serial": "C1"}}
    (cell,) = told_carrier([Report("c", "cell", (), subject=subject)], "C0096")
    assert cell.checks[-1].reason == "other_thing"  # a cell holds no others, whatever its statement says
    assert "which BAT1 holds" in inside.checks[-1].detail


def test_a_code_pasted_on_fails_and_says_what_it_is():
    (found,) = told_carrier([report()], "https://id.voltara.example/01/09524000001009/21/BAT2")
    check = found.checks[-1]
    assert (check.check, check.verdict, check.reason) == ("carrier", Verdict.FAILED, "other_thing")
    assert "BAT2" in check.detail and "BAT1" in check.detail
    assert "pasted" in check.detail


@pytest.mark.parametrize("scanned", ["", "  \n", "9" * (LONGEST + 1)])
def test_nothing_to_compare_is_told_and_not_passed(scanned):
    (found,) = told_carrier([report()], scanned)
    assert (found.checks[-1].verdict, found.checks[-1].reason) == (Verdict.INDETERMINATE, "not_a_carrier")


def test_what_is_no_passport_is_left_alone():
    other = Report("note.txt", "checkpoint", ())
    assert told_carrier([other], "BAT1") == [other]
    credential = report("credential")
    assert told_carrier([credential], "BAT1") == [credential]
    empty = Report("p", "passport", (), subject={"credentialSubject": None})
    assert told_carrier([empty], "BAT1") == [empty]
