"""What is said has room on 1024 by 700, and with letters twice as large on 1366 by 768: not cut, or scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from passport_app.gui import language
from passport_app.gui.actions import VIEWS
from passport_app.gui.dialogs.checkpoints import Checkpoints
from passport_app.gui.dialogs.fingerprint import Fingerprint
from passport_app.gui.dialogs.keys import Keys
from passport_app.gui.dialogs.seal import SealDialog
from passport_app.gui.dialogs.trust_list import TrustListDialog
from tests.gui import room
from tests.gui.hands import forget_drafts
from tests.gui.walking import Walk

FRAME = QSize(16, 40)


SCREENS = [
    (larger, *size, code) for larger, size in ((1, (1024, 700)), (2, (1366, 768))) for code in ("en", "fr", "de")
]


def named(given):
    return f"{given[0]}00 % {given[3]}"


@pytest.fixture(params=SCREENS, ids=named)
def screen(request, qapp):
    """The size of a screen, with the letters and the language in force."""
    larger, width, height, code = request.param
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(font.pointSizeF() * larger)
    qapp.setFont(font)
    language.install(code)
    yield QSize(width, height)
    qapp.setFont(before)
    language.install("en")
    forget_drafts()


def look(window, size, faults, name):
    faults += [f"{name} {fault}" for fault in room.too_large(window, size.width(), size.height())]
    window.resize(window.size().boundedTo(size))
    QApplication.processEvents()
    # What is laid out anew has other rounds: rows tell how tall they are when they have their width.
    for _ in range(20):
        found = [*room.cut(window), *room.beyond(window)]
        if not found:
            break
        QTest.qWait(50)
    faults += [f"{name}: {fault}" for fault in found]


def test_views_have_room(screen, opened, settled):
    faults = []
    opened.resize(screen)
    for name in VIEWS:
        opened.show_view(name)
        settled()
        if hasattr(opened.current(), "choose_row"):
            opened.current().choose_row(0)
            settled()
        look(opened, screen, faults, name)
    assert faults == []


def test_other_pages_have_room(screen, opened, settled, ledger):
    """The second pages of lists, the tabs of Compliance, one thing's way, and what was verified."""
    faults = []
    opened.resize(screen)
    for name in ("materials", "batches"):
        opened.show_view(name)
        opened.current().show_page(1)
        settled()
        opened.current().page.table.selectRow(0)
        settled()
        look(opened, screen, faults, f"{name}, second page")
    opened.show_thing("provenance", "EV-72-00001")
    settled()
    look(opened, screen, faults, "one thing")
    opened.show_view("compliance")
    for number in range(opened.current().tabs.count()):
        opened.current().tabs.setCurrentIndex(number)
        settled()
        look(opened, screen, faults, f"compliance {number}")
    opened.verify_paths([ledger])
    settled()
    look(opened, screen, faults, "verified")
    opened.book.close()
    opened.show_welcome()
    look(opened, screen, faults, "welcome")
    assert faults == []


def test_nothing_scrolls_sideways_at_the_side(screen, opened):
    assert not opened.navigation.horizontalScrollBar().isVisible()
    assert opened.navigation.sizeHintForColumn(0) <= opened.navigation.viewport().width()


@pytest.mark.parametrize("screen", [SCREENS[0], SCREENS[2], SCREENS[3], SCREENS[4]], indirect=True, ids=named)
def test_dialogs_have_room(screen, opened, settled, monkeypatch):
    faults = []
    walk = Walk(
        opened, settled, monkeypatch,
        lambda dialog, state: look(dialog, screen - FRAME, faults, f"{type(dialog).__name__}, {state}"),
    )  # fmt: skip
    walk.acts()
    assert len(walk.seen) > 20
    assert faults == []


def test_what_is_cut_is_found(qtbot):
    small = QPushButton("More than there is room for")
    qtbot.addWidget(small)
    small.setFixedSize(40, 30)
    outer = QPushButton()
    small.setParent(outer)
    qtbot.addWidget(outer)
    outer.show()
    assert list(room.cut(outer)) == ["'More than there is room for' is cut"]
    small.setGeometry(300, 0, 40, 30)
    outer.resize(320, 40)
    assert list(room.beyond(outer)) == ["'More than there is room for' reaches beyond what holds it"]
    outer.setMinimumWidth(2000)
    assert list(room.too_large(outer, 1024, 700)) != []


def test_fingerprints_are_as_large_as_the_other_letters(qtbot, qapp):
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    field = Fingerprint()
    qtbot.addWidget(field)
    assert field.edit.font().pointSizeF() == larger.pointSizeF()
    qapp.setFont(before)


@pytest.mark.parametrize("make", [Keys, Checkpoints, TrustListDialog, SealDialog])
def test_no_choice_is_cut_where_there_is_room(make, opened, qtbot, settled):
    language.install("it")
    dialog = make(opened.book, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    for number in range(dialog.what.count()):
        dialog.what.setCurrentIndex(number)
        settled()
        assert [fault for fault in room.cut(dialog, tips=False) if "choice" in fault] == []
    language.install("en")
