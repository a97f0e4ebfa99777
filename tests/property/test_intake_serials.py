"""Ranges of serials: what is in them, where, and what two of them share."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app.domain.cell import MOST_CELLS, SerialRange
from passport_app.intake.rowchecks import _plainly_a_range

prefixes = st.text(alphabet="AB-0123456789é٣", max_size=4).map(lambda text: text.rstrip("0123456789"))


@st.composite
def ranges(draw, prefix=prefixes):
    width = draw(st.integers(1, 6))
    first = draw(st.integers(0, 10**width - 1))
    last = draw(st.integers(first, min(first + 40, 10**width - 1)))
    return SerialRange(draw(prefix), width, first, last)


def serials(span):
    return [span.serial(at) for at in range(span.count)]


@given(ranges())
def test_a_range_is_what_its_ends_say(span):
    assert SerialRange.parse(span.serial(0), span.serial(span.count - 1)) == span


@given(ranges())
def test_positions_and_serials_are_each_others_inverse(span):
    names = serials(span)
    assert len(set(names)) == span.count
    assert [span.position(name) for name in names] == list(range(span.count))
    assert all(name in span for name in names)


@given(ranges(prefix=st.sampled_from(["", "A", "B-"])), ranges(prefix=st.sampled_from(["", "A", "B-"])))
def test_a_serial_of_one_range_is_in_another_where_both_list_it(one, other):
    shared = set(serials(one)) & set(serials(other))
    assert {name for name in serials(other) if name in one} == shared


@given(ranges(), st.text(max_size=8))
def test_only_its_own_serials_are_in_it(span, text):
    assert (text in span) == (text in serials(span))


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("A01", "A1", "length"),
        ("A01", "B02", "before the trailing digits"),
        ("A02", "A01", "backwards"),
        ("ABC", "ABD", "does not end in a digit"),
        ("", "", "does not end in a digit"),
        ("A٣", "A٤", "does not end in a digit"),
        ("A1X", "A2X", "does not end in a digit"),
        ("1" * 19, "1" * 19, "at most 18"),
        ("A000000000", f"A{MOST_CELLS:09d}", "at most 100000000"),
    ],
)
def test_ends_that_do_not_belong_together_say_why(first, last, says):
    with pytest.raises(ValueError, match=says):
        SerialRange.parse(first, last)


def test_the_largest_range_is_taken():
    assert SerialRange.parse("A00000001", f"A{MOST_CELLS:09d}"[:1] + "99999999").count == MOST_CELLS - 1


def test_what_lies_outside_is_refused():
    span = SerialRange.parse("A0010", "A0019")
    assert span.text(0) == "A0000"
    for at in (-1, 10):
        with pytest.raises(IndexError):
            span.serial(at)
    for serial in ("A0009", "A0020", "B0010", "A010", "A00١0", 10):
        assert serial not in span
    with pytest.raises(ValueError, match="not between"):
        span.position("A0020")
    with pytest.raises(ValueError, match="does not fit"):
        span.text(10_000)


@pytest.mark.parametrize("parts", [("A", 2, 5, 4), ("A", 2, 0, 100), ("A", 0, 0, 0), ("A", 19, 0, 0), ("A1", 2, 0, 0)])
def test_a_range_that_cannot_be_is_not_made(parts):
    with pytest.raises(ValueError, match=r"\w"):
        SerialRange(*parts)


ends = st.from_regex(r"[AB\u0663-]{0,2}[0-9\u0663]{0,20}", fullmatch=True)


@settings(max_examples=400)
@given(ends, st.one_of(ends, st.integers(0, 10**9)))
def test_the_quick_look_at_a_range_never_takes_what_parsing_refuses(first, step):
    digits = first[len(first.rstrip("0123456789")) :]
    last = step if isinstance(step, str) else first[: len(first) - len(digits)] + str(int(digits or 0) + step)
    if _plainly_a_range(first, last):
        assert SerialRange.parse(first, last).count > 0
