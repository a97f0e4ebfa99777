"""What an audit answers stands in every language of certificates: each sentence, with its values, whole."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from passport_app import assets
from passport_app.certificate.answers import answer_in, check_in
from passport_app.certificate.making import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
OTHERS = [language for language in LANGUAGES if language != "en"]


def sentences_of_audits():
    """The sentences of the modules that audit; `packaging/translations.py answers` adds those that are new."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        from translation_texts import audit_templates
    finally:
        sys.path.pop(0)
    found = audit_templates(ROOT)
    assert len(found) > 50
    return set(found)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_an_audit_is_there_with_its_values(language):
    texts = assets.toml("text", f"answers.{language}.toml")
    held = texts["answers"] | texts["checks"]
    assert sentences_of_audits() - set(held) == set()
    places = re.compile(r"\{\d+\}")
    assert [said for said, words in held.items() if sorted(places.findall(said)) != sorted(places.findall(words))] == []
    assert [said for said, words in held.items() if not words.strip()] == []


def test_all_languages_have_the_same_texts():
    for name in ("sheets", "answers", "audience"):
        languages = OTHERS if name == "answers" else LANGUAGES
        tables = [keys(assets.toml("text", f"{name}.{language}.toml")) for language in languages]
        assert all(table == tables[0] for table in tables), name


def keys(table, before=""):
    return {
        key
        for name, value in table.items()
        for key in (keys(value, f"{before}{name}.") if isinstance(value, dict) else [before + name])
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_for_values_are_the_same_in_every_sheet(language):
    for name in ("sheets", "audience"):
        mine, english = (flat(assets.toml("text", f"{name}.{code}.toml")) for code in (language, "en"))
        places = re.compile(r"\{\w*\}")
        assert [k for k in english if set(places.findall(mine[k])) != set(places.findall(english[k]))] == []


def flat(table, before=""):
    found = {}
    for name, value in table.items():
        found |= flat(value, f"{before}{name}.") if isinstance(value, dict) else {before + name: str(value)}
    return found


def test_several_sentences_with_values_are_said_one_after_the_other():
    text = (
        "Every signed passport (120) verifies, by a key that was in force where it was registered. Those before entry "
        "17 were verified by an earlier audit that was stopped; their bytes are the same."
    )
    said = answer_in(text, "it")
    assert said.startswith("Ogni passaporto firmato (120)") and "registrazione 17" in said
    assert answer_in(text, "en") == text


def test_a_sentence_within_a_sentence_is_said_too_and_the_unknown_stays():
    said = answer_in("The passport in entry 9 is signed by a key that this ledger never named.", "de")
    assert "9" in said and "signed" not in said
    strange = "Entry 4 cannot be read: nobody foresaw this."
    assert answer_in(strange, "fr").endswith("nobody foresaw this.") and "inscription" in answer_in(strange, "fr")
    assert answer_in("Wholly unknown.", "it") == "Wholly unknown."


def test_checks_have_names():
    assert check_in("entries", "fr") == "inscriptions"
    assert check_in("kept checkpoint 7.checkpoint", "de").endswith("7.checkpoint")
    assert check_in("entries", "en") == "entries"
