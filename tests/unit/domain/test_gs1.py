"""Codes as scanners hand them over, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.gs1 import Label, Named, read_code, read_label, thing_named

GTIN = "09524000001009"
WANTED = Named(GTIN, "EV-72-00021")


@pytest.mark.parametrize(
    "text",
    [
        "https://id.gs1.org/01/09524000001009/21/EV-72-00021",
        "https://example.com/some/where/01/9524000001009/21/EV%2D72-00021?17=301231#x",
        "https://id.gs1.org/01/09524000001009/10/LOT7/21/EV-72-00021",
        "(01)09524000001009(21)EV-72-00021",
        "(01)09524000001009(17)301231(21)EV-72-00021(10)AB",
        "]d2010952400000100921EV-72-00021",
        "]C1010952400000100921EV-72-00021\r\n",
        "]Q30109524000001009 17301231".replace(" ", "") + "21EV-72-00021",
        "]d2010952400000100910LOT\x1d21EV-72-00021\x1d17301231",
        "\x1d010952400000100921EV-72-00021",
        "]d2\x1d010952400000100921EV-72-00021",
    ],
)
def test_a_code_names_its_battery(text):
    assert read_code(text) == WANTED
    assert thing_named(text) == "EV-72-00021"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "EV-72-00021",
        "(01)09524000001008(21)EV-72-00021",  # a check digit that is not
        "https://id.gs1.org/01/09524000001009",
        "]d20109524000001009",
        "]d2019524",
        "]d2999999",
        "(01)09524000001009(21)EV-72-00021 and more",
        "]d2010952400000100921" + "X" * 21,
        "javascript:alert(1)//01/09524000001009/21/X",
        "9" * 5000,
    ],
)
def test_what_names_none_is_left_as_it_is(text):
    assert read_code(text) is None
    assert thing_named(text) == text.strip()


@given(st.text(max_size=400))
def test_nothing_that_is_scanned_breaks_it(text):
    found = read_code(text)
    assert found is None or (len(found.gtin) == 14 and 0 < len(found.serial) <= 20)


@given(st.from_regex(r"[!-z]{1,20}", fullmatch=True))
def test_every_serial_is_read_back(serial):
    assert read_code(f"]d201{GTIN}21{serial}") == Named(GTIN, serial)


@pytest.mark.parametrize(
    ("text", "lot", "mass", "expires"),
    [
        ("(10)NI-2607(3103)427782(17)310628", "NI-2607", 427_782 * 10**6, "2031-06-28"),
        ("(01)09524000001009(10)AB-1", "AB-1", None, None),
        ("]C1" + "01095240000010093103427782" + "10NI-2607\x1d" + "17310600", "NI-2607", 427_782 * 10**6, "2031-06-30"),
        ("\x1d10NI-2607\x1d3100000012", "NI-2607", 12 * 10**9, None),
        ("10NI-2607\x1d37500", "NI-2607", None, None),
    ],
)
def test_a_label_names_lot_weight_and_dates(text, lot, mass, expires):
    found = read_label(text)
    assert (found.lot, found.net_mass, found.expires_on) == (lot, mass, expires)


@pytest.mark.parametrize(
    "text",
    ["", "NI-2607", "(01)09524000001008(10)X", "(99)x(", "]C1310342778", "]C1999", "9" * 5000, "0195240000010"],
)
def test_what_is_no_label_is_none(text):
    assert read_label(text) is None


def test_a_label_with_a_day_that_there_is_not_says_none():
    assert read_label("(10)A(17)310231").expires_on is None
    assert read_label("(10)A(17)311301").expires_on is None
    assert read_label("(10)A(37)12(11)260301") == Label(None, "A", None, None, "2026-03-01", None, 12)


@given(st.text(max_size=400))
def test_no_label_breaks_it(text):
    found = read_label(text)
    assert found is None or found.net_mass is None or found.net_mass >= 0
