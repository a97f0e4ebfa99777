"""Ranges of serials: every serial between the ends, counted and found without listing one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.cell import MOST_CELLS, SerialRange


@pytest.mark.parametrize(
    ("first", "last", "count", "prefix", "width"),
    [
        ("A01", "A20", 20, "A", 2),
        ("IT01-000123-0042", "IT01-000123-0042", 1, "IT01-000123-", 4),
        ("VD01-00000001", "VD01-00000300", 300, "VD01-", 8),
        ("000", "999", 1000, "", 3),
        ("7", "9", 3, "", 1),
        ("Ä-9\u00a01", "Ä-9\u00a05", 5, "Ä-9\u00a0", 1),
        ("x" + "0" * 18, "x" + "0" * 17 + "9", 10, "x", 18),
        ("2\u06631", "2\u06635", 5, "2\u0663", 1),
    ],
)
def test_ranges(first, last, count, prefix, width):
    cells = SerialRange.parse(first, last)
    assert (cells.count, cells.prefix, cells.width) == (count, prefix, width)
    assert cells.serial(0) == first
    assert cells.serial(count - 1) == last
    assert first in cells
    assert last in cells
    assert (cells.position(first), cells.position(last)) == (0, count - 1)


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("A20", "A01", "backwards"),
        ("A1", "A10", "differ in length"),
        ("A01", "B02", "before the trailing digits differs"),
        ("A1-01", "A2-02", "before the trailing digits differs"),
        ("A", "B", "does not end in a digit"),
        ("", "", "does not end in a digit"),
        ("A01x", "A02x", "does not end in a digit"),
        ("A\u0661", "A\u0662", "does not end in a digit"),
        ("A\u00b2", "A\u00b3", "does not end in a digit"),
        ("1" * 19, "1" * 19, "at most 18"),
        ("A000000000", "A100000000", "a digit is probably wrong"),
    ],
)
def test_ends_that_do_not_belong_together(first, last, says):
    with pytest.raises(ValueError, match=says):
        SerialRange.parse(first, last)


def test_the_most_cells_of_a_range_are_taken():
    assert SerialRange.parse("A000000000", "A099999999").count == MOST_CELLS == 100_000_000


@pytest.mark.parametrize(
    ("prefix", "width", "first", "last"),
    [("A", 0, 0, 0), ("A", 19, 0, 1), ("A", 2, 5, 4), ("A", 2, 0, 100), ("A", 2, -1, 4), ("A1", 2, 0, 4)],
)
def test_no_range_that_its_text_could_not_say(prefix, width, first, last):
    with pytest.raises(ValueError, match=r"."):
        SerialRange(prefix, width, first, last)


def test_what_is_not_in_a_range():
    cells = SerialRange.parse("A0010", "A0020")
    for serial in (
        "A0009",
        "A0021",
        "A010",
        "A00010",
        "B0010",
        "a0010",
        "A001\u0660",
        "A001 ",
        "A-010",
        "A+010",
        "A1_00",
        "",
    ):
        assert serial not in cells
        with pytest.raises(ValueError, match="is not between A0010 and A0020"):
            cells.position(serial)
    assert 10 not in cells
    for position in (-1, 11):
        with pytest.raises(IndexError):
            cells.serial(position)
    with pytest.raises(ValueError, match="does not fit in 4 digits"):
        cells.text(10_000)
    assert cells.text(9999) == "A9999"


prefixes = st.text(max_size=8).filter(lambda t: not (t[-1:].isascii() and t[-1:].isdigit()))


@given(prefixes, st.integers(1, 18), st.data())
def test_written_and_read_back(prefix, width, data):
    first = data.draw(st.integers(0, 10**width - 1))
    last = data.draw(st.integers(first, min(10**width - 1, first + MOST_CELLS - 1)))
    serial = [prefix + str(n).zfill(width) for n in (first, last)]
    cells = SerialRange.parse(*serial)
    assert cells == SerialRange(prefix, width, first, last)
    inside = data.draw(st.integers(0, cells.count - 1))
    assert cells.serial(inside) == prefix + str(first + inside).zfill(width)
    assert cells.position(cells.serial(inside)) == inside
    assert prefix + str(first + inside).zfill(width + 1) not in cells
