"""Fingerprints in tables are broken into lines of equal length; what is said in place of an empty list wraps."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from passport_app.gui.dialogs.trust_list import TrustListDialog
from passport_app.gui.dialogs.witness import Witness
from passport_app.gui.scroller import Scroller
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from tests.gui.test_large_letters import SCREENS, named, screen  # noqa: F401 - a fixture

DIGITS = "".join(f"{n:02x}" for n in range(32))
FINGERPRINT = " ".join(DIGITS[at : at + 4] for at in range(0, 64, 4))
COLUMNS = (Column("Who", width=24), Column("Fingerprint", width=60))


def lines_of(table, row=0):
    """What is drawn in the last column."""
    index = table.model().index(row, 1)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = table.visualRect(index)
    table.itemDelegateForIndex(index).initStyleOption(option, index)
    return option.text.split("\u2028")


@pytest.mark.parametrize(("width", "lines"), [(1100, 1), (500, 2), (300, 4), (150, 4)])
def test_lines_hold_as_many_groups_as_there_is_room_for(qtbot, width, lines):
    table = SmallTable("Keys", COLUMNS, [("Alba", FINGERPRINT), ("Borea", "none yet")], wrap=True)
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    shown = lines_of(table)
    assert len(shown) == lines and " ".join(shown) == FINGERPRINT
    assert len({len(line) for line in shown}) == 1
    widest = max(table.fontMetrics().horizontalAdvance(line) for line in shown)
    assert widest < table.columnWidth(1), "no digit is cut"
    assert table.rowHeight(0) >= lines * table.fontMetrics().lineSpacing()
    assert lines_of(table, 1) == ["none yet"]
    table.selectRow(0)
    table.copy_rows()
    assert QApplication.clipboard().text() == f"Alba\t{FINGERPRINT}"


def test_a_column_drawn_by_hand_stays_so(qtbot):
    table = SmallTable("Keys", COLUMNS, [("Alba", FINGERPRINT)], wrap=True)
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    table.setColumnWidth(0, 222)
    table.resize(700, 200)
    assert table.columnWidth(0) == 222


@pytest.mark.parametrize("screen", [SCREENS[3], SCREENS[4], SCREENS[5]], indirect=True, ids=named)  # 200 %
@pytest.mark.parametrize("kind", [Witness, TrustListDialog])
def test_what_is_said_of_an_empty_list_does_not_scroll_sideways(screen, shell, qtbot, kind):  # noqa: F811
    dialog = kind(shell.book, shell)
    dialog.setModal(False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.resize(dialog.size().boundedTo(screen))
    QApplication.processEvents()
    assert dialog.nothing.isVisible()
    room = dialog.findChild(Scroller).viewport().width()
    assert dialog.nothing.minimumSizeHint().width() < room
