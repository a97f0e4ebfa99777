"""`passport init`: what it makes, what it refuses, and which names are kept as they were typed."""

from pathlib import Path

import pytest

from passport_app.ledger.reader import Reader
from tests.scenarios.conftest import SIGN


def test_init_overwrites_nothing(passport, tmp_path):
    ledger = tmp_path / "a.passports"
    ledger.write_text("something of mine", encoding="utf-8")
    passport("init", ledger, "--operator", "O", "--site", "S", *SIGN, status=2)
    assert "[exists]" in passport.said
    assert ledger.read_text(encoding="utf-8") == "something of mine"
    assert [p.name for p in tmp_path.iterdir()] == ["a.passports"], "no key is left behind"


def test_init_says_what_it_made(passport, tmp_path):
    said = passport.json("init", tmp_path / "a.passports", "--operator", "O", "--site", "IT 1", *SIGN)
    assert said["issuer"].startswith("did:key:z6Mk")
    assert said["origin"].startswith("material-passport/it-1/")
    assert Path(said["key_file"]).is_file()
    assert said["origin"] in said["checkpoint"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("باتری\u200cسازی می\u200cرود", "باتری\u200cسازی می\u200cرود"),  # not spelled without
        ("کار\u200cخانه \u200c", "کارخانه"),  # typed, but seen nowhere
        ("Cells 👩\u200d🔧", "Cells 👩\u200d🔧"),
    ],
)
def test_init_keeps_the_joiners_that_are_seen_and_no_other(passport, tmp_path, typed, kept):
    passport("init", tmp_path / "a.passports", "--operator", typed, "--site", "IT 1", *SIGN)
    with Reader(tmp_path / "a.passports") as reader:
        assert reader.entry(0).body["operator"] == kept


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u200f"])
def test_init_names_what_is_hidden_in_a_name(passport, tmp_path, hidden):
    passport("init", tmp_path / "b.passports", "--operator", f"Ab{hidden}c", "--site", "IT 1", *SIGN, status=2)
    assert "[bad_name]" in passport.said
    assert f"U+{ord(hidden):04X}" in passport.said


@pytest.mark.parametrize("options", [("--operator", "", "--site", "S"), ("--operator", "a\nb", "--site", "S")])
def test_init_refuses_names_that_are_none(passport, tmp_path, options):
    passport("init", tmp_path / "a.passports", *options, *SIGN, status=2)
    assert "[bad_name]" in passport.said
    assert not list(tmp_path.iterdir())
