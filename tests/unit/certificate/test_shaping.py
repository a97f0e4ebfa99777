"""Scripts that are shaped: glyphs in the order and place that the script wants, and syllables left whole."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata

import pytest

from passport_app.certificate import shaping
from passport_app.certificate.fonts import BOLD, REGULAR, fit, register, runs, spelled, width, wrap, writable
from passport_app.certificate.typefaces import SCRIPTS, shaping_font, signs_of

FONTS = pytest.mark.parametrize("font", [REGULAR, BOLD])
SYLLABLES = {
    "hindi": ["क्षे", "त्री", "य", "नि", "र्मा", "ण", "श्री"],
    "tamil": ["த", "மி", "ழ்நா", "டு", "கொ"],
    "khmer": ["ខ្មែ", "រ", "ក្រុ", "ម"],
    "burmese": ["မြန်", "မာ", "ဘက်", "ထ", "ရီ", "ကုမ္ပ", "ဏီ"],
    "sinhala": ["ශ්\u200dරී", "ලං", "කා", "බැ", "ට", "රි"],
    "tibetan": ["བོད་", "ལྗོངས་", "གློག་", "རྫས་", "ཀུང་"],
    "thai": ["แบ", "ต", "เต", "อ", "รี่", "จำ", "กั", "ด"],
}
BEGINNINGS = {
    "".join(parts): {sum(map(len, parts[:at])) for at in range(len(parts) + 1)} for parts in SYLLABLES.values()
}
PALI = set("ຆຉຌຎຏຐຑຒຓຘຠຨຩຬ")
"""Letters of Lao for another language, which Unicode took in later than the font."""


@pytest.fixture(autouse=True)
def _registered():
    register()


@FONTS
def test_a_vowel_is_drawn_before_the_consonant_it_is_spoken_after(font):
    (piece,) = runs("\u0915\u093f", font)
    assert piece.font.startswith("NotoSansDevanagari")
    assert piece.text[-1] == "\u0915"
    assert len(piece.text) == 2
    (tamil,) = runs("\u0b95\u0bca", font)
    assert (len(tamil.text), tamil.text[1]) == (3, "\u0b95")  # one vowel, on both sides
    assert tamil.means == ("\u200b", "\u0b95", "\u0bca")


@FONTS
def test_consonants_that_are_joined_become_one_glyph(font):
    (piece,) = runs("\u0915\u094d\u0937", font)
    assert len(piece.text) == 1
    assert ord(piece.text) >= shaping.FIRST_GLYPH
    assert width("\u0915\u094d\u0937", font, 1000) < width("\u0915\u0937", font, 1000)
    assert not spelled("\u0915\u094d\u0937", font)  # so that the page says what is meant


@FONTS
def test_joiners_change_the_letters_beside_them_and_are_not_drawn(font):
    joined, half, apart = (
        "".join(p.text for p in runs(f"\u0915\u094d{j}\u0937", font)) for j in ("", "\u200d", "\u200c")
    )
    assert (len(joined), len(half), len(apart)) == (1, 2, 3)
    assert runs("\u09b0\u200d\u09cd\u09af", font) != runs("\u09b0\u09cd\u09af", font)


@FONTS
def test_a_tone_mark_above_a_vowel_is_not_that_upon_the_consonant(font):
    low, high = runs("\u0e17\u0e48", font), runs("\u0e17\u0e35\u0e48", font)
    assert low[-1].text[-1] != high[-1].text[-1] or low[-1].at != high[-1].at
    assert runs("\u0e1b\u0e35\u0e48", font)[-1].at[0] < width("\u0e1b", font, 1000) - 100  # left of a tall stem


@FONTS
@pytest.mark.parametrize("text", BEGINNINGS)
def test_a_line_ends_where_a_syllable_does(text, font):
    assert writable(text) == text
    whole = max(width(part, font, 10) for parts in SYLLABLES.values() for part in parts)
    for room in range(int(whole) + 4, 60, 2):
        at = 0
        for line in wrap(text, font, 10, room):
            assert at in BEGINNINGS[text], (room, line)
            assert width(line, font, 10) <= room
            at += len(line)
        shown, _ = fit(text, font, 10, room, least=10)
        assert len(shown.removesuffix("\u2026")) in BEGINNINGS[text]


def test_what_is_nothing_but_marks_still_ends():
    assert len(wrap("\u094d" * 300, BOLD, 10, 50, most=3)) == 3


@pytest.mark.parametrize("code", sorted({script.code for script in SCRIPTS}))
def test_nearly_every_letter_and_digit_of_a_script_can_be_drawn_in_its_font(code):
    points = [point for s in SCRIPTS if s.code == code for point in range(s.first, s.last + 1)]
    signs = {chr(point) for point in points if unicodedata.category(chr(point)) in ("Lo", "Lu", "Ll", "Nd")} - PALI
    for font in (REGULAR, BOLD):
        lacking = {sign for sign in signs if sign not in signs_of(shaping_font(sign, font))}
        assert len(lacking) <= len(signs) // 20, sorted(map(hex, map(ord, lacking)))


def test_ranges_of_scripts_stand_in_order_and_apart():
    bounds = [bound for script in SCRIPTS for bound in (script.first, script.last)]
    assert bounds == sorted(set(bounds))


def test_the_private_signs_of_glyphs_are_nobodys_in_a_name():
    runs("\u0915", BOLD)
    assert writable("A \ue030") == "A [U+E030]"


def test_shaping_asks_no_locale():
    name = "\u0936\u094d\u0930\u0940 \u0932 \u0936 \u0e1b\u0e35\u0e48"
    code = (
        "import sys; from passport_app.certificate.fonts import runs, register, BOLD\n"
        "import locale; locale.setlocale(locale.LC_ALL, '')\n"
        "register(); print(ascii(runs(sys.argv[1], BOLD)))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code, name],
            env={**os.environ, "PYTHONUTF8": "1", **settings},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for settings in ({"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8", "LANG": "mr_IN", "LANGUAGE": "mr"})
    }
    assert told == {ascii(runs(name, BOLD)) + "\n"}
