"""Is a lot of its grade: assays against limits, in the limit's unit, exactly; and have its documents run out."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.finding import Severity
from passport_app.rules.specification import assess, document_findings

IRON = ("Fe", "ppm", None, "10", "HG/T 5919-2021")
NICKEL = ("Ni", "%", "22.0", None, "HG/T 5919-2021")
WINDOW = ("D50", "um", "10", "20", "House 3")


def codes(findings):
    return [finding.code for finding in findings]


def test_a_lot_within_its_limits_has_no_findings():
    assays = [("Fe", "3", "ppm"), ("Ni", "22.2", "%"), ("D50", "15.5", "um"), ("Zn", "900", "ppm")]
    assert not assess("L1", assays, [IRON, NICKEL, WINDOW])


@pytest.mark.parametrize(
    ("assay", "limit", "code"),
    [
        (("Fe", "10", "ppm"), IRON, None),
        (("Fe", "10.000000000000000000001", "ppm"), IRON, "above_maximum"),
        (("Fe", "9.999999999999999999999", "ppm"), IRON, None),
        (("Ni", "22", "%"), NICKEL, None),
        (("Ni", "21.999999999999999999999", "%"), NICKEL, "below_minimum"),
        (("D50", "10", "um"), WINDOW, None),
        (("D50", "20", "um"), WINDOW, None),
        (("D50", "9.9", "um"), WINDOW, "below_minimum"),
        (("D50", "20.1", "um"), WINDOW, "above_maximum"),
        (("Fe", "-1", "ppm"), IRON, None),
    ],
)
def test_the_limit_itself_is_within(assay, limit, code):
    assert codes(assess("L1", [assay], [limit])) == ([code] if code else [])


def test_a_miss_says_what_it_is_and_by_how_much():
    (found,) = assess("CO-R-2604", [("Ca", "23", "ppm")], [("Ca", "ppm", None, "10", "HG/T 4822-2015")])
    assert (found.code, found.severity, found.where) == ("above_maximum", Severity.WARNING, "CO-R-2604")
    for part in ("CO-R-2604", "Ca", "23 ppm", "13 ppm above", "10", "HG/T 4822-2015"):
        assert part in found.message
    (found,) = assess("N1", [("Ni", "219000", "ppm")], [NICKEL])
    assert "21.9 %" in found.message
    assert "0.1 % below the minimum of 22.0" in found.message


@pytest.mark.parametrize(
    ("value", "unit", "maximum", "limit_unit", "within"),
    [
        ("0.001", "%", "10", "ppm", True),
        ("0.0010001", "%", "10", "ppm", False),
        ("10", "mg/kg", "10", "ppm", True),
        ("10.1", "g/t", "10", "PPM", False),
        ("20", "ppb", "0.02", "ppm", True),
        ("21", "ppb", "0.02", "ppm", False),
        ("21", "ug/kg", "20", "ppb", False),
        ("1", "g/kg", "0.1", "wt%", True),
        ("1.0000001", "g/kg", "0.1", "wt%", False),
        ("10", "\u00b5g/g", "10", "ppm", True),
        ("11", "\u03bcg/g", "10", "ppm", False),
        ("11", "\u03bcS/cm", "10", "\u00b5S/cm", False),
        ("10", " ppm ", "10", "ppm", True),
    ],
)
def test_mass_fractions_are_converted_exactly(value, unit, maximum, limit_unit, within):
    found = codes(assess("L1", [("X", value, unit)], [("X", limit_unit, None, maximum, "S")]))
    assert found == ([] if within else ["above_maximum"])


@pytest.mark.parametrize(("unit", "wanted"), [("ppm", "um"), ("mPa", "MPa"), ("%", "m2/g"), ("", "ppm"), ("vol%", "%")])
def test_units_that_cannot_be_compared_are_told_never_guessed(unit, wanted):
    found = assess("L1", [("X", "1", unit)], [("X", wanted, "2", None, "S 1")])
    assert codes(found) == ["unit_mismatch"]
    assert f"limits it in {wanted}" in found[0].message


def test_every_limit_of_an_analyte_and_every_assay_counts():
    limits = [IRON, ("Fe", "ppm", None, "5", "Customer 7")]
    found = assess("L1", [("Fe", "7", "ppm"), ("Fe", "12", "ppm")], limits)
    assert [("Customer 7" in f.message) for f in found] == [True, False, True]


def test_what_was_not_assayed_is_a_note_when_asked_for():
    assert not assess("L1", [("Fe", "1", "ppm")], [IRON, NICKEL])
    (found,) = assess("L1", [("Fe", "1", "ppm")], [IRON, NICKEL], complete=True)
    assert (found.code, found.severity) == ("not_assayed", Severity.NOTE)
    assert "Ni" in found.message


whole = st.integers(-(10**30), 10**30)
places = st.integers(0, 20)


def decimal(number, digits):
    """A decimal by shifting digits alone: no code of ours."""
    sign, text = ("-" if number < 0 else ""), str(abs(number)).rjust(digits + 1, "0")
    text = f"{text[:-digits]}.{text[-digits:]}".rstrip("0").rstrip(".") if digits else text
    return sign + text if text != "0" else "0"


@given(whole, whole, places)
def test_comparison_and_message_are_exact(value, limit, digits):
    found = assess(
        "L1", [("X", decimal(value, digits), "mm")], [("X", "mm", decimal(limit, digits), decimal(limit, digits), "S")]
    )
    if value == limit:
        assert not found
        return
    (only,) = found
    assert only.code == ("below_minimum" if value < limit else "above_maximum")
    assert f"X is {decimal(value, digits)} mm, {decimal(abs(value - limit), digits)} mm " in only.message


# Documents.

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("days", "code"),
    [
        (-400, "document_expired"),
        (-1, "document_expired"),
        (0, "document_expiring"),
        (30, "document_expiring"),
        (31, None),
        (4000, None),
    ],
)
def test_documents_run_out(days, code):
    until = (TODAY + timedelta(days=days)).isoformat()
    found = document_findings("L1", "coa.pdf", until, TODAY)
    assert codes(found) == ([code] if code else [])
    for finding in found:
        assert finding.where == "L1"
        assert "coa.pdf" in finding.message
        assert until in finding.message
        assert finding.severity == (Severity.WARNING if code == "document_expired" else Severity.NOTE)


def test_the_days_since_are_counted_and_a_document_may_have_no_name():
    (found,) = document_findings("L1", None, "2026-10-24", TODAY)
    assert "30 days ago" in found.message
    (lately,) = document_findings("L1", None, (TODAY - timedelta(days=1)).isoformat(), TODAY)
    assert "ran out yesterday, on 2026-11-22." in lately.message
    assert "None" not in found.message
