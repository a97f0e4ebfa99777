"""The data points of the legal passport: the table itself, and what is missing for each category."""

import json
from collections import Counter
from fractions import Fraction

import pytest

from passport_app.domain.finding import Severity
from passport_app.rules import datapoints

BIG = Fraction(72_000)
CATEGORIES = ("EV", "LMT", "industrial")

FROM_LEDGER = {
    *("unique-identifier", "responsible-operator", "manufacturer-name", "category", "model-and-serial"),
    *("place-of-manufacture", "date-of-manufacture", "weight", "capacity", "chemistry", "nominal-voltage"),
    *("recycled-cobalt", "recycled-lithium", "recycled-nickel", "recycled-lead"),
}
FOR_ALL = {
    *("manufacturer-address", "hazardous-substances", "extinguishing-agent", "critical-raw-materials"),
    *("renewable-content", "minimum-voltage", "maximum-voltage", "original-power", "power-limits"),
    *("idle-temperature-range", "internal-resistance", "separate-collection-marking", "declaration-of-conformity"),
    *("waste-information", "detailed-composition", "part-numbers", "spare-part-sources", "dismantling-information"),
    *("safety-measures", "test-report-results", "battery-status"),
}
NOT_FOR_INDUSTRIAL = {
    *("expected-cycles", "cycle-reference-test", "round-trip-efficiency", "round-trip-efficiency-half-life"),
    *("cycle-test-c-rate", "rated-capacity", "capacity-fade", "power", "power-fade", "resistance"),
    *("resistance-increase", "lifetime-cycles", "lifetime-years"),
}
LMT_ONLY = {"remaining-capacity", "remaining-power", "remaining-efficiency", "self-discharge", "ohmic-resistance"}
EXPECTED = {
    "EV": FOR_ALL | NOT_FOR_INDUSTRIAL | {"exhaustion-threshold", "state-of-certified-energy"},
    "LMT": FOR_ALL | NOT_FOR_INDUSTRIAL | LMT_ONLY,
    "industrial": FOR_ALL,
}
"""What REGULATION.md 1.7 marks mandatory and the ledger cannot supply."""


def test_there_are_seventy_one_sane_rows():
    points = datapoints.points()
    assert [point.row for point in points] == list(range(1, 72))
    codes = [point.code for point in points]
    assert len(set(codes)) == 71
    for point in points:
        assert point.code.isascii()
        assert point.code == point.code.lower().strip()
        assert point.title.strip() == point.title != ""
        assert point.reference.startswith(("Article 77", "Annex VI A", "Annex XIII "))
        assert tuple(point.applicability) == CATEGORIES
        assert set(point.applicability.values()) <= {"mandatory", "conditional", "optional", "pending", "none"}
    assert {point.code for point in points if point.from_ledger} == FROM_LEDGER
    for point in points:
        if point.from_ledger:
            assert set(point.applicability.values()) == {"mandatory"}, point.code


def test_access_follows_the_part_of_the_annex():
    """Art. 77(2): part 1 and the label are public, parts 2 and 4 of legitimate interest, part 3 for authorities."""
    for point in datapoints.points():
        part = point.reference.removeprefix("Annex XIII ")[:1] if "XIII" in point.reference else "1"
        assert (
            point.access
            == {"1": "public", "2": "legitimate_interest", "3": "authority", "4": "legitimate_interest"}[part]
        )
    assert Counter(p.access for p in datapoints.points()) == {"public": 44, "legitimate_interest": 26, "authority": 1}


def test_what_no_act_has_settled_yet_is_asked_of_nobody():
    pending = {"carbon-footprint-declaration", "carbon-footprint-label", "responsible-sourcing", "instructions-for-use"}
    for category in CATEGORIES:
        mine = {p.code for p in datapoints.points() if p.applicability[category] == "pending"}
        assert mine == pending
        assert not mine & {f.where for f in datapoints.missing(category, BIG, [])}


@pytest.mark.parametrize("category", CATEGORIES)
def test_what_is_missing_of_nothing(category):
    found = datapoints.missing(category, BIG, [])
    assert {f.where for f in found} == EXPECTED[category]
    assert len(found) == len(EXPECTED[category])
    for finding in found:
        assert (finding.code, finding.severity) == ("datapoint_missing", Severity.PROBLEM)
        assert finding.where in finding.message


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_one_given_is_one_missing_less(category):
    given = []
    for code in sorted(EXPECTED[category]):
        assert code in {f.where for f in datapoints.missing(category, BIG, given)}
        given.append(code)
        assert code not in {f.where for f in datapoints.missing(category, BIG, given)}
    assert not datapoints.missing(category, BIG, given)
    assert not datapoints.missing(category, BIG, iter(given))


def test_what_is_given_beyond_need_does_not_help():
    noise = ["no-such-point", "MINIMUM-VOLTAGE", "carbon-footprint-label"]
    assert len(datapoints.missing("EV", BIG, noise)) == len(EXPECTED["EV"])


@pytest.mark.parametrize(
    ("category", "energy", "required"),
    [
        ("EV", 1, True),
        ("LMT", 1, True),
        ("industrial", 2000, False),
        ("industrial", Fraction("2000.001"), True),
        ("industrial", 24_000, True),
        ("SLI", 100_000, False),
        ("portable", 100_000, False),
        ("", 1, False),
    ],
)
def test_who_needs_a_passport(category, energy, required):
    energy = Fraction(energy)
    assert datapoints.passport_required(category, energy) is required
    found = datapoints.missing(category, energy, [])
    assert (len(found) > 1) is required
    if not required:
        assert [f.code for f in found] == ["no_passport_required"]
        assert "scope material" in found[0].message


def test_the_table_is_that_of_the_guidance(shared):
    path = shared / "samples" / "openepcis" / "ec-guidance-datapoints.json"
    if not path.is_file():
        pytest.skip("the transcription of the guidance is not beside this checkout")
    theirs = json.loads(path.read_text(encoding="utf-8"))["dataPoints"]
    words = {"notToBeFilled": "none"}
    access = {"legitimateInterest": "legitimate_interest", "notifiedBodiesAndAuthorities": "authority"}
    assert len(theirs) == 71
    for mine, other in zip(datapoints.points(), theirs, strict=True):
        assert mine.row == other["nr"]
        said = {c: other["applicability"][c.lower()]["status"] for c in CATEGORIES}
        assert mine.applicability == {c: words.get(s, s) for c, s in said.items()}, mine.code
        assert mine.access == access.get(other["accessTier"], other["accessTier"]), mine.code
        if other["source"]:
            assert mine.reference == other["source"].removeprefix("BR "), mine.code
