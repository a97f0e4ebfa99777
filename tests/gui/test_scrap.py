"""The scrap page of Batches: streams by process and role, the lots of one, and how a lot is gone to."""

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from passport_app.services.scrap_streams import scrap_streams
from tests.gui.rows import rows_of
from tests.two_sites import make_two_sites


@pytest.fixture
def page(opened, settled, qtbot):
    """The page, reached by clicking on it."""
    opened.show_view("batches")
    chip = next(b for b in opened.batches.findChildren(QPushButton) if b.text() == "Scrap")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settled()
    return opened.batches.scrap


def test_streams_are_listed_in_the_order_of_the_making(page, opened):
    rows = rows_of(page.table)
    assert [row[:2] for row in rows] == [
        ["slurry", "run-around"],
        ["coating", "manufacturing waste"],
        ["assembly", "manufacturing waste"],
        ["recycling", "by-product"],
        ["recycling", "loss"],
    ]
    assert [int(row[2]) for row in rows] == [s.lots for s in scrap_streams(opened.book.reader)]
    assert rows[0][7] == "slurry" and rows[1][7] == "dismantling" and rows[4][5:] == ["–", "–", "–"]
    assert not page.site.isVisibleTo(page)  # the sample has one


def test_the_lots_of_a_stream_are_shown_and_gone_to(page, opened, settled, qtbot):
    page.table.selectRow(1)
    settled()
    assert page.title.text() == "coating: manufacturing waste"
    assert "Article 3(51)" in page.means.text()
    rows = rows_of(page.lots)
    assert len(rows) == 12 and all("cannot go back" in row[6] for row in rows)
    page.lots.selectRow(0)
    page.lots.setFocus()
    qtbot.keyClick(page.lots, Qt.Key.Key_Return)
    settled()
    assert opened.current() is opened.materials
    assert opened.materials.pane.title.text() == rows[0][0]


def test_streams_are_copied_and_a_period_without_any_says_so(page, settled):
    page.copy.click()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    assert len(rows) == 5 and int(rows[0]["made_ug"]) == int(rows[0]["used_again_ug"]) + int(rows[0]["left_ug"])
    page.period.addItem("2031", ("2031-01-01", "2031-12-31"))
    page.period.setCurrentText("2031")
    settled()
    assert rows_of(page.table) == [] and "No scrap in this time" in page.says.text()
    assert not page.copy.isEnabled()


def test_the_loop_of_one_site_is_offered_where_there_are_several(shell, qtbot, settled, tmp_path, cheap):
    assert shell.open_path(make_two_sites(tmp_path, cheap))
    shell.show_view("provenance")
    loop = shell.provenance.loop
    settled()
    assert [loop.site.itemText(n) for n in range(loop.site.count())] == [
        "All sites",
        "Gigafactory Valdora",
        "Riciclo Dora",
    ]
    assert loop.site.isVisibleTo(loop) and "came back from recycling" in loop.says.text()
    loop.site.setFocus()
    qtbot.keyClick(loop.site, Qt.Key.Key_Down)
    settled()
    assert "came from other sites" in loop.says.text()
    kinds = {node.kind for node in loop.picture.picture(loop.picture.size()).nodes}
    assert "site" in kinds
    shell.book.refresh()  # what was chosen stays chosen
    settled()
    assert loop.site.currentText() == "Gigafactory Valdora"


def test_an_empty_ledger_says_what_will_be_drawn(shell, settled, tmp_path, cheap, made_sample):
    from passport_app.services.create_ledger import create_ledger
    from tests.conftest import PASSPHRASE

    create_ledger(tmp_path / "e.passports", operator="V", site="S", passphrase=PASSPHRASE, cost=cheap)
    assert shell.open_path(tmp_path / "e.passports")
    shell.show_view("provenance")
    settled()
    assert "Once batches are recorded" in shell.provenance.loop.nothing.says.text()
    shell.show_view("batches")
    shell.batches.show_page(1)
    settled()
    assert shell.batches.nothing.isVisible() and not shell.batches.scrap.isVisible()
    shell.open_path(made_sample.ledger)
    shell.show_view("batches")
    settled()
    assert shell.batches.scrap.isVisible() and not shell.batches.nothing.isVisible()
