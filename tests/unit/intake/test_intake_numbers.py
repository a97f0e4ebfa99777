"""Numbers that must be read exactly, and those that must not be guessed."""

import pytest

from passport_app.domain.quantity import LARGEST_MASS
from passport_app.intake.fault import FieldError
from passport_app.intake.number import read_decimal, read_mass, read_ppm


def refusal(read, *args, **options):
    with pytest.raises(FieldError) as caught:
        read(*args, **options)
    return caught.value


@pytest.mark.parametrize(
    ("text", "micrograms"),
    [
        ("1.250", 1_250_000_000),
        ("0.000000001", 1),
        ("444.444", 444_444_000_000),
        ("007.5", 7_500_000_000),
        ("213.400000000000", 213_400_000_000),
        ("100000000", LARGEST_MASS),
    ],
)
def test_a_mass_is_read_to_the_microgram(text, micrograms):
    assert read_mass(text) == micrograms
    assert read_mass(text, comma=True) == micrograms


def test_a_decimal_comma_is_read_where_it_does_not_separate():
    assert read_mass("1,250", comma=True) == 1_250_000_000
    assert refusal(read_mass, "12,5").code == "number"
    assert "12.5" in refusal(read_mass, "12,5").message


@pytest.mark.parametrize("comma", [True, False])
@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("1,250.0", "1250.0", "1.2500"),
        ("1.250,0", "1250.0", "1.2500"),
        ("1.234.567,8", "1234567.8", "1.2345678"),
        ("1.234.567", "1234567", "1.234567"),
        ("1 250", "1250", "1.250"),
        ("1'250", "1250", "1.250"),
    ],
)
def test_two_readings_are_both_named_and_neither_taken(text, one, other, comma):
    for read in (read_mass, read_decimal, read_ppm):
        fault = refusal(read, text, comma=comma)
        assert fault.code == "ambiguous_number"
        assert one in fault.message
        assert other in fault.message


def test_a_quoted_thousand_in_a_file_of_commas_is_ambiguous():
    assert refusal(read_mass, "1,250").code == "ambiguous_number"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "mass_zero"),
        ("0.000", "mass_zero"),
        ("-0", "mass_zero"),
        ("-3", "mass_negative"),
        ("100000000.000000001", "mass_absurd"),
        ("99999999999", "mass_absurd"),
        ("1.0000000001", "mass_decimals"),
        ("1e3", "number"),
        ("5 kg", "number"),
        ("5.", "number"),
        (".5", "number"),
        ("+5", "number"),
        ("1_000", "number"),
        ("٣", "number"),
        ("１２", "number"),
        ("nan", "number"),
        ("inf", "number"),
        ("0x10", "number"),
        ("9" * 41, "number"),
        ("1..2", "number"),
    ],
)
def test_a_mass_that_cannot_be_has_its_own_code(text, code):
    assert refusal(read_mass, text).code == code


def test_the_unit_is_named_where_it_was_written_into_the_value():
    assert "5" in refusal(read_mass, "5 kg").message
    assert "unit" in refusal(read_mass, "5 kg").message


@pytest.mark.parametrize(
    ("text", "value"), [("0", 0), ("222342", 222342), ("1000000", 1_000_000), ("170575.0", 170575), ("-0", 0)]
)
def test_ppm_are_whole(text, value):
    assert read_ppm(text) == value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1000001", "ppm_too_large"),
        ("-1", "ppm_negative"),
        ("22.3", "ppm_not_whole"),
        ("170.000", "ambiguous_number"),
        ("22 %", "number"),
    ],
)
def test_ppm_that_cannot_be_have_their_own_code(text, code):
    assert refusal(read_ppm, text).code == code


@pytest.mark.parametrize(
    ("text", "canonical"), [("01.50", "1.5"), ("-0.0", "0"), ("-0.10", "-0.1"), ("100", "100"), ("0.050", "0.05")]
)
def test_a_decimal_has_one_spelling(text, canonical):
    assert read_decimal(text) == canonical


@pytest.mark.parametrize("text", ["0", "0.00", "-1"])
def test_a_positive_decimal_is_greater_than_zero(text):
    assert refusal(read_decimal, text, positive=True).code == "not_positive"
