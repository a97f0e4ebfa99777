"""The auditor's tools in the window: one number followed, a sample drawn, marked and signed, with real clicks."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from decimal import ROUND_DOWN, Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from passport_app.gui.dialogs.follow import FollowNumber
from passport_app.gui.dialogs.working_paper import WorkingPaperDialog
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click, shown
from tests.gui.rows import rows_of


def idle(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)


def test_a_number_is_followed_to_its_lots(opened, qtbot):
    dialog = shown(qtbot, FollowNumber(opened.book, "EV-72-00001", opened))
    idle(qtbot, dialog)
    assert dialog.headline.text().startswith("Co  ")
    masses = [dialog.sources.model().text(row, 0) for row in range(dialog.sources.model().rowCount())]
    assert len(masses) > 3
    dialog.element.setCurrentText("Fe")
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    assert "holds no Fe" in dialog.notice.text()
    dialog.element.setCurrentText("Ni")
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    click(qtbot, dialog.copy)
    said = QApplication.clipboard().text()
    assert "rounded down" in said
    assert "NI-" in said


def figure(text):
    """A number as a pocket calculator takes it."""
    return Decimal(text.replace(",", ""))


@pytest.mark.parametrize("element", ["Co", "Li", "Ni"])
def test_scenario_thirteen_a_pocket_calculator_gives_the_same(element, opened, qtbot, made_sample):
    """What is shown is summed and divided by hand: percent, grams, lots, documents; only then rounded, and down."""
    dialog = shown(qtbot, FollowNumber(opened.book, parent=opened))
    qtbot.keyClicks(dialog.thing, "EV-72-00001")
    dialog.element.setCurrentText(element)
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    rows = rows_of(dialog.sources)
    masses = Counter()
    for mass, origin, *_ in rows:
        masses[origin] += figure(mass)
    recycled, counted = masses["pre-consumer"] + masses["post-consumer"], sum(masses.values())
    percent = (recycled * 100 / counted).quantize(Decimal("0.001"), ROUND_DOWN)
    assert dialog.headline.text() == f"{element}  {percent} % recycled"
    steps = dialog.steps.text()
    assert f"{percent} % = {recycled:f} g / {counted:f} g x 100" in steps
    assert f"{masses['pre-consumer']:f} g pre-consumer + {masses['post-consumer']:f} g post-consumer" in steps
    with (made_sample.plant / "lots.csv").open(encoding="utf-8", newline="") as file:
        received = {row["lot_id"]: row for row in csv.DictReader(file)}
    assert all(received[row[2]]["document"] == row[4] for row in rows)
    # The pane of the battery says the same share and grams as what was followed.
    opened.show_thing("passports", "EV-72-00001")
    qtbot.waitUntil(lambda: not opened.jobs.busy, timeout=20_000)
    content = {row[0]: row for row in rows_of(tables_of(opened.passports.pane)["Content"])}
    assert (figure(content[element][2]), content[element][7]) == (counted, str(percent))


def tables_of(pane):
    return {pane.tabs.tabText(n).split(" (")[0]: pane.tabs.widget(n) for n in range(pane.tabs.count())}


def test_scenario_fourteen_a_seed_draws_the_same_on_another_computer(opened, qtbot, tmp_path):
    dialog = shown(qtbot, WorkingPaperDialog(opened.book, opened))
    here = tmp_path / "here.json"
    dialog.place.setText(str(here))
    dialog.how_many.setValue(7)
    qtbot.keyClicks(dialog.seed, "audit 2026")
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=20_000)
    shown_here = [row[0] for row in rows_of(dialog.things)]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(opened.book.path, elsewhere / "copy.passports")
    own = {"HOME": str(elsewhere), "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "77", "PYTHONPATH": str(Path.cwd())}
    words = ["paper", "draw", "copy.passports", "--seed", "audit 2026", "--size", "7", "-o", "there.json"]
    command = [sys.executable, "-c", "from passport_app.cli.main import main; main()", *words]
    subprocess.run(command, cwd=elsewhere, env={**os.environ, **own}, check=True)

    def items(file):
        return json.loads(file.read_text(encoding="utf-8"))["credentialSubject"]["items"]

    assert items(here) == items(elsewhere / "there.json")
    assert [item["id"] for item in items(here)] == [text.split()[-1] for text in shown_here]
    assert len(set(shown_here)) == 7


@pytest.fixture
def auditor(tmp_path, cheap):
    """An auditor's own key file."""
    from passport_app.trust import keyfile
    from passport_app.trust.keys import SigningKey

    file = tmp_path / "auditor.key"
    keyfile.create(file, {"auditor": SigningKey.generate()}, PASSPHRASE, cost=cheap, allow_cheap=True)
    return file


def test_a_sample_is_drawn_marked_and_signed(opened, qtbot, settled, tmp_path, auditor):
    dialog = shown(qtbot, WorkingPaperDialog(opened.book, opened))
    file = tmp_path / "paper.json"
    dialog.place.setText(str(file))
    dialog.how_many.setValue(3)
    click(qtbot, dialog.act_button)
    idle(qtbot, dialog)
    assert "seed" in dialog.notice.text()
    qtbot.keyClicks(dialog.seed, "audit 2026")
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=20_000)
    assert not dialog.act_button.isEnabled()
    click(qtbot, dialog.ok)
    qtbot.keyClicks(dialog.note, "no document")
    click(qtbot, dialog.finding)
    # Closed in the middle of it: the draft keeps what was marked.
    again = shown(qtbot, WorkingPaperDialog(opened.book, opened))
    again.open_paper(file)
    assert "1 still open" in again.says.text()
    again.things.selectRow(2)
    click(qtbot, again.ok)
    assert again.act_button.isEnabled()
    again.key.setText(str(auditor))
    qtbot.keyClicks(again.passphrase, PASSPHRASE)
    click(qtbot, again.act_button)
    qtbot.waitUntil(lambda: again.notice.text().startswith("Signed"), timeout=20_000)
    results = [i["result"] for i in json.loads(file.read_text(encoding="utf-8"))["credentialSubject"]["items"]]
    assert results == ["ok", "finding", "ok"]
    opened.verify_paths([file])
    settled()
    assert opened.verify.headline.text().endswith("This working paper is genuine")
