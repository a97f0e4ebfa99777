"""Names from others, made fit for showing: nothing hidden, nothing that turns the line around."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.text import LONGEST_NAME, display_name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kvarn Nickel AB", "Kvarn Nickel AB"),
        ("Società Müller & Łódź", "Società Müller & Łódź"),
        ("電池株式会社", "電池株式会社"),
        ("שלום", "שלום"),
        ("", ""),
        ("   ", ""),
        ("  a \t b\n\nc  ", "a b c"),
        ("a\u00a0b\u2003c\u3000d", "a b c d"),
        ("a\u2028b\u2029c", "a b c"),
        ("evil\u202efdp.exe", "evilfdp.exe"),
        ("\u2066iso\u2069late", "isolate"),
        ("ze\u200bro\u200d\u2060wid\ufeffth", "zerowidth"),
        ("be\u0007ll\u0000\u001b[31mred", "bell[31mred"),
        ("del\u007fete\u009b", "delete"),
        ("half\ud800surrogate", "halfsurrogate"),
        ("priv\ue000ate", "private"),
        ("tag\U000e0041s", "tags"),
        ("e\u0301", "\u00e9"),
        ("A\u030a", "\u00c5"),
        ("\u212b", "\u00c5"),
        ("👩\u200d🔬", "👩🔬"),
    ],
)
def test_names(text, shown):
    assert display_name(text) == shown


def test_long_names_end_with_an_ellipsis():
    assert display_name("a" * LONGEST_NAME) == "a" * LONGEST_NAME
    assert display_name("a" * (LONGEST_NAME + 1)) == "a" * (LONGEST_NAME - 1) + "\u2026"
    assert display_name("abcdef", 4) == "abc\u2026"
    assert display_name("ab cdef", 4) == "ab\u2026"


def test_a_name_of_megabytes_costs_nothing():
    begun = time.monotonic()
    for text in ("\u202e" * 5_000_000, "a\u0301" * 2_000_000, " " * 5_000_000):
        assert len(display_name(text)) <= LONGEST_NAME
    assert time.monotonic() - begun < 1


HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(
    st.text(max_size=300) | st.text(alphabet="ab \u202e\u0301\u2028\ud800\x00\u200b", max_size=300), st.integers(2, 250)
)
def test_whatever_comes_in_one_short_plain_line_comes_out(text, limit):
    shown = display_name(text, limit)
    assert len(shown) <= limit
    assert not {unicodedata.category(c) for c in shown} & HIDDEN
    assert shown == " ".join(shown.split())
    assert unicodedata.is_normalized("NFC", shown)
    assert display_name(shown, limit) == shown
    shown.encode("utf-8")
