"""Tables that are opened in a spreadsheet: names are shown, never computed."""

import csv
import io

import pytest

from passport_app.domain.table import as_csv, harmless


@pytest.mark.parametrize("text", ["=2+3", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-"])
def test_what_begins_like_a_formula_is_quoted(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("value", ["-0.25", "+3", "17", "plain", "a=b", "", 5, -5])
def test_numbers_and_words_stay_as_they_are(value):
    assert harmless(value) == value


def test_a_table_is_read_back_as_it_was():
    rows = [("a", "b"), ('he said "x", and left', None), ("=1", -3), ("two\nlines", "é")]
    read = list(csv.reader(io.StringIO(as_csv(rows))))
    assert read == [["a", "b"], ['he said "x", and left', ""], ["'=1", "-3"], ["two\nlines", "é"]]
