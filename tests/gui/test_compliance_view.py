"""The view of compliance by clicks and keys: what stands there is what the ledger holds."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from passport_app.gui import days
from passport_app.gui.charts.trend_layout import Point, lay_out
from passport_app.gui.views import compliance_rows
from tests.gui.looking import unnamed
from tests.gui.rows import rows_of


@pytest.fixture
def view(opened, settled):
    opened.do("show_compliance")
    settled()
    settled()  # the first answer asks for lots
    return opened.compliance


def column(table, number):
    return [row[number] for row in rows_of(table)]


def press(page, text):
    button = next(b for b in page.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def show_tab(view, number):
    bar = view.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    return view.page()


def test_every_model_and_metal_stands_there_with_sign_word_and_colour(view):
    table = view.article8.shares
    view.article8.metals.setCurrentIndex(0)
    rows = rows_of(table)
    models = view.book.reader.rows("SELECT DISTINCT model FROM battery")
    assert len(rows) == 4 * len(models)
    by_name = {(row[0], row[4]): row for row in rows}
    assert by_name["EV-72", "Lead"][5:] == ["–", *["– not applicable"] * 3]
    assert by_name["EV-72", "Cobalt"][6] == "✓ met (16 %)"
    assert by_name["EV-72", "Cobalt"][8] == "○ none binding yet"
    assert by_name["ESS-10", "Lithium"][7] == "✗ not met (12 %)"
    assert by_name["IND-2", "Lithium"][8] == "– not applicable"


def test_no_two_standings_look_the_same():
    cells = [compliance_rows.state(s) for s in ("met", "not_met", "undetermined", "not_applicable", "none_binding")]
    assert len({text.split()[0] for text, _ in cells}) == 5
    assert len({text for text, _ in cells}) == 5
    assert len({tone for _, tone in cells}) == 5


def test_choices_narrow_the_table_and_the_csv_is_what_is_shown(view):
    view.article8.metals.setCurrentText("Not met or undetermined")
    shown = rows_of(view.article8.shares)
    assert shown
    assert all("✗" in row[7] or "✗" in row[6] or "?" in row[6] for row in shown)
    QTest.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    copied = list(csv.reader(io.StringIO(QApplication.clipboard().text())))
    assert [row[0] for row in copied[1:]] == [row[0] for row in shown]
    assert copied[0][0] == "model"


def test_the_trend_follows_the_row_and_is_saved(view, monkeypatch, tmp_path, qtbot):
    page = view.article8
    page.metals.setCurrentText("Cobalt")
    names = column(page.shares, 0)
    page.shares.selectRow(names.index("EV-72"))
    assert page.trend_title.text() == "Cobalt in EV-72, IT-VAL-1"
    group = next(d for d in page.found.declared if d.model == "EV-72")
    picture = page.trend.picture(page.trend.size())
    assert [bar.name for bar in picture.bars] == [days.month(m.month) for m in group.months]
    assert [mark.text for mark in picture.minima] == ["2031: 16 %", "2036: 26 %"]
    assert "kg cobalt recovered" in page.trend.words_at(QPointF(picture.bars[0].x + 1, 0))
    assert "minimum 26 % from 2036" in page.trend.accessibleDescription()
    page.periods.setCurrentText("By year")
    assert [bar.name for bar in page.trend.picture(page.trend.size()).bars] == ["2026"]
    for name, start in (("t.svg", b"<?xml"), ("t.png", b"\x89PNG"), ("t.csv", b"period,metal")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, n=name: (str(tmp_path / n), ""))
        QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
        assert (tmp_path / name).read_bytes().startswith(start)


def test_another_day_binds_otherwise(view):
    page = show_tab(view, 1)
    page.group.setCurrentText("ESS-10, IT-VAL-1, 2026")
    assert column(page.placed, 3)[1] == "✓ met"
    press(page, "18 Aug 2036")
    assert column(page.placed, 2)[1] == "12 %"
    assert column(page.placed, 3)[1] == "✗ not met"
    page.day.setDate(QDate(2031, 8, 17))
    assert column(page.placed, 3)[1] == "○ none binding yet"
    assert column(page.placed, 3)[0] == "– not applicable"


def test_lots_that_lift_lead_to_the_lot(opened, view, settled):
    page = show_tab(view, 1)
    page.group.setCurrentText("ESS-10, IT-VAL-1, 2026")
    settled()
    assert page.metal.currentText() == "Lithium"
    assert page.minimum.currentText().startswith("12 %")
    assert "would reach it" in page.says.text()
    lots = rows_of(page.lots)
    assert lots[0][8] == "✓ enough"
    assert float(lots[0][7]) >= 12
    page.lots.selectRow(0)
    press(page, "Show lot")
    settled()
    assert opened.current() is opened.materials
    assert opened.materials.pane.title.text() == lots[0][0]


def test_recycling_is_told_by_chain_and_by_batch(opened, view, settled):
    page = show_tab(view, 2)
    assert column(page.recovered, 1) == ["Co", "Cu", "Li", "Ni", "Pb", "Efficiency"]
    assert rows_of(page.recovered)[5][4].startswith("at least ")
    assert rows_of(page.recovered)[5][5].startswith("? undetermined")
    page.which.setCurrentText("Every batch")
    assert page.recovered.model().rowCount() % 6 == 0
    page.recovered.setCurrentIndex(page.recovered.model().index(7, 0))
    page.recovered.setFocus()
    QTest.keyClick(page.recovered, Qt.Key.Key_Return)
    settled()
    assert opened.current() is opened.batches
    assert opened.batches.pane.title.text() == page.shown[1].name


def test_a_missing_data_point_leads_to_a_battery_that_lacks_it(opened, view, settled):
    page = show_tab(view, 3)
    assert view.tabs.tabText(3) == f"Data points ({len(view.data_points.found.missing)})"
    page.which.setCurrentIndex(2)
    assert set(column(page.points, 0)) == {page.which.currentData()}
    page.points.selectRow(0)
    wanted = rows_of(page.points)[0][5]
    press(page, "Show battery")
    settled()
    assert opened.current() is opened.passports
    assert opened.passports.pane.title.text() == wanted


def test_documents_by_how_soon_they_lapse(view):
    page = show_tab(view, 4)
    every = page.documents.model().rowCount()
    page.which.setCurrentText("Lapsed already")
    assert all("lapsed" in row[1] for row in rows_of(page.documents))
    assert page.documents.model().rowCount() <= every


def test_what_is_written_meanwhile_is_seen_when_the_view_is_looked_at(opened, view, settled, ledger, tmp_path):
    before = view.data_points.found
    opened.do("show_overview")
    opened.do("refresh")
    settled()
    assert view.data_points.found is before
    opened.do("show_compliance")
    settled()
    assert view.data_points.found is not before


def test_every_control_of_every_tab_has_a_name(opened, view, settled):
    for number in range(view.tabs.count()):
        show_tab(view, number)
        settled()
        assert unnamed(opened) == [], view.tabs.tabText(number)


def test_without_a_ledger_it_is_empty(opened, view, settled):
    opened.do("close_ledger")
    assert view.article8.shares.model().rowCount() == 0
    assert not view.save.isEnabled()
    assert view.what_if.group.isHidden()


def test_undetermined_is_drawn_as_such_and_a_year_of_months_fits():
    from passport_app.domain.passport import Origins

    known = Origins(primary=90, post_consumer=6, pre_consumer=4)
    points = [Point(f"2026-{n:02d}", 5, known if n != 3 else Origins(unknown=7), n != 3) for n in range(1, 13)]
    picture = lay_out(points, [("2031", "16"), ("2036", "26")], 600, 200, "cobalt")
    assert picture.bars[2].value == "?"
    assert "undetermined" in picture.bars[2].words
    assert picture.bars[2].post == 0
    assert picture.bars[0].value == "10.0 %"
    assert picture.bars[0].post > picture.bars[0].pre > 0
    assert all(a.x + a.width < b.x for a, b in zip(picture.bars, picture.bars[1:], strict=False))
    assert [m.text for m in lay_out(points, [("2031", "85"), ("2036", "85")], 600, 200, "lead").minima] == [
        "2031, 2036: 85 %"
    ]
