"""A dialog that was answered is gone: a window that stands open all day holds none of those opened in it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from passport_app.gui.actions import ACTS, VIEWS
from passport_app.gui.dialogs.compare import CompareLedgers
from passport_app.gui.dialogs.import_tables import ImportTables
from passport_app.gui.dialogs.passing import PassingDialog
from tests.gui.walking import QUIET, all_dialogs

ASK = [act.name for act in ACTS if act.name not in QUIET and act.name.removeprefix("show_") not in VIEWS]
ASK = [name for name in ASK if not name.startswith(("look_", "language_")) and name not in ("find", "audit_ledger")]
TIMES = 20
NO_DIALOGS_OF_OURS = ("open_ledger", "save_checkpoint", "verify_files", "show_about")


@pytest.fixture
def answer(settled):
    """A function that opens a dialog by an act, shows it, and leaves it by Escape; returns the classes seen."""
    seen = []

    def leave():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        seen.append(type(dialog).__name__)
        dialog.reject()

    def go(act):
        timer = QTimer(interval=0)
        timer.timeout.connect(leave)
        timer.start()
        act()
        timer.stop()
        settled()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        return seen

    return go


def widgets():
    """How many widgets there are; garbage is collected before, not while they are counted, which would end badly."""
    gc.collect()
    gc.disable()
    try:
        return len(QApplication.allWidgets()), len(QApplication.topLevelWidgets())
    finally:
        gc.enable()


@pytest.mark.parametrize("name", ASK)
def test_a_dialog_opened_twenty_times_leaves_nothing_behind(name, opened, settled, answer, monkeypatch):
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    opened.show_view("cells" if "cell" in name else "materials" if "lot" in name else "passports")
    settled()
    opened.current().choose_row(0)
    settled()
    answer(opened.deed(name))  # what is made once, such as a menu, is made
    before = widgets()
    for _ in range(TIMES):
        seen = answer(opened.deed(name))
    assert widgets() == before, f"{seen[-1:]}: {widgets()}, {before} before"
    assert len(seen) > TIMES or name in NO_DIALOGS_OF_OURS


def test_every_dialog_there_is_goes_so(opened, settled, answer, tmp_path):
    assert all_dialogs() <= {kind.__name__ for kind in _all_kinds()}
    (tmp_path / "lots.csv").write_text("lot_id\n", encoding="utf-8")
    for make in (
        lambda: ImportTables(opened.book, [tmp_path], opened),
        lambda: CompareLedgers(opened.book, opened.book.path, opened),
    ):
        answer(lambda make=make: make().exec())
        before = widgets()
        for _ in range(3):
            answer(lambda make=make: make().exec())
        assert widgets() == before


def _all_kinds():
    found, waiting = set(), [PassingDialog]
    while waiting:
        kind = waiting.pop()
        found.add(kind)
        assert kind is PassingDialog or "exec" not in vars(kind), f"{kind.__name__} is asked in another way"
        waiting += kind.__subclasses__()
    return found


def test_a_dialog_can_be_read_after_it_was_asked(opened, answer):
    read = []

    def ask():
        dialog = CompareLedgers(opened.book, None, opened)
        dialog.exec()
        read.append((dialog.windowTitle(), isinstance(dialog, QDialog)))

    answer(ask)
    assert len(read) == 1 and read[0][0] and read[0][1]
