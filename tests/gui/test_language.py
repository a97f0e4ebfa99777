"""The window's language: chosen in the menu, kept, and in force on every word, on Qt's own and on numbers."""

from __future__ import annotations

import re
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest

from passport_app.gui import format as show
from passport_app.gui import language, reopening
from passport_app.gui.actions import ACTS, VIEWS
from passport_app.gui.dialogs.palette import Palette
from passport_app.gui.language import tr
from passport_app.gui.terms import metal, metal_within, term, terms
from passport_app.gui.views.detail import Detail, DetailPane, Rows
from tests.gui.capitals import names_of, ours
from tests.gui.looking import tour


@pytest.fixture(autouse=True)
def english_again():
    """No other test is to read Italian."""
    yield
    language.install("en")


@pytest.fixture
def shell(qtbot, qapp, tmp_path, told):
    """The window; closed at the end is whichever stands there then."""
    from passport_app.gui.shell import Shell

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window = Shell()
    window.show()
    qtbot.waitExposed(window)
    reopening._STANDING[:] = [window]
    yield window
    last = reopening._STANDING.pop()
    del window
    qtbot.waitUntil(lambda: not last.jobs.busy, timeout=20_000)
    last.close()
    last.deleteLater()


def standing():
    """Return the window that stands there now."""
    return reopening._STANDING[-1]


def speak(shell, code):
    """Choose a language as a click in the menu does."""
    shell.actions_by_name[f"language_{code}"].trigger()


def checked(shell):
    return [
        name for name, action in shell.actions_by_name.items() if name.startswith("language_") and action.isChecked()
    ]


def test_italian_makes_a_new_window_with_the_same_ledger_and_view(opened, ledger):
    opened.do("show_cells")
    speak(opened, "it")
    window = standing()
    assert window is not opened
    assert not opened.isVisible()
    assert window.isVisible()
    assert window.book.path == ledger
    assert window.shown() == "cells"
    assert window.presence.holds(ledger)
    assert checked(window) == ["language_it"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annulla"
    assert show.count(1_234_567) == "1.234.567"


def test_the_choice_is_kept_and_english_comes_back(opened, ledger):
    speak(opened, "it")
    assert QSettings().value("language") == "it"
    assert language.chosen() == "it"
    language.install()  # as the next start does
    assert language.in_force() == "it"
    speak(standing(), "en")
    window = standing()
    assert window.book.path == ledger
    assert checked(window) == ["language_en"]
    assert language.chosen() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert show.count(1_234_567) == "1,234,567"


def test_no_language_is_chosen_while_an_act_is_under_way(opened, settled, qtbot):
    go_on = threading.Event()
    before = checked(opened)
    opened.jobs.write("Counting to ten", lambda _progress, _cancelled: go_on.wait(20))
    try:
        speak(opened, "it")
        assert opened.statusBar().currentMessage() == "Wait until Counting to ten is done, then choose the language."
        assert opened.isVisible()
        assert language.chosen() == "system"
        assert checked(opened) == before
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    finally:
        go_on.set()
    settled()


def test_menus_navigation_and_palette_say_the_same_words(opened, qtbot):
    speak(opened, "it")
    window = standing()
    for act in ACTS:
        assert window.actions_by_name[act.name].text() == tr(act.text)
    titles = [window.navigation.item(row).text() for row in range(window.navigation.count())]
    assert titles == [window.actions_by_name[f"show_{name}"].text().replace("&", "") for name in VIEWS]
    wanted = window.actions_by_name["export_passports"]
    palette = Palette(list(window.actions_by_name.values()), window)
    qtbot.addWidget(palette)
    palette.field.setText(wanted.text().replace("&", ""))
    assert palette.list.item(0).data(Qt.ItemDataRole.UserRole) is wanted


def test_the_palette_finds_words_without_their_accents(opened, qtbot):
    action = opened.actions_by_name["verify_files"]
    action.setText("Verifica l'&integrità")
    palette = Palette([action], opened)
    qtbot.addWidget(palette)
    QTest.keyClicks(palette.field, "integrita")
    assert palette.list.count() == 1


# --- a language of our own, in which every word is in capitals: what is in small letters was not given to it


_MISSED = re.compile(r"Lithium-based WASTE")
"""The kind of waste is a word within a sentence of the rules."""


def test_every_word_of_every_view_is_given_to_the_translator(capitals, opened, settled, made_sample):
    names = ["Material Passport", *names_of(made_sample.plant)]
    found = dict(tour(opened, settled))
    assert len(found) > 300
    assert {text: name for text, name in found.items() if ours(text, names) and not _MISSED.match(text)} == {}


def test_terms_are_ours_and_names_are_not(capitals):
    assert term("recycling") == "RECYCLING"
    assert term("Nickel") == "Nickel"  # a material may be called so
    assert terms("miner refiner") == "MINER, REFINER"
    assert (metal("Co"), metal_within("Co"), metal("Mn")) == ("COBALT", "COBALT", "Mn")


def test_a_name_is_nobodys_to_translate_and_a_term_is(qapp):
    language.install("de")
    assert show.column_texts("text", ["Nickel", "pack", "", None]) == ["Nickel", "pack", "–", "–"]
    assert show.column_texts("term", ["pack", "received", "manufacturing_waste"])[1:] == [
        "erhalten",
        show.word("manufacturing_waste"),
    ]
    assert show.column_texts("origin", ["batch B-17", "Kvarn Nickel AB"]) == ["Charge B-17", "Kvarn Nickel AB"]
    assert show.column_texts("material", ["cells", "Nickel"]) == ["Zellen", "Nickel"]


def test_the_tab_looked_at_is_found_again_wherever_the_count_stands(qtbot):
    pane = DetailPane("")
    qtbot.addWidget(pane)
    shown = (Rows("3 Zellen", (), ()), Rows("17 Nachweise", (), ()))
    pane.show_detail(Detail("A", "", (), (), shown))
    pane.tabs.setCurrentIndex(1)
    pane.show_detail(Detail("B", "", (), (), (Rows("2 Zellen", (), ()), Rows("1.204 Nachweise", (), ()))))
    assert pane.tabs.currentIndex() == 1


def test_amounts_in_sentences_have_the_decimal_point_of_the_language(qapp):
    text = "Co: 16.905935061 kg went in, 15.891483974 kg came out, 6.000 % less; tolerated are 2.0 %."
    for code in ("it", "de", "fr"):
        language.install(code)
        told = language.said(text)
        assert [amount in told for amount in ("16,905935061 kg", "6,000 %", "2,0 %")] == [True] * 3, told
        assert "." not in told.rstrip(".")
    language.install("de")
    assert "1.5" in language.said('This ledger holds no battery "1.5". Check the spelling.')  # a name, no amount
    language.install("en")
    assert language.said(text) == text


def test_the_role_of_a_cell_is_said_in_the_language(opened, settled):
    speak(opened, "de")
    window = standing()
    window.show_view("cells")
    model = window.cells.model
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert show.word("product") in shown and "product" not in shown


def test_what_the_files_are_narrowed_to_is_in_the_language(opened, settled):
    speak(opened, "it")
    only = standing().verify.files.only
    standing().verify.files.clear()
    shown = [only.itemText(place).rpartition(" (")[0] for place in range(only.count())]
    assert shown == [tr(words) for words in ("All files", "Failed", "Cannot be told", "Passed")]
    assert "Failed" not in shown
