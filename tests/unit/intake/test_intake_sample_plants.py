"""The sample plants beside the checkout: every table is read whole, and as a workbook gives the same records."""

import csv
from pathlib import Path

import openpyxl
import pytest
from intake_plant import read_all

from passport_app.domain.tables import TABLES
from passport_app.intake.reading import find_sources

PLANTS = Path(__file__).resolve().parents[3] / "../shared/plant"
FOLDERS = sorted(path for path in PLANTS.iterdir() if path.is_dir()) if PLANTS.is_dir() else []
pytestmark = pytest.mark.skipif(not FOLDERS, reason="the sample plants are not beside this checkout")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_every_row_of_a_sample_plant_is_good(folder):
    sources, notes = find_sources([folder])
    assert [source.table.name for source in sources] == [n for n in TABLES if (folder / f"{n}.csv").exists()]
    assert [note.code for note in notes] == ["other_files"]
    for source in sources:
        records, _, problems = read_all(source)
        assert not problems
        assert not source.notes()
        with source.path.open(encoding="utf-8", newline="") as file:
            assert len(records) == sum(1 for _ in csv.reader(file)) - 1


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_sample_plant_as_a_workbook_gives_the_same_records(folder, tmp_path):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for path in sorted(folder.glob("*.csv")):
        sheet = book.create_sheet(path.stem)
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                sheet.append(row)
    book.save(tmp_path / "plant.xlsx")
    texts, sheets = find_sources([folder])[0], find_sources([tmp_path / "plant.xlsx"])[0]
    assert [read_all(source) for source in texts] == [read_all(source) for source in sheets]
