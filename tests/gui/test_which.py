"""A choice is a question: "all that the list finds" is issued and exported, and no row is read to choose it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from passport_app.domain.errors import InputError
from passport_app.gui.dialogs.cells import SignCells
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.services.matching import Matching, batteries_matching, cell_lots_matching
from passport_app.services.passport_versions import withdraw_passport
from tests.gui.conftest import PASSPHRASE


@pytest.fixture
def dialogs(monkeypatch, qtbot):
    """The dialogs that acts open; none waits for an answer."""
    opened = []

    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        opened.append(dialog)
        return 0

    for kind in (IssuePassports, ExportPassports, SignCells):
        monkeypatch.setattr(kind, "exec", show)
    return opened


def offered(dialog):
    return [dialog.which.itemText(n) for n in range(dialog.which.count())]


def seek(qtbot, view, text):
    view.search.setFocus()
    view.search.clear()
    qtbot.keyClicks(view.search, text)
    qtbot.keyClick(view.search, Qt.Key.Key_Return)


def test_what_the_list_finds_is_issued_where_nothing_is_chosen(opened, qtbot, settled, dialogs):
    opened.show_view("passports")
    opened.passports.filter.setCurrentText("Not signed")
    seek(qtbot, opened.passports, "EV-72")
    found = opened.passports.model.size
    assert 1 < found < opened.book.summary.batteries
    opened.do("issue_passports")
    (dialog,) = dialogs
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert offered(dialog) == [
        f"all that the list finds: Not signed, begins with “EV-72” ({found})", "every battery that needs one"
    ]  # fmt: skip
    assert dialog.act_button.text() == f"Sign {found} passports"
    dialog.passphrase.setText(PASSPHRASE)
    dialog.written.connect(opened.book.refresh)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: f"Signed {found} passports" in dialog.notice.text(), timeout=30_000)
    settled()
    assert opened.book.summary.passports == found + 2
    assert opened.passports.model.size == 0


def test_one_that_is_looked_at_and_all_that_are_found_are_both_offered(opened, qtbot, settled, dialogs):
    opened.show_view("passports")
    seek(qtbot, opened.passports, "EV-72")
    opened.passports.choose_row(0)
    settled()
    opened.do("issue_passports")
    dialog = dialogs[0]
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert offered(dialog)[0] == "EV-72-00001" and len(offered(dialog)) == 3
    assert not dialog.act_button.isEnabled()  # that one is signed already
    dialog.which.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert dialog.act_button.text() == f"Sign {opened.passports.model.size - 2} passports"


def test_ctrl_a_chooses_a_question_and_reads_no_row(opened, qtbot, dialogs, monkeypatch):
    opened.show_view("passports")
    opened.passports.filter.setCurrentText("Signed")
    opened.passports.table.setFocus()
    qtbot.keyClick(opened.passports.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert opened.passports.count.text().endswith("· chosen: 2")
    monkeypatch.setattr(opened.passports.model, "identifier", lambda row: pytest.fail(f"row {row} was read"))
    choice = opened.passports.choice()
    assert choice.everything and choice.names == [] and choice.listed.filters == {"signed": "yes"}


def test_what_the_list_finds_is_exported(opened, qtbot, dialogs, tmp_path):
    opened.show_view("passports")
    seek(qtbot, opened.passports, "EV-72")
    opened.do("export_passports")
    (dialog,) = dialogs
    assert offered(dialog)[0].startswith("all that the list finds: begins with “EV-72”")
    assert dialog.portfolio.isVisible()
    dialog.form.setCurrentIndex(dialog.form.findData("json"))
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.register.setChecked(False)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Wrote 2 files" in dialog.notice.text(), timeout=20_000)
    assert sorted(f.name for f in (tmp_path / "out").iterdir()) == [
        "EV-72-00001.passport.json", "EV-72-00002.passport.json"
    ]  # fmt: skip


def test_of_what_was_found_only_what_counts_leaves(opened, qtbot, ledger):
    withdraw_passport(ledger, "EV-72-00001", reason="wrong", passphrase=PASSPHRASE, by="QA")
    opened.book.refresh()
    reader = opened.book.reader
    assert batteries_matching(reader, Matching("EV-72", {}), signed=True) == ["EV-72-00002"]
    assert "EV-72-00001" not in batteries_matching(reader, Matching("", {}), signed=False)
    for asked in (Matching("LMT", {}), Matching("", {"withdrawn": "1"})):
        with pytest.raises(InputError, match="passport"):
            batteries_matching(reader, asked, signed=True)


def test_all_cells_that_a_search_finds_are_signed_for_by_their_lots(opened, qtbot, dialogs):
    opened.show_view("cells")
    opened.cells.choose_row(0)
    serial = opened.cells.chosen()[0]
    seek(qtbot, opened.cells, serial[:6])
    lots = cell_lots_matching(opened.book.reader, Matching(serial[:6], {}))
    assert opened.cells.model.size > 100
    opened.cells.table.selectAll()
    assert opened.cells.cell_lots_chosen() == lots
    opened.cells.search.clear()
    opened.cells.look()
    opened.cells.table.selectAll()
    assert opened.cells.cell_lots_chosen() is None


def test_one_stays_at_the_thing_and_its_place_when_the_ledger_changes(opened, settled):
    opened.show_view("cells")
    opened.cells.choose_row(900)
    bar = opened.cells.table.verticalScrollBar()
    settled()
    serial, place, said = opened.cells.chosen(), bar.value(), opened.cells.pane.title.text()
    opened.book.refresh()
    settled()
    assert opened.cells.chosen() == serial and bar.value() == place > 0
    assert opened.cells.pane.title.text() == said


def test_columns_stay_as_wide_as_they_were_drawn(opened, settled, ledger):
    from passport_app.gui.shell import Shell

    opened.show_view("materials")
    opened.materials.table.setColumnWidth(2, 333)
    opened.materials.search.setText("CO")
    opened.materials.look()
    assert opened.materials.table.columnWidth(2) == 333
    opened.close()
    again = Shell()
    assert again.open_path(ledger)
    again.show_view("materials")
    assert again.materials.table.columnWidth(2) == 333
    again.close()


def test_small_letters_find_what_is_written_in_capitals(opened, qtbot, settled):
    opened.show_view("passports")
    seek(qtbot, opened.passports, "EV-72")
    found = opened.passports.model.size
    seek(qtbot, opened.passports, "ev-72")
    assert opened.passports.model.size == found > 1
    assert opened.passports.choice().listed.search == "EV-72"  # what is issued is what is shown
    seek(qtbot, opened.passports, "ev-72x")
    assert opened.passports.model.size == 0 and opened.passports.search.text() == "ev-72x"


def test_a_window_that_is_killed_stands_as_it_was_when_one_last_looked_away(opened, settled, ledger, monkeypatch):
    from passport_app.gui.shell import Shell

    opened.show_view("batches")
    opened.batches.table.setColumnWidth(1, 222)
    monkeypatch.setattr(opened, "isActiveWindow", lambda: False)
    QApplication.sendEvent(opened, QEvent(QEvent.Type.ActivationChange))
    again = Shell()  # the other one was never closed
    opened.presence.release()
    assert again.open_path(ledger)
    settled()
    assert again.shown() == "batches" and again.batches.table.columnWidth(1) == 222
    again.jobs.close()
    again.book.close()
    again.close()
