"""Rows that a person typed: read as a file's are, blanks between digits apart, percentages exactly or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.intake.fault import FieldError
from passport_app.intake.typed import digest, ppm_of_percent, typed_mass, typed_sources


@pytest.mark.parametrize(
    ("text", "ppm"),
    [("22.3", 223_000), ("22,3", 223_000), (" 18 % ", 180_000), ("0.0001", 1), ("100", 1_000_000), ("", 0), ("0", 0)],
)
def test_a_percentage_becomes_whole_ppm(text, ppm):
    assert ppm_of_percent(text) == ppm


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("118", "percent_above_whole"), ("-1", "percent_negative"), ("1.00001", "percent_too_fine"), ("a", "number"),
        ("1e2", "number"), ("1.250,0", "ambiguous_number"), ("100.00001", "percent_above_whole"), ("٣", "number"),
    ],
)  # fmt: skip
def test_what_is_no_percentage_is_refused(text, code):
    with pytest.raises(FieldError) as refused:
        ppm_of_percent(text)
    assert refused.value.code == code


@given(st.integers(0, 1_000_000))
def test_every_ppm_comes_back_from_its_percentage(ppm):
    assert ppm_of_percent(f"{ppm // 10_000}.{ppm % 10_000:04d}") == ppm


def test_blanks_between_digits_are_the_typists():
    assert typed_mass("1 200.000") == typed_mass("1\u202f200") == typed_mass("1'200,0") == 1_200 * 10**9
    with pytest.raises(FieldError, match="could mean"):
        typed_mass("1,200.0")


def test_rows_are_read_by_the_tables_own_rules():
    rows = [{"lot_id": "A", "element": "ni", "assay_ppm": "1 000"}, {"lot_id": "A", "element": "Co"}]
    (source,) = typed_sources({"contents": rows, "lots": []})
    chunk = next(source.chunks())
    assert chunk.records == [] and source.table.name == "contents"
    assert [(p.row, p.column, p.code) for p in chunk.problems] == [
        (2, "element", "element"),
        (3, "assay_ppm", "missing"),
    ]
    for wrong in ({"nothing": [{}]}, {"lots": [{"colour": "red"}]}):
        with pytest.raises(KeyError):
            typed_sources(wrong)


def test_what_was_typed_has_a_digest_of_its_own():
    assert digest([{"a": "1", "b": "2"}]) == digest([{"b": "2", "a": "1"}]) != digest([{"a": "1", "b": "3"}])
