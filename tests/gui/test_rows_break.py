"""Rows that break, bars and facts as wide as their words, tables that come to their first row by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from passport_app.gui.charts.share_bars import Share, ShareBars
from passport_app.gui.measure import share
from passport_app.gui.row import Beside, Row
from passport_app.gui.scroller import Scroller, Sideways, Yielding
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.facts import Facts
from passport_app.gui.views.view import label


class Counter(QObject):
    """Counts how often what it watches is laid out anew."""

    def __init__(self, asked):
        super().__init__()
        self._asked = asked

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt calls it so
        if event.type() == QEvent.Type.LayoutRequest:
            self._asked.append(event.type())
        return False


@pytest.fixture
def holder(qtbot, qapp):
    """A function that shows a layout in a widget of some width."""

    def hold(layout, width):
        widget = QWidget()
        widget.setLayout(layout)
        qtbot.addWidget(widget)
        widget.resize(width, 300)
        widget.show()
        QApplication.processEvents()
        return widget

    return hold


def test_room_is_shared(qapp):
    assert share(300, [10, 10, 50], [1, 2, 0]) == [83, 167, 50]
    assert share(300, [200, 10, 50], [1, 1, 0]) == [200, 50, 50]  # none is given less than it needs
    assert share(20, [30, 40], [1, 1]) == [30, 40]


def test_tools_go_below_their_title_where_one_line_is_too_short(holder):
    row, title, tools = Row(), label("A title"), [QPushButton("One tool here"), QPushButton("Another one")]
    row.addWidget(title)
    row.addStretch(1)
    for tool in tools:
        row.addWidget(tool)
    widget = holder(row, 900)
    assert len({w.geometry().center().y() for w in (title, *tools)}) == 1
    assert tools[-1].geometry().right() == widget.width() - 1
    widget.resize(max(tool.sizeHint().width() for tool in tools) * 2 + 12, 300)
    QApplication.processEvents()
    assert title.geometry().bottom() < tools[0].y() == tools[1].y()
    assert all(tool.width() >= tool.sizeHint().width() for tool in tools)
    widget.resize(max(tool.sizeHint().width() for tool in tools) + 4, 300)
    QApplication.processEvents()
    assert tools[0].geometry().bottom() < tools[1].y()
    assert row.heightForWidth(widget.width()) >= 3 * title.sizeHint().height()


def test_what_stands_at_the_end_of_its_line_stands_there_in_every_line(holder):
    row, tools = Row(), [QPushButton("One tool here"), QPushButton("Another one"), QPushButton("And a third")]
    row.addStretch(1)
    for tool in tools:
        row.addWidget(tool)
    widget = holder(row, 900)
    assert tools[-1].geometry().right() == widget.width() - 1
    widget.resize(sum(tool.sizeHint().width() for tool in tools[:2]) + 20, 300)
    QApplication.processEvents()
    assert tools[0].y() == tools[1].y() < tools[2].y()
    assert tools[1].geometry().right() == tools[2].geometry().right() == widget.width() - 1


def test_a_long_sentence_stands_above_its_tools(holder):
    row, sentence, tool = Row(), label("A sentence of many words. " * 12, wrap=True), QPushButton("Tool")
    row.addWidget(sentence, 1)
    row.addWidget(tool)
    widget = holder(row, 420)
    assert widget.isVisible() and sentence.geometry().bottom() < tool.y()
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_a_choice_gives_way_down_to_what_is_chosen(holder):
    row, box, tool = Row(), QComboBox(), QPushButton("Tool")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.addItems(["short", "a choice with a very long name"])
    row.addWidget(box)
    row.addWidget(tool)
    widget = holder(row, 900)
    longest = box.width()
    widget.resize(longest + tool.width() + 6 - 60, 300)
    QApplication.processEvents()
    assert box.y() + box.height() > tool.y() and box.width() == longest - 60
    box.setCurrentIndex(1)
    QApplication.processEvents()
    assert box.geometry().bottom() < tool.y() and box.width() == longest


def test_facts_are_in_as_many_columns_as_there_is_room_for(qtbot, qapp):
    facts = Facts(3)
    qtbot.addWidget(facts)
    facts.set_facts([("Name of it", "a value of words", "")] * 3)
    facts.resize(900, 200)
    facts.show()
    names = [w for w in facts.children() if isinstance(w, QWidget) and w.text() == "Name of it"]
    assert len({w.y() for w in names}) == 1
    facts.resize(150, 400)
    QApplication.processEvents()
    assert len({w.y() for w in names}) > 1
    assert facts.minimumSizeHint().height() == facts.heightForWidth(150)  # a splitter hears of it


def test_bars_are_as_wide_as_their_words(qtbot, qapp):
    small, large = ShareBars(), ShareBars()
    font = QFont(large.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    large.setFont(font)
    for bars in (small, large):
        qtbot.addWidget(bars)
        bars.set_shares([Share("Co", "Cobalt", "41.0 %", 0.4, 0.01, verdict="✓ meets 2031 and 2036")])
    assert large.minimumSizeHint().height() >= 1.8 * small.minimumSizeHint().height()
    assert large.minimumSizeHint().width() > 1.3 * small.minimumSizeHint().width()


def test_a_page_that_grows_is_scrolled(qtbot, qapp):
    pages, page = QStackedWidget(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(label("One line."))
    pages.addWidget(page)
    area = Scroller(Yielding(pages))
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    assert area.verticalScrollBar().maximum() == 0
    column.addWidget(label("Many words come in later. " * 200, wrap=True))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


@pytest.mark.parametrize("rows", [1, 3])
def test_down_chooses_the_first_row_where_none_is_chosen(qtbot, qapp, rows):
    outer = QWidget()
    column = QVBoxLayout(outer)
    before, table = QPushButton("Before"), SmallTable("Rows", [Column("Name")], [(f"row {n}",) for n in range(rows)])
    column.addWidget(before)
    column.addWidget(table)
    qtbot.addWidget(outer)
    outer.show()
    outer.activateWindow()
    QApplication.processEvents()
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert table.hasFocus() and not table.selectionModel().hasSelection()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [min(1, rows - 1)]


def test_sentences_of_a_table_wrap_within_what_is_seen(qtbot, qapp):
    columns = [Column("Answer", width=18), Column("Check", width=14), Column("What was found", width=40)]
    table = SmallTable("Checks", columns, [("passed", "entries", "a sentence of some words " * 8)], wrap=True)
    qtbot.addWidget(table)
    table.resize(460, 200)
    table.show()
    QApplication.processEvents()
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width()
    tall, usual = table.rowHeight(0), table.columnWidth(1)
    table.resize(700, 200)
    QApplication.processEvents()
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width() and table.rowHeight(0) < tall
    table.resize(320, 200)
    QApplication.processEvents()
    assert table.columnWidth(1) < usual, "a column gives what it has no need of"
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width()
    table.resize(200, 200)
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() > 0  # too narrow for all: it can be reached


def test_two_stand_above_each_other_where_letters_are_too_large(qtbot, qapp):
    beside = Beside(480)
    qtbot.addWidget(beside)
    for _ in range(2):
        beside.addWidget(label("A few words of text"))
    beside.resize(700, 300)
    beside.show()
    qtbot.waitExposed(beside)
    assert beside.orientation() == Qt.Orientation.Horizontal
    beside.resize(400, 300)
    assert beside.orientation() == Qt.Orientation.Vertical
    assert beside.minimumSizeHint().width() < 400
    beside.resize(700, 300)
    assert beside.orientation() == Qt.Orientation.Horizontal
    font = QFont(beside.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    beside.setFont(font)
    beside.resize(701, 300)
    assert beside.orientation() == Qt.Orientation.Vertical


def test_a_wide_picture_scrolls_by_itself(qtbot, qapp):
    picture = QWidget()
    picture.setMinimumSize(900, 200)
    around = Sideways(picture)
    qtbot.addWidget(around)
    assert around.minimumSizeHint().width() < 400 and around.minimumSizeHint().height() > 200
    around.resize(500, around.minimumSizeHint().height())
    around.show()
    qtbot.waitExposed(around)
    assert around.horizontalScrollBar().maximum() == 400 and picture.height() >= 200


def test_a_row_asks_for_no_other_round_once_it_has_its_width(holder):
    """Qt forgets where a layout is whenever something changes: a row that believed that was laid out without end."""
    row = Row()
    row.addWidget(label("A sentence of many words. " * 12, wrap=True), 1)
    row.addWidget(QPushButton("Tool"))
    widget = holder(row, 420)
    asked = []
    widget.installEventFilter(counter := Counter(asked))
    row.itemAt(1).widget().setText("Another tool")
    for _ in range(40):
        QApplication.processEvents()
    assert counter and 1 <= len(asked) <= 3
