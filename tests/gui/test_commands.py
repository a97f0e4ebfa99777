"""What to do next is said in the words of the window: no sentence of a service tells of a command there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from passport_app.domain.errors import PassportError
from passport_app.gui import language
from passport_app.gui.commands import as_acts, named
from passport_app.gui.dialogs.prove import ProveEntry
from passport_app.gui.language import SENTENCES, said, tr
from passport_app.services.export_cell import export_cell
from passport_app.telling.language import days_of_the_book

COMMAND = re.compile(
    r"(?<![\w-])--[a-z]|`passport|\bkeys (?:rotate|token)"
    r"|\bpassport (?:audit|certificates|checkpoint|compare|issue --|export|keys|officers|prove|trust|witness)\b"
)
LISTED = Path(__file__).parents[2] / "resources/translations/sentences.txt"
NEVER_SAID = ("{0} has a seal already; with --replace a new one takes its place, for what is sealed then on.",)
"""Of the window, whose dialog asks before a seal takes the place of another."""


@pytest.fixture(params=language.LANGUAGES)
def code(request, qapp):
    language.install(request.param)
    yield request.param
    language.install("en")


def test_no_sentence_tells_of_a_command(code):
    listed = [line for line in LISTED.read_text(encoding="utf-8").splitlines() if line not in NEVER_SAID]
    shown = {text: as_acts(language._by_qt(SENTENCES, text, -1)) for text in listed}
    assert {text: words for text, words in shown.items() if COMMAND.search(words)} == {}
    assert len([text for text in listed if COMMAND.search(text)]) > 30


def test_an_act_is_named_as_its_menu_has_it_and_paper_keeps_the_command(code):
    told = "The cells of CLN-1 were not signed for yet: passport issue --cell-lot CLN-1."
    assert said(told).endswith(f": {named('sign_cells')}.") and "CLN-1" in said(told)
    with days_of_the_book():
        assert said(told).endswith("passport issue --cell-lot CLN-1.")
    assert said("The file a --force.pdf exists already.").count("--force") == 1  # what somebody wrote stays


def test_a_file_that_is_there_is_no_matter_of_options(qapp):
    told = "/tmp/a.pdf exists already. Choose another place, or replace it (--force)."
    assert said(told) == "/tmp/a.pdf exists already. Choose another place, or replace it."


def test_the_ledger_still_says_it_to_the_command_line(ledger, tmp_path):
    with pytest.raises(PassportError, match="passport issue --cell-lot"):
        export_cell(ledger, "VD01-00000001", tmp_path / "cell.json")


def test_the_number_of_an_entry_is_digits_alone_in_any_language(opened, qtbot):
    """In German points group, and Qt takes 3.1.2 for a number on the way; the program ended by it."""
    language.install("de")
    dialog = ProveEntry(opened.book, "", opened)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.entry, "3.1.2 x")
    assert dialog.entry.text() == "312"
    language.install("en")


def test_no_line_of_a_french_text_begins_with_a_colon(qapp):
    language.install("fr")
    told = said("/tmp/a.pdf exists already. Choose another name, or replace it (--force).")
    assert "\u00a0" not in told  # nothing to hold together
    assert tr("Name a thing, or give the number of an entry: one of the two.").count("\u00a0:") == 1
    assert "\u00a0:" in said("The cells of CLN-1 were not signed for yet: passport issue --cell-lot CLN-1.")
    language.install("de")
    assert "\u00a0" not in tr("Name a thing, or give the number of an entry: one of the two.")
    language.install("en")
