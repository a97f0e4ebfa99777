"""Scenario 6 through the window, with its very figures: each metal alone, missing is no pass, nothing binds early."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.services.import_plant import import_plant
from tests.gui.conftest import PASSPHRASE
from tests.gui.rows import rows_of
from tests.small_plant import TABLES

FIGURES = {
    "materials": """
        material,name,stage,active,cas,formula
        CAM,NMC811,cathode_active,yes,,
        LFP,LFP,cathode_active,yes,,
    """,
    "models": TABLES["models"] + "    L,EV pack of iron phosphate,EV,LFP,200,400,450,,no\n",
    "lots": """
        lot_id,material,supplier_id,mass_kg,received_on,origin_country,chain_of_custody,document,document_valid_until
        X,CAM,S,100,2026-01-05,SE,segregated,,
        Y,LFP,S,100,2026-01-05,SE,segregated,,
    """,
    # Cobalt 15.9 % recovered, lithium exactly 6 %, nickel of an origin that nobody declared; in the other 1 % cobalt.
    "contents": """
        lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm,unknown_ppm
        X,Co,60000,0,159000,0
        X,Li,70000,0,60000,0
        X,Ni,480000,0,0,1000000
        Y,Li,44000,0,0,0
        Y,Co,10000,0,0,0
    """,
    "batches": """
        batch_id,process,site_id,started_at,ended_at
        B3,assembly,IT-1,2026-02-03T06:00:00+01:00,2026-02-03T18:00:00+01:00
        B4,assembly,IT-1,2026-02-03T06:00:00+01:00,2026-02-03T18:00:00+01:00
    """,
    "inputs": "batch_id,lot_id,mass_kg\nB3,X,40\nB4,Y,40",
    "outputs": "batch_id,lot_id,material,mass_kg,role,reason",
    "cell_lots": """
        cell_lot_id,batch_id,model_id,first_serial,last_serial,manufactured_on,role
        CL1,B3,M,A01,A20,2026-02-03,product
        CL2,B4,L,F01,F20,2026-02-03,product
    """,
    "batteries": """
        battery_id,model_id,site_id,manufactured_on,placed_on_market_on,customer_id
        BAT1,M,IT-1,2026-02-04,,C
        BAT2,L,IT-1,2026-02-04,,C
    """,
    "battery_cells": "battery_id,first_serial,last_serial\nBAT1,A01,A08\nBAT2,F01,F08",
}


@pytest.fixture
def figures(shell, new_ledger, write_tables, settled):
    """The window with a ledger of the scenario's figures."""
    ledger = new_ledger()
    tables = {name: text for name, text in {**TABLES, **FIGURES}.items() if name != "outputs"}
    import_plant(ledger, [write_tables(tables)], passphrase=PASSPHRASE)
    assert shell.open_path(ledger)
    settled()
    return shell


def placed(page, day):
    """What would bind on a day that is typed: metal -> (share, minimum, standing)."""
    page.day.setFocus()
    page.day.lineEdit().selectAll()
    QTest.keyClicks(page.day, day)
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    return {row[0]: tuple(row[1:4]) for row in rows_of(page.placed)}


def test_scenario_six_the_very_figures(figures, settled):
    figures.do("show_compliance")
    settled()
    settled()
    view = figures.compliance
    shares = {(row[0], row[4]): row for row in rows_of(view.article8.shares)}
    assert shares["M", "Cobalt"][5] == "15.900" and shares["M", "Lithium"][5] == "6.000"
    bar = view.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    page = view.page()
    page.group.setCurrentText("M, IT-1, 2026")
    settled()
    binding = placed(page, "1 Sept 2031")
    assert binding["Cobalt"] == ("15.900", "16 %", "✗ not met")
    assert binding["Lithium"] == ("6.000", "6 %", "✓ met")
    assert binding["Nickel"][1:] == ("6 %", "? undetermined")
    early = placed(page, "17 Aug 2031")
    assert {standing for metal, (_, _, standing) in early.items() if metal != "Lead"} == {"○ none binding yet"}
    assert placed(page, "2031-08-18")["Cobalt"][2] == "✗ not met"
    assert placed(page, "18/8/2031")["Cobalt"][2] == "✗ not met" and page.day.text() == "18 Aug 2031"
    assert page.says.text() == "Write it as 18 Aug 2031, so that nobody takes the day for the month."
    placed(page, "18 Aug 2201")
    assert page.says.text() == "Choose a day from 17 Aug 2023 to 31 Dec 2100."
    metals = [row[0] for row in rows_of(page.placed)]
    assert sorted(metals) == ["Cobalt", "Lead", "Lithium", "Nickel"], "no average over metals"


def test_scenario_six_iron_phosphate_with_one_percent_of_cobalt(figures, settled, qtbot):
    dialog = IssuePassports(figures.book, None, figures)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    (told,) = [row for row in rows_of(dialog.findings) if "chemistry LFP" in row[1]]
    assert told[0] == "BAT2" and "holds no Co" in told[1]
