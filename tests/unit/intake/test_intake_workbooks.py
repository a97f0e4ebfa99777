"""Workbooks: values exactly as their cells say, and nothing run, followed or blown up."""

import datetime
import re
import struct
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from intake_plant import columns, only_source, read_all, rows_of

from passport_app.domain.errors import InputError
from passport_app.intake import archive
from passport_app.intake.reading import find_sources
from passport_app.intake.sheetscan import scan_sheet


def workbook(tmp_path, name="plant.xlsx", **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = tmp_path / name
    book.save(path)
    return path


def lots(*rows):
    return [columns("lots"), *rows]


def rewrite(path, change):
    """Write a workbook anew with its parts changed: `change(parts)` alters a dict of name to bytes."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def refusal(path):
    with pytest.raises(InputError) as caught:
        find_sources([path])
    assert path.name in caught.value.message
    return caught.value.code


def test_cells_are_read_as_they_say(tmp_path):
    row = rows_of("lots", lot_id="0007", mass_kg=22.3, received_on=datetime.date(2026, 1, 12))
    row[8] = datetime.datetime(2027, 1, 12)  # noqa: DTZ001 - a cell has no zone
    whole = rows_of("lots", lot_id=712, mass_kg=800, received_on="2026-01-13")
    source = only_source(workbook(tmp_path, lots=lots(row, whole)))
    assert source.file == "plant.xlsx[lots]"
    records, rows, problems = read_all(source)
    assert not problems
    assert rows == [2, 3]
    assert records[0] == ("0007", "Ni", "S", 22_300_000_000, "2026-01-12", "SE", "segregated", "coa.pdf", "2027-01-12")
    assert records[1][:5] == ("712", "Ni", "S", 800_000_000_000, "2026-01-13")


@pytest.mark.parametrize("mass", [0.1, 1e-9, 0.000012, 123456.789012, 1.1, 2.675, 99999999.999999])
def test_a_number_of_a_cell_is_what_was_typed(tmp_path, mass):
    records, _, problems = read_all(only_source(workbook(tmp_path, lots=lots(rows_of("lots", mass_kg=mass)))))
    assert not problems
    assert records[0][3] == Decimal(str(mass)) * 10**9


def test_true_and_false_are_flags(tmp_path):
    rows = [columns("sites"), rows_of("sites", manufacturing_plant=True), rows_of("sites", manufacturing_plant=False)]
    records, _, _ = read_all(only_source(workbook(tmp_path, sites=rows)))
    assert [record[5] for record in records] == [1, 0]


def test_sheets_are_tables_by_name_and_others_are_noted(tmp_path):
    path = workbook(tmp_path, Notes=[["hello"]], LOTS=lots(rows_of("lots")), parties=[columns("parties")])
    sources, notes = find_sources([path])
    assert [source.table.name for source in sources] == ["parties", "lots"]
    assert [note.code for note in notes] == ["unknown_sheet"]
    assert "Notes" in notes[0].message


def test_a_workbook_without_a_table_stops(tmp_path):
    assert refusal(workbook(tmp_path, Notes=[["hello"]])) == "unknown_table"


def test_an_empty_sheet_is_told(tmp_path):
    (problem,) = read_all(only_source(workbook(tmp_path, lots=[])))[2]
    assert problem.code == "empty_file"


def test_rows_and_columns_may_begin_anywhere(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "lots"
    for at, name in enumerate(columns("lots")):
        sheet.cell(4, 3 + at, name)
        sheet.cell(6, 3 + at, rows_of("lots")[at])
        sheet.cell(9, 3 + at, rows_of("lots", mass_kg="=1+1")[at])
    book.save(tmp_path / "plant.xlsx")
    source = only_source(tmp_path / "plant.xlsx")
    records, rows, problems = read_all(source)
    assert rows == [6]
    assert records[0][0] == "L-1"
    assert [(p.row, p.column, p.code) for p in problems] == [(9, "mass_kg", "formula")]
    assert source.value_at(6, "lot_id") == "L-1"


def test_formulas_and_errors_are_told_cell_by_cell(tmp_path):
    rows = [
        rows_of("lots"),
        rows_of("lots", lot_id="L-2", mass_kg="=SUM(D2:D2)"),
        rows_of("lots", lot_id="L-3", origin_country="#N/A"),
    ]
    _, numbers, problems = read_all(only_source(workbook(tmp_path, lots=lots(*rows))))
    assert numbers == [2]
    assert [(p.row, p.column, p.code) for p in problems] == [
        (3, "mass_kg", "formula"),
        (4, "origin_country", "cell_error"),
    ]


def test_a_formula_that_has_a_value_is_still_told(tmp_path):
    path = workbook(tmp_path, lots=lots(rows_of("lots", mass_kg=5)))

    def put(parts):
        name = "xl/worksheets/sheet1.xml"
        parts[name] = parts[name].replace(b"<v>5</v>", b"<f>2+3</f><v>5</v>")

    (problem,) = read_all(only_source(rewrite(path, put)))[2]
    assert (problem.code, problem.value) == ("formula", "5")


def test_a_formula_in_the_header_or_in_an_unknown_column(tmp_path):
    header = [*columns("lots"), "remark"]
    path = workbook(tmp_path, lots=[header, [*rows_of("lots"), "=A1"]])
    assert not read_all(only_source(path))[2]


def test_a_number_too_long_for_a_spreadsheet_is_told(tmp_path):
    row = rows_of("lots", lot_id=12345678901234567)
    (problem,) = read_all(only_source(workbook(tmp_path, lots=lots(row))))[2]
    assert (problem.column, problem.code) == ("lot_id", "number_precision")


def test_a_time_of_a_cell_has_no_offset(tmp_path):
    row = rows_of("batches", started_at=datetime.datetime(2026, 1, 12, 9, 0))  # noqa: DTZ001 - a cell has no zone
    (problem,) = read_all(only_source(workbook(tmp_path, batches=[columns("batches"), row])))[2]
    assert (problem.column, problem.code) == ("started_at", "time_offset")


def add(name, data=b"x"):
    def change(parts):
        parts[name] = data

    return change


def replace(name, old, new):
    def change(parts):
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)

    return change


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (add("xl/vbaProject.bin"), "macros"),
        (add("xl/macrosheets/sheet1.xml"), "macros"),
        (add("xl/externalLinks/externalLink1.xml"), "external_links"),
        (add("xl/media/big.xml", b"<a>" + b"0" * 40_000_000), "workbook_too_large"),
        (replace(SHEET, b"<sheetData>", b"<!-- c --><sheetData>"), "damaged_workbook"),
        (replace(SHEET, b"<worksheet", b'<!DOCTYPE w [<!ENTITY a "b">]><worksheet'), "damaged_workbook"),
        (replace("xl/workbook.xml", b"<workbook", b'<!DOCTYPE w [<!ENTITY a "b">]><workbook'), "damaged_workbook"),
        (replace(SHEET, b'r="A2"', b'r="XFD1048576"'), "damaged_workbook"),
        (replace(SHEET, b'<c r="A2"', b'<c x=">" r="A2"'), "damaged_workbook"),
        (replace(SHEET, b'r="A2"', b'r="A9999999"'), "damaged_workbook"),
        (replace("xl/workbook.xml", b'name="lots"', b'name="lots" <'), "damaged_workbook"),
        (lambda parts: parts.pop("xl/workbook.xml"), "damaged_workbook"),
        (lambda parts: parts.pop(SHEET), "damaged_workbook"),
        (lambda p: p.update({SHEET: p[SHEET].decode().encode("utf-16")}), "damaged_workbook"),
        (lambda p: p.update({SHEET: b'<?xml version="1.0" encoding="utf-7"?>' + p[SHEET]}), "damaged_workbook"),
    ],
)
def test_a_workbook_that_must_not_be_opened(tmp_path, change, code):
    assert refusal(rewrite(workbook(tmp_path, lots=lots(rows_of("lots"))), change)) == code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "encrypted_workbook"),
        (b"lot_id,material\n", "damaged_workbook"),
        (b"PK\x03\x04 cut off", "damaged_workbook"),
    ],
)
def test_a_file_that_is_no_workbook(tmp_path, data, code):
    path = tmp_path / "plant.xlsx"
    path.write_bytes(data)
    assert refusal(path) == code


def test_an_archive_that_lies_about_its_size_is_found_out(tmp_path):
    path = rewrite(workbook(tmp_path, lots=lots(rows_of("lots"))), lambda parts: None)
    with zipfile.ZipFile(path) as book:
        size = book.getinfo(SHEET).file_size
    data = path.read_bytes()
    # In the central directory the size stands 24 bytes after the mark, before the name.
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(SHEET.encode()))
    assert struct.unpack_from("<L", data, at + 24) == (size,)
    path.write_bytes(data[: at + 24] + struct.pack("<L", 10) + data[at + 28 :])
    assert refusal(path) == "damaged_workbook"


def test_a_workbook_of_many_bytes_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "LARGEST_TOTAL", 1000)
    assert refusal(workbook(tmp_path, lots=lots(rows_of("lots")))) == "workbook_too_large"


def test_a_workbook_that_was_saved_anew_is_looked_over_anew(tmp_path):
    path = workbook(tmp_path, lots=lots(rows_of("lots")))
    source = only_source(path)
    assert len(read_all(source)[0]) == 1
    workbook(tmp_path, lots=lots(rows_of("lots"), rows_of("lots", lot_id="L-2", mass_kg="=1+1")))
    records, _, problems = read_all(source)
    assert len(records) == 1
    assert [p.code for p in problems] == ["formula"]
    workbook(tmp_path, parties=[columns("parties")])
    assert [p.code for p in read_all(source)[2]] == ["damaged_workbook"]


def test_a_workbook_in_a_plant_folder_is_read_beside_the_files(tmp_path):
    workbook(tmp_path, lots=lots(rows_of("lots")))
    (tmp_path / "parties.csv").write_text("party_id,name,roles\nS,Supplier,supplier\n", encoding="utf-8")
    (tmp_path / "~$plant.xlsx").write_bytes(b"lock")
    sources, notes = find_sources([tmp_path])
    assert [source.file for source in sources] == ["parties.csv", "plant.xlsx[lots]"]
    assert not notes


def test_a_long_sheet_is_searched_to_its_end(tmp_path):
    rows = [rows_of("lots", lot_id=f"L-{n}") for n in range(2, 5002)]
    rows[2500][3] = "=1+1"
    rows[4999][5] = "#DIV/0!"
    path = workbook(tmp_path, lots=lots(*rows))
    records, _, problems = read_all(only_source(path))
    assert len(records) == 4998
    assert [(p.row, p.code) for p in problems] == [(2502, "formula"), (5001, "cell_error")]
    assert refusal(rewrite(path, replace(SHEET, b'r="A3000"', b'r="XFD1048576"'))) == "damaged_workbook"


SPELLINGS = {
    "without places": lambda xml: re.sub(rb'<(c|row) r="[A-Z]*[0-9]+"', rb"<\1", xml),
    "with single quotes": lambda xml: re.sub(rb'<c r="([A-Z]+[0-9]+)"', rb"<c r='\1'", xml),
    "with a prefix": lambda xml: re.sub(rb"<(/?)([a-zA-Z]+)", rb"<\1x:\2", xml).replace(b"xmlns=", b"xmlns:x="),
    "with more attributes": lambda xml: xml.replace(b"<c ", b'<c cm="1" '),
    "with line ends": lambda xml: xml.replace(b"<c ", b"<c\n"),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_formula_is_found_however_the_sheet_is_spelt(spelling):
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><v>1</v></c><c r="B{n}">{"<f>1</f>" if n == 40 else ""}<v>1</v></c></row>'
        for n in range(1, 60)
    )
    xml = f'<worksheet xmlns="m"><sheetData>{rows}</sheetData></worksheet>'.encode()
    spelt = SPELLINGS[spelling](xml)
    assert spelt != xml
    for size in (1, 7, 100, 10_000):
        for text in (xml, spelt):
            scan = scan_sheet(text[at : at + size] for at in range(0, len(text), size))
            assert (scan.rows, scan.columns) == (59, 2)
            assert {row: list(columns) for row, columns in scan.faults.items()} == {40: [1]}
