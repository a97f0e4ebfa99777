"""Tables brought in by clicks: every problem shown, nothing written until told; dropped on the window; stopped."""

from __future__ import annotations

import csv

import pytest

from passport_app.gui.dialogs.import_tables import ImportTables
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import checked, click, drop, entries, shown


@pytest.fixture
def more_lots(tmp_path):
    """A plant folder with three more lots, one of them faulty."""
    folder = tmp_path / "more"
    folder.mkdir()
    with (folder / "lots.csv").open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(("lot_id", "material", "supplier_id", "mass_kg", "received_on", "origin_country"))
        sheet.writerow(("X-1", "NiSO4.6H2O", "KVARN", "12.5", "2026-07-01", "SE"))
        sheet.writerow(("X-2", "NiSO4.6H2O", "KVARN", "1,250.0", "2026-07-01", "SE"))
        sheet.writerow(("X-3", "NiSO4.6H2O", "KVARN", "3", "2026-07-02", "SE"))
    return folder


def test_import_shows_every_problem_and_writes_nothing_until_told(
    opened, qtbot, more_lots, supplier, settled, tmp_path
):
    text = (more_lots / "lots.csv").read_text(encoding="utf-8").replace("KVARN", supplier)
    (more_lots / "lots.csv").write_text(text, encoding="utf-8")
    before = entries(opened.book.path)
    dialog = checked(qtbot, shown(qtbot, ImportTables(opened.book, [more_lots], opened)))
    model = dialog.problems.model()
    assert [model.text(0, n) for n in range(4)] == ["lots.csv", "3", "mass_kg", "1,250.0"]
    assert not dialog.act_button.isEnabled()
    dialog.write_problems(tmp_path / "problems.csv")
    with (tmp_path / "problems.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["column"] for row in csv.DictReader(file)] == ["mass_kg"]
    assert entries(opened.book.path) == before

    dialog.good_only.setChecked(True)
    assert dialog.act_button.isEnabled()
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, "not the passphrase")
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert "passphrase" in dialog.notice.text().lower()
    assert entries(opened.book.path) == before

    dialog.passphrase.setText(PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Written: 2 rows" in dialog.notice.text(), timeout=20_000)
    settled()
    assert entries(opened.book.path) > before
    opened.materials.show_thing("X-1")
    assert opened.materials.model.size == 1
    (handed_back,) = opened.book.path.parent.glob("faulty-rows-*/lots.csv")
    assert "X-2" in handed_back.read_text(encoding="utf-8-sig")

    again = checked(qtbot, shown(qtbot, ImportTables(opened.book, [more_lots], opened)))
    again.good_only.setChecked(True)
    assert not again.act_button.isEnabled()


def test_tables_dropped_on_the_window_are_imported(opened, monkeypatch, more_lots, settled):
    asked = []
    monkeypatch.setattr(ImportTables, "exec", lambda dialog: asked.append(dialog._paths))
    drop(opened, more_lots)
    settled()
    assert asked == [[more_lots]]


def test_tables_dropped_without_a_ledger_say_what_to_do(shell, told, more_lots):
    drop(shell, more_lots)
    assert "Open your ledger first" in told[-1]


def test_stop_stops_the_import_and_nothing_is_written(opened, qtbot, tmp_path, supplier, settled):
    folder = tmp_path / "many"
    folder.mkdir()
    with (folder / "lots.csv").open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(("lot_id", "material", "supplier_id", "mass_kg", "received_on", "origin_country"))
        sheet.writerows((f"M-{n}", "NiSO4.6H2O", supplier, "1", "2026-07-01", "SE") for n in range(150_000))
    before = entries(opened.book.path)
    dialog = shown(qtbot, ImportTables(opened.book, [folder], opened))
    job = dialog.job
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        pass
    assert opened.statusBar().bar.isVisibleTo(opened.statusBar())
    with qtbot.waitSignal(job.stopped, timeout=20_000):
        click(qtbot, dialog.stop)
    settled()
    assert "Stopped as asked" in dialog.notice.text()
    assert not dialog.act_button.isEnabled()
    assert entries(opened.book.path) == before
