"""A certificate is a pure function of its passport, prints what it says, and writes any name honestly."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from fractions import Fraction

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app import assets
from passport_app.certificate import typefaces
from passport_app.certificate.content import LANGUAGES, make_content, number
from passport_app.certificate.fonts import REGULAR, fit, width, wrap, writable
from passport_app.certificate.making import make_certificate
from passport_app.domain.passport import Article8Line, ElementContent, Minimum, Origins
from tests.printed import renamed


def _keys(value, path=""):
    if not isinstance(value, dict):
        return {path}
    return set().union(*(_keys(v, f"{path}.{k}") for k, v in value.items()))


def test_every_language_has_the_same_texts():
    tables = {language: assets.toml("text", f"certificate.{language}.toml") for language in LANGUAGES}
    for language, table in tables.items():
        assert _keys(table) == _keys(tables["en"]), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_passport_makes_the_same_bytes(signed, language):
    assert signed.certificate(language) == signed.certificate(language)


def test_another_process_with_another_hash_seed_clock_and_locale_makes_the_same_bytes(signed, tmp_path):
    source, target = tmp_path / "p.json", tmp_path / "c.pdf"
    source.write_bytes(signed.credential)
    code = (
        "import sys; from pathlib import Path\n"
        "from passport_app.certificate.making import Signer, make_certificate\n"
        "from passport_app.exchange.credential import read_passport\n"
        "from passport_app.trust import canonical; from passport_app.trust.keys import PublicKey\n"
        "data = Path(sys.argv[1]).read_bytes(); d = canonical.parse(data); p, e = read_passport(d)\n"
        "k = PublicKey.from_did(d['issuer']['id']); s = Signer(d['issuer']['name'], k.did, k.fingerprint)\n"
        "Path(sys.argv[2]).write_bytes(make_certificate(p, e, s, data, language='it'))\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
    subprocess.run([sys.executable, "-c", code, source, target], env=environment, check=True)
    assert target.read_bytes() == signed.certificate("it")


def test_fonts_are_embedded_and_no_other_is_named(signed):
    with pikepdf.open(io.BytesIO(signed.certificate())) as pdf:
        names = set()
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                names.add(str(font.BaseFont).split("+")[-1])
                assert "/FontFile2" in font.FontDescriptor
        assert names == {"Lato-Regular", "Lato-Bold"}
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.Root.AF[0].AFRelationship) == "/Source"
        assert len(pdf.pages) == 2


def test_shares_are_printed_rounded_down_and_judged_unrounded(signed):
    # 15.999... % rounds to 16.0 %, but 16 % is not met: down it is 15.9 %.
    total = 10**9
    recycled = total * 16 // 100 - 1
    origins = Origins(primary=total - recycled, post_consumer=recycled)
    passport = replace(
        signed.passport,
        elements=(ElementContent("Co", total, total, "active", origins),),
        article8=(
            Article8Line("Co", "computed", (Minimum("2031-08-18", "16", "not_met"),), "not_met"),
            Article8Line("Li", "undetermined", (), "undetermined"),
            Article8Line("Ni", "computed", (), "none_binding"),
            Article8Line("Pb", "not_applicable", (), "not_applicable"),
        ),
    )
    content = make_content(passport, signed.evidence, signed.signer, "en")
    cobalt, lithium, nickel, lead = content.shares
    assert cobalt.percent == "15.9 %"
    assert cobalt.verdicts == (("not_met", "below 2031: 16\u00a0%"),)
    assert (lithium.percent, lead.percent) == ("undetermined", "not applicable")
    assert lithium.verdicts != lead.verdicts
    assert nickel.status == "undetermined"  # said to be computed, but nothing was counted
    assert make_content(passport, signed.evidence, signed.signer, "it").shares[0].percent == "15,9 %"


def test_grams_of_the_small_plant_stand_in_the_content(signed):
    # By hand: 44 kg CAM from 44 kg pCAM of which half the nickel is recycled; 40 kg of it in 20 cells.
    content = make_content(signed.passport, signed.evidence, signed.signer, "en")
    nickel = next(row for row in content.grams if "(Ni)" in row[0])
    held = next(e for e in signed.passport.elements if e.element == "Ni")
    assert Fraction(nickel[5].replace(",", "")) * 10**6 == held.origins.total
    assert sum(Fraction(g.replace(",", "")) for g in nickel[1:5]) == Fraction(nickel[5].replace(",", ""))
    assert nickel[6] == "50.000"


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("1234567.5", "en", "1,234,567.5"),
        ("1234567.5", "it", "1.234.567,5"),
        ("123", "de", "123"),
        ("0.000001", "fr", "0,000001"),
        ("-1234", "en", "-1,234"),
    ],
)
def test_numbers_are_written_as_the_language_does(text, language, shown):
    assert number(text, assets.toml("text", f"certificate.{language}.toml")) == shown


NAMES = [
    "\u202eEvil reversed",
    "A" * 5000,
    "日本セル株式会社",
    "Zero\u200bwidth\ufeff",
    "e\u0301" * 40,
    "😀 & <b>bold</b> (paren) \\ %%EOF",
    "نظام البطاريات",
    "a\x00b\nc\td",
    "(((((((((",
    "",
]


@pytest.mark.parametrize("name", NAMES)
def test_pathological_names_are_written_and_still_the_same_each_time(signed, name):
    passport = renamed(signed.passport, name)
    made = make_certificate(passport, signed.evidence, signed.signer, signed.credential, language="de")
    assert made == make_certificate(passport, signed.evidence, signed.signer, signed.credential, language="de")
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert len(pdf.pages) == 2


def test_what_the_fonts_lack_is_spelled_out():
    assert writable("Zellen 株") == "Zellen 株"
    assert writable("Zellen \U00012000") == "Zellen [U+12000]"
    assert writable("A \U0001f50b\ufe0f") == "A \ufffd"  # a battery, as emoji


@settings(max_examples=80)
@given(st.text(max_size=300), st.floats(min_value=20, max_value=500))
def test_lines_never_leave_their_room(text, room):
    shown, size = fit(text, REGULAR, 9, room)
    assert width(shown, REGULAR, size) <= room
    for line in wrap(text, REGULAR, 8, room, 4):
        assert width(line, REGULAR, 8) <= room + 1e-6
    assert len(wrap(text, REGULAR, 8, room, 4)) <= 4


def test_a_language_that_is_not_there_is_refused(signed):
    with pytest.raises(ValueError, match="no certificate text in 'xx'"):
        signed.certificate("xx")


def test_two_threads_make_what_each_makes_alone(signed, monkeypatch):
    """The window draws a preview while a certificate is written: one used to spoil the fonts of the other."""
    inside, made_subset = [], typefaces._Subsets.__call__

    def slowly(self, subset):
        inside.append(subset)
        assert len(inside) == 1, "two threads read one font"
        time.sleep(0.01)
        try:
            return made_subset(self, subset)
        finally:
            inside.pop()

    monkeypatch.setattr(typefaces._Subsets, "__call__", slowly)
    names = ["ÀÁÂÃ", "ĀĂĄĆ", "ŁŃŅŇ", "ŹŻŽŔ"]
    passports = [replace(signed.passport, battery=name) for name in names]
    rest = (signed.evidence, signed.signer, signed.credential)
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda passport: make_certificate(passport, *rest), passports))
    assert together == [make_certificate(passport, *rest) for passport in passports]
