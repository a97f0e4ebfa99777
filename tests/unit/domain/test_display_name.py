"""Names from others, made fit for showing: nothing hidden, nothing that turns the line around."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.joining import reaches, receives
from passport_app.domain.text import LONGEST_NAME, display_name, first_hidden, without_idle_joiners


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
        ("👩\u200d🔬", "👩\u200d🔬"),  # one picture, made of two
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian: a break within a word
        ("کار\u200cخانه", "کارخانه"),  # after a letter that is not joined it is not seen
        ("باتری\u200c ", "باتری"),
        ("ب\u200d\u200cب", "بب"),
        ("श\u094d\u200dर क\u094d\u200cष", "श\u094d\u200dर क\u094d\u200cष"),
        ("র\u200d\u09cdয", "র\u200d\u09cdয"),  # Bengali ra with ya-phalaa
        ("ന\u0d4d\u200d", "ന\u0d4d\u200d"),  # a letter of Malayalam as it was spelled before Unicode 5.1
        ("क\u200dष क\u094d\u200c", "कष क\u094d"),
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


def test_what_a_name_hides_is_found():
    for name in ("Kvarn Nickel AB", "شرکت می\u200cسازد", "র\u200d\u09cdযাব", "電池"):
        assert first_hidden(name) == ""
    for name in (
        "Ze\u200dro",
        "\u200cب",
        "ب\u200c",
        "کار\u200cخانه",
        "a\u200bb",
        "a\tb",
        "\u202eb",
        "👩\u200d a",
        "क\u200dष",
        "a\u180eb",
    ):
        assert first_hidden(name)


def test_joiners_that_nobody_sees_are_left_out_and_the_others_stay():
    for typed, kept in (
        ("کار\u200cخانه", "کارخانه"),
        ("Ze\u200dro", "Zero"),
        ("باتری\u200cسازی", "باتری\u200cسازی"),
        ("ڵ\u200cێ", "ڵ\u200cێ"),  # Sorani: letters without presentation forms
        ("ه\u200d 1405", "ه\u200d 1405"),  # the era, by the form of a letter that is joined to nothing
        ("ᠠ\u180eᠠ", "ᠠ\u180eᠠ"),  # Mongolian
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("a\u200bb", "a\u200bb"),  # other hidden signs are told, not taken away
    ):
        assert without_idle_joiners(typed) == kept


def test_letters_are_joined_as_the_published_table_says():
    idnadata = pytest.importorskip("idna.idnadata")
    held = {kind: [range(b >> 32, b & 0xFFFFFFFF) for b in idnadata.joining_types[kind]] for kind in "DR"}
    points = (*range(0x620, 0x8D0), *range(0x1807, 0x18AB), *range(0x1E900, 0x1E944))
    for point in points:
        if not 0x840 <= point < 0x870:  # Mandaic, and Syriac letters of Malayalam
            dual, right = (any(point in bounds for bounds in held[kind]) for kind in "DR")
            assert (reaches(chr(point)), receives(chr(point))) == (dual, dual or right), hex(point)


JOINERS = "\u200c\u200d"
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(
    st.text(max_size=300)
    | st.text(alphabet="ab \u202e\u0301\u2028\ud800\x00\u200b", max_size=300)
    | st.text(alphabet="a \u200c\u200d\u094d\u0915\u09cd\u09b0\u0628\u0627\u064e\u0301", max_size=300),
    st.integers(2, 250),
)
def test_whatever_comes_in_one_short_plain_line_comes_out(text, limit):
    shown = display_name(text, limit)
    assert len(shown) <= limit
    assert not {unicodedata.category(c) for c in shown if c not in JOINERS} & HIDDEN
    assert first_hidden(shown) == ""
    assert shown == " ".join(shown.split())
    assert unicodedata.is_normalized("NFC", shown)
    assert display_name(shown, limit) == shown
    shown.encode("utf-8")
