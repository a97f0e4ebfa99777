"""Days and times are written as the language writes them, all over the window; what leaves it stays ISO 8601."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from passport_app.domain.supplier import History, Measured
from passport_app.gui import days, language
from passport_app.gui import format as show
from passport_app.gui.charts.history_layout import lay_out
from passport_app.gui.day_fields import DayField, TimeField
from passport_app.gui.dialogs.record_lot import RecordLot
from passport_app.gui.language import said
from passport_app.telling.language import days_of_the_book
from tests.gui import looking
from tests.gui.hands import forget_drafts
from tests.gui.test_every_dialog import walk_all  # noqa: F401 - a fixture

ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
GERMAN = re.compile(r"\b\d\d\.\d\d\.20\d\d\b")


@pytest.fixture
def german(qapp):
    """German is in force before the window is made."""
    language.install("de")
    yield
    language.install("en")


@pytest.fixture
def speaking(qapp):
    """A function that puts a language in force."""
    yield language.install
    language.install("en")


def lines_of(texts):
    return {line for text in texts for line in (text or "").split("\n")}


def test_no_view_shows_a_day_in_another_form_than_the_language_writes(german, opened, settled):
    found = dict(looking.tour(opened, settled, rows=3))
    assert {text: place for text, place in found.items() if ISO.search(text)} == {}
    assert len([text for text in found if GERMAN.search(text)]) > 40


def test_no_dialog_shows_a_day_in_another_form_than_the_language_writes(german, walk_all):  # noqa: F811
    found = {}

    def look(dialog, state):
        place = f"{type(dialog).__name__}: {state}"
        found.update({line: place for line in lines_of(looking.texts_of(dialog)) if line not in found})

    walk = walk_all(look)
    found |= dict.fromkeys(walk.said, "a box, or a file dialog")
    assert {text: place for text, place in found.items() if ISO.search(text)} == {}
    assert len([text for text in found if GERMAN.search(text)]) > 20


@pytest.mark.parametrize(
    ("code", "day", "time"),
    [
        ("en", "3 Jan 2027", "3 Jan 2027 06:05 +01:00"),
        ("de", "03.01.2027", "03.01.2027 06:05 +01:00"),
        ("fr", "03/01/2027", "03/01/2027 06:05 +01:00"),
        ("it", "03/01/2027", "03/01/2027 06:05 +01:00"),
    ],
)
def test_what_is_shown_can_be_typed_and_iso_always(code, day, time, speaking):
    speaking(code)
    assert (show.day("2027-01-03"), show.moment("2027-01-03T06:05:00+01:00")) == (day, time)
    of_day, of_time = DayField(), TimeField()
    for typed in (day, f" {day} ", "2027-01-03"):
        of_day.setText(typed)
        assert (of_day.iso, of_day.fault(), of_day.day.isoformat()) == ("2027-01-03", "", "2027-01-03")
    for typed in (time, "2027-01-03T06:05+01:00", "2027-01-03 06:05 +01:00"):
        of_time.setText(typed)
        assert (of_time.iso, of_time.fault()) == ("2027-01-03T06:05:00+01:00", "")
    of_day.clear()
    assert (of_day.iso, of_day.fault(), of_day.day) == ("", "", None)
    assert days.read(of_day.placeholderText()) == "2027-01-31"
    assert days.written(show.moment("2027-01-03T06:05:00Z")) == "2027-01-03T06:05:00Z"


def test_each_month_and_day_of_each_language_is_read_as_it_is_written(speaking):
    for code in language.LANGUAGES:
        speaking(code)
        for month in range(1, 13):
            iso = f"2028-{month:02d}-29"
            assert days.read(show.day(iso)) == iso
            assert days.read(QLocale().toString(QDate(2028, month, 29), "d MMMM yyyy")) == iso


def test_an_ambiguous_or_wrong_day_is_refused_and_what_is_right_is_said(speaking):
    speaking("en")
    field = DayField()
    said_of = {}
    for typed in ("3/1/2027", "31/1/2027", "31 Feb 2027", "soon", "3 Jan 27", "2027-1-3", "3 J 2027"):
        field.setText(typed)
        assert field.iso == typed  # nothing is guessed
        said_of[typed] = field.fault()
    assert said_of["3/1/2027"] == "3/1/2027 can be 3 Jan 2027 or 1 Mar 2027: write the one you mean."
    assert said_of["31/1/2027"] == "Write it as 31 Jan 2027, so that nobody takes the day for the month."
    assert {said_of[typed] for typed in ("31 Feb 2027", "soon", "3 Jan 27", "2027-1-3", "3 J 2027")} == {
        "This is no day: write it as 31 Jan 2027, or year-month-day (ISO 8601)."
    }
    speaking("de")
    field.setText("3.1.2027")
    assert (field.iso, field.fault()) == ("2027-01-03", "")
    field.setText("3.1.27")
    assert "31.01.2027" in field.fault()
    time = TimeField()
    time.setText("03.01.2027")
    assert "31.01.2027 06:00" in time.fault()
    time.setText("03.13.2027 06:00")
    assert "13.03.2027" in time.fault()


def test_days_in_sentences_are_said_in_the_language_and_names_are_not(speaking):
    told = "The document of lot NI-2026-05-01 ran out on 2026-05-01, 12 days ago. Ask for a new one."
    text = "The document coa-2026-05-01.pdf of lot NI-2026-05-01 ran out on 2026-05-01."
    for code, day in (("en", "1 May 2026"), ("de", "01.05.2026"), ("fr", "01/05/2026")):
        speaking(code)
        assert days.within(text) == text.replace(" 2026-05-01.", f" {day}.")
        assert day in said(told) and "NI-2026-05-01" in said(told)
        with days_of_the_book():  # as reports on paper have it
            assert " 2026-05-01" in said(told)
        assert days.within('"2026-05-01" is what was typed') == '"2026-05-01" is what was typed'


@pytest.mark.parametrize(
    ("code", "words"), [("en", "Mar 2027"), ("de", "03.2027"), ("fr", "03/2027"), ("it", "03/2027")]
)
def test_a_month_is_written_as_the_language_writes_days(code, words, speaking):
    speaking(code)
    assert (days.month("2027-03"), days.month("2027"), days.month("spring")) == (words, "2027", "spring")


def test_a_day_is_never_cut_in_a_list_of_large_letters(qapp, opened, settled):
    """Where the columns do not fit anyhow, the list scrolls: half a day is another day."""
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    language.install("fr")
    try:
        opened.resize(1024, 700)
        for name in ("materials", "cells", "passports"):
            opened.show_view(name)
            settled()
            table = opened.current().table
            for column in range(table.model().columnCount()):
                text = str(table.model().index(0, column).data())
                if days.read(text):
                    assert table.columnWidth(column) > table.fontMetrics().horizontalAdvance(text) + 8, (name, text)
    finally:
        qapp.setFont(before)
        language.install("en")


def test_what_is_copied_keeps_the_days_of_the_book(german, opened, settled):
    opened.show_view("materials")
    settled()
    view = opened.current()
    view.choose_row(0)
    table = view.table
    shown = [table.model().index(0, column).data() for column in range(table.model().columnCount())]
    assert any(GERMAN.fullmatch(str(text)) for text in shown)
    table.copy_rows()
    copied = QApplication.clipboard().text()
    assert ISO.search(copied) and not GERMAN.search(copied)


def test_the_form_of_a_lot_takes_days_as_the_language_writes_them_and_refuses_others_in_words(opened, settled, qtbot):
    dialog = RecordLot(opened.book, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    received, until = dialog.facts.fields["received_on"], dialog.facts.fields["document_valid_until"]
    assert not ISO.search(received.text()) and days.read(received.text())
    received.selectAll()
    QTest.keyClicks(received, "3 jan 2026")
    QTest.keyClicks(until, "1/3/2031")
    assert "can be 1 Mar 2031 or 3 Jan 2031" in dialog.facts.checked["document_valid_until"].says.text()
    qtbot.waitUntil(lambda: dialog._asked is not None, timeout=5_000)
    settled()
    assert "can be 1 Mar 2031" in dialog.facts.checked["document_valid_until"].says.text()
    until.selectAll()
    QTest.keyClicks(until, "1 Mar 2031")
    assert dialog.facts.checked["document_valid_until"].says.text() == ""
    row = dialog.rows()["lots"][0]
    assert (row["received_on"], row["document_valid_until"]) == ("2026-01-03", "2031-03-01")
    received.selectAll()
    QTest.keyClicks(received, "yesterday")
    qtbot.waitUntil(lambda: bool(dialog.facts.checked["received_on"].says.text()), timeout=5_000)
    assert "This is no day: write it as 31 Jan 2027" in dialog.facts.checked["received_on"].says.text()
    forget_drafts()


def test_the_axis_of_a_chart_is_written_in_the_language_and_in_the_order_of_days(german):
    of = (("A", "2026-02-01"), ("B", "2026-10-01"), ("C", "2027-01-03"))
    points = tuple(Measured(lot, "salt", day, Fraction(22), None, misses=False) for lot, day in of)
    chart = lay_out(History("S", "salt", "Ni", "%", points, None, None, ""), 900, 300)
    assert [day.text for day in chart.days] == ["01.02.2026", "01.10.2026", "03.01.2027"]
    assert [day.x for day in chart.days] == sorted(day.x for day in chart.days)
    assert "01.10.2026" in chart.dots[1].words


@pytest.mark.parametrize("typed", ["0001-01-01 00:00", "9999-12-31 23:59"])
def test_the_ends_of_the_calendar_are_read_or_refused_and_never_stop_the_window(typed):
    """Which end lies beyond a year that there is depends on where this computer stands."""
    for zone in ("", "Z", "+14:00", "-12:00"):
        assert days.read_time(typed + zone)[:4] in ("", typed[:4])
