"""The files of translations: the window's own texts complete, every value kept, and what Qt loads made of them."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("it", "de", "fr")
PLACE = re.compile(r"\{\w*\}|%Ln|%n")


def messages(language, *contexts):
    """Return the texts of contexts: the source, whether it is finished, and its forms."""
    found = []
    for context in ElementTree.parse(FOLDER / f"passport_{language}.ts").iter("context"):
        if contexts and context.findtext("name") not in contexts:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            found.append((message.findtext("source"), translation.get("type") is None, forms))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language):
    texts = messages(language, "passport")
    assert len(texts) > 1000
    assert [source for source, finished, forms in texts if not finished or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_services_is_translated(language):
    assert len(messages(language, "sentences")) > 1000
    assert [source for source, finished, forms in messages(language) if not finished or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_stand_in_every_form(language):
    texts = messages(language)
    assert [
        (source, form)
        for source, finished, forms in texts
        if finished
        for form in forms
        if sorted(set(PLACE.findall(form))) != sorted(set(PLACE.findall(source)))
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_act_that_asks_more_says_so_and_has_one_letter(language):
    texts = messages(language, "passport")
    assert [
        (source, forms)
        for source, _, forms in texts
        if source.endswith("…") != forms[0].endswith("…") or len(re.findall(r"&(?=\w)", forms[0])) > 1
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_loads_is_made_of_the_file(language, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    spec = spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    translations = module_from_spec(spec)
    spec.loader.exec_module(translations)
    translations.release(language, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"passport_{language}.qm").read_bytes()
