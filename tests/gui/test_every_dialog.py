"""Every dialog, walked through: controls have names, Tab reaches them, no letter leads to two, Escape leaves."""

from __future__ import annotations

import pytest

from passport_app.domain.tables import TABLES
from passport_app.gui import language
from passport_app.gui.language import LANGUAGES
from passport_app.rules.datapoints import points
from passport_app.trust import keyfile
from tests.gui import looking, ways
from tests.gui.capitals import names_of, ours
from tests.gui.hands import forget_drafts
from tests.gui.walking import Walk, all_dialogs

IDENTIFIERS = [*(point.code for point in points()), *TABLES, *LANGUAGES.values(), "Material Passport", "plant"]
"""What is called so in every language: columns of tables, languages by their own names, the program, the file."""
RULES = (looking.unnamed, looking.named_alike, looking.clashes, looking.default_is_wrong, looking.hidden_by_names)
AT_FIRST = (looking.begins_wrong, looking.out_of_reach)


@pytest.fixture
def walk_all(opened, settled, monkeypatch, qtbot, tmp_path, cheap):
    """A function that walks everything there is, and returns the walk."""
    make = keyfile.create
    monkeypatch.setattr(keyfile, "STANDARD", cheap)
    monkeypatch.setattr(
        keyfile, "create", lambda *words, **more: make(*words, **{**more, "cost": cheap, "allow_cheap": True})
    )
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "TRUST.json"))
    ways.prepare(opened, tmp_path, cheap)

    def go(look, **more):
        walk = Walk(opened, settled, monkeypatch, look, ways.ways_of(qtbot, tmp_path), **more)
        ways.evidence(opened, settled)
        walk.views()
        walk.acts()
        ways.again(walk, tmp_path)
        return walk

    yield go
    forget_drafts()
    language.install("en")


def test_every_control_has_a_name_and_a_place_and_escape_leaves(walk_all):
    faults = {}

    def look(dialog, state):
        name = type(dialog).__name__
        for rule in RULES if state != "opened" else (*RULES, *AT_FIRST):
            for fault in rule(dialog):
                faults.setdefault(f"{name}: {fault}", state)

    walk = walk_all(look)
    assert all_dialogs() - set(walk.seen) == set(), "opened by no act and no button: say in ways.py how it is opened"
    assert {**faults, **walk.faults} == {}


def test_every_word_of_every_dialog_is_given_to_the_translator(capitals, walk_all, made_sample):
    names = sorted([*names_of(made_sample.plant), *IDENTIFIERS], key=len, reverse=True)
    found = {}

    def look(dialog, state):
        for text in looking.texts_of(dialog):
            for line in (text or "").split("\n"):
                found.setdefault(line, f"{type(dialog).__name__}: {state}")

    walk = walk_all(look)
    found |= dict.fromkeys(walk.said, "a box, or a file dialog")
    assert len(found) > 500
    assert {text: place for text, place in found.items() if ours(text, names)} == {}


@pytest.mark.parametrize("code", ["it", "de", "fr"])
def test_no_letter_leads_to_two_things_in_any_language(code, opened, settled, monkeypatch, walk_all):
    language.install(code)
    faults = {}

    def look(dialog, state):
        for fault in looking.clashes(dialog):
            faults.setdefault(f"{type(dialog).__name__}: {fault}", state)

    Walk(opened, settled, monkeypatch, look).acts()
    assert faults == {}
