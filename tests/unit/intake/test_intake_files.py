"""Files as they come: how they are written, what is no table, and what the header line says."""

import os
import sys
import tracemalloc

import pytest
from intake_plant import columns, only_source, read_all, rows_of, text_of, write

from passport_app.domain.errors import InputError
from passport_app.intake import dialect
from passport_app.intake.reading import find_sources


def file_problem(path):
    records, _, problems = read_all(only_source(path))
    assert not records
    (problem,) = problems
    assert problem.file == path.name
    return problem


def written(tmp_path, data, name="lots.csv"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


GOOD = text_of("lots", rows_of("lots", document="Maße.pdf"))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\n  \r\n", "empty_file"),
        (b"\xef\xbb\xbf", "empty_file"),
        (b"PK\x03\x04 and so on", "binary_file"),
        (b"%PDF-1.7\n", "binary_file"),
        (b"\x89PNG\r\n\x1a\n", "binary_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "binary_file"),
        (b"SQLite format 3\x00", "binary_file"),
        (b"\x1f\x8b\x08", "binary_file"),
        (b"lot_id,material\n\x00\x01\x02", "binary_file"),
        (GOOD.encode("utf-16-le"), "encoding"),
        (GOOD.encode("utf-32"), "encoding"),
        (b"L-1,Ni,S,5,2026-01-12\nL-2,Ni,S,5,2026-01-12\n", "no_header"),
        (b"lot_id,material,mass_kg\nL-1,Ni,5\n", "missing_column"),
        (b"lot_id,material,supplier_id,mass_kg,received_on,Mass_KG\n", "doubled_column"),
        (b"lot_id," * 300 + b"\n", "too_many_columns"),
    ],
)
def test_what_is_no_table_has_its_own_code(tmp_path, data, code):
    problem = file_problem(written(tmp_path, data))
    assert problem.code == code
    assert len(problem.message) > 20


def test_missing_columns_are_one_problem_of_the_header_that_names_them_all(tmp_path):
    problem = file_problem(written(tmp_path, b"lot_id;material;mass_kg\nL-1;Ni;5\n"))
    assert problem.row == 1
    assert "supplier_id, received_on" in problem.message


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(dialect, "LARGEST_FILE", 100)
    assert file_problem(written(tmp_path, GOOD.encode())).code == "file_too_large"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_way_of_writing_gives_the_same_records(tmp_path, separator, end, encoding):
    row = rows_of("lots", document="Maße, neu; 1.pdf", mass_kg="552.133333" if separator == "," else "552,133333")
    text = text_of("lots", row, separator=separator, end=end)
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    records, rows, problems = read_all(only_source(written(tmp_path, (mark + text).encode(encoding))))
    assert not problems
    assert rows == [2]
    assert records[0][3] == 552_133_333_000
    assert records[0][7] == "Maße, neu; 1.pdf"


def test_one_point_two_five_zero_is_the_same_in_every_file(tmp_path):
    for separator in ",;\t":
        text = text_of("lots", rows_of("lots", mass_kg="1.250"), separator=separator)
        records, _, _ = read_all(only_source(written(tmp_path, text.encode())))
        assert records[0][3] == 1_250_000_000


def test_columns_come_in_any_order_and_case_and_unknown_ones_are_noted(tmp_path):
    names = [" Lot_ID ", "REMARK", "received_on", "Material", "supplier_id", "MASS_KG"]
    text = text_of("lots", ["L-1", "hello", "2026-01-12", "Ni", "S", "5"], header=names)
    source = only_source(written(tmp_path, text.encode()))
    records, _, problems = read_all(source)
    assert not problems
    assert records == [("L-1", "Ni", "S", 5_000_000_000, "2026-01-12", None, None, None, None)]
    (note,) = source.notes()
    assert (note.code, note.column) == ("unknown_column", "REMARK")


def test_a_header_without_rows_is_noted(tmp_path):
    source = only_source(write(tmp_path, "lots"))
    assert read_all(source) == ([], [], [])
    assert [note.code for note in source.notes()] == ["no_rows"]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path):
    lots = [rows_of("lots", lot_id=name) for name in ("A", "B", "C", "D")]
    lots[1][7] = "two\nlines.pdf"
    lines = [
        text_of("lots", lots[0]),
        "\n",
        text_of("lots", lots[1]).split("\n", 1)[1],
        "," * 8 + "\n",
        " ,\t" + "," * 7 + "\n",
        text_of("lots", lots[2]).split("\n", 1)[1],
    ]
    records, rows, problems = read_all(only_source(written(tmp_path, "".join(lines).encode())))
    assert not problems
    assert [(record[0], row) for record, row in zip(records, rows, strict=True)] == [("A", 2), ("B", 4), ("C", 7)]


def test_blank_lines_before_the_header_count(tmp_path):
    bad = text_of("lots", rows_of("lots", mass_kg="x"))
    _, _, problems = read_all(only_source(written(tmp_path, b"\n\n" + bad.encode())))
    assert [problem.row for problem in problems] == [4]


def test_a_row_with_a_field_too_few_or_too_many_is_told(tmp_path):
    rows = [rows_of("lots"), [*rows_of("lots"), "more"], rows_of("lots")[:5], [*rows_of("lots", lot_id="L-2"), "", ""]]
    records, numbers, problems = read_all(only_source(write(tmp_path, "lots", *rows)))
    assert numbers == [2, 5]
    assert records[1][0] == "L-2"
    assert [(p.row, p.code) for p in problems] == [(3, "row_length"), (4, "row_length")]


@pytest.mark.parametrize("broken", ['"L-2" oops,Ni', '"L-2,Ni', '"' + "x" * 200_000])
def test_a_broken_quote_is_told_at_its_row_and_nothing_after_it_is_guessed(tmp_path, broken):
    text = text_of("lots", rows_of("lots")) + broken + "\n" + text_of("lots", rows_of("lots")).split("\n", 1)[1]
    records, _, problems = read_all(only_source(written(tmp_path, text.encode())))
    assert len(records) == 1
    assert [(p.row, p.code) for p in problems] == [(3, "quoting")]


def test_an_endless_line_is_refused_and_not_held(tmp_path):
    path = written(tmp_path, GOOD.encode() + b"L" * 30_000_000)
    tracemalloc.start()
    try:
        records, _, problems = read_all(only_source(path))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(records) == 1
    assert [(p.row, p.code) for p in problems] == [(3, "quoting")]
    assert peak < 24_000_000


def test_a_long_table_is_streamed(tmp_path):
    path = tmp_path / "inputs.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("batch_id,lot_id,mass_kg\n")
        file.writelines(f"B-{n},L-{n},{n}.5\n" for n in range(1, 60_001))
    source = only_source(path)
    tracemalloc.start()
    try:
        rows = sum(len(chunk.records) for chunk in source.chunks())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert rows == 60_000
    assert peak < 8_000_000


def test_a_utf_16_file_cut_in_a_character_is_told(tmp_path):
    path = written(tmp_path, GOOD.encode("utf-16")[:-3] + b"\n")
    _, _, problems = read_all(only_source(path))
    assert {problem.code for problem in problems} <= {"encoding", "date"}
    assert problems


def test_a_source_is_read_again_each_time(tmp_path):
    source = only_source(write(tmp_path, "lots", rows_of("lots")))
    first = read_all(source)
    assert read_all(source) == first
    write(tmp_path, "lots", rows_of("lots"), rows_of("lots", lot_id="L-2"))
    assert len(read_all(source)[0]) == 2


def test_a_file_that_has_gone_is_a_problem_not_a_crash(tmp_path):
    source = only_source(write(tmp_path, "lots", rows_of("lots")))
    source.path.unlink()
    assert file_problem_of(source) == "not_readable"
    assert source.notes() == []
    assert source.value_at(2, "lot_id") is None


def file_problem_of(source):
    (problem,) = read_all(source)[2]
    return problem.code


def test_rows_and_values_are_found_by_number(tmp_path):
    rows = [rows_of("lots", lot_id=f" L-{n} ") for n in range(2, 6002)]
    source = only_source(write(tmp_path, "lots", *rows))
    assert source.header() == columns("lots")
    for row in (2, 3, 6001, 10, 5000, 4990, 1):
        expected = rows[row - 2] if row > 1 else columns("lots")
        assert source.raw_row(row) == expected
    assert source.value_at(4000, "lot_id") == "L-4000"
    assert source.raw_row(6002) == []
    assert source.raw_row(0) == []
    assert source.value_at(9000, "lot_id") is None


def test_tables_of_a_folder_come_in_the_order_of_an_import(tmp_path):
    for table in ("lots", "parties", "materials"):
        write(tmp_path, table, rows_of(table))
    (tmp_path / "LOTS.TSV").write_text(text_of("lots", rows_of("lots"), separator="\t"), encoding="utf-8")
    (tmp_path / "remarks.csv").write_text("a,b\n", encoding="utf-8")
    (tmp_path / "coa.pdf").write_bytes(b"%PDF-")
    (tmp_path / ".hidden.csv").write_text("x", encoding="utf-8")
    sources, notes = find_sources([tmp_path])
    assert [source.table.name for source in sources] == ["parties", "materials", "lots", "lots"]
    assert {source.file for source in sources[2:]} == {"lots.csv", "LOTS.TSV"}
    assert sorted(note.code for note in notes) == ["other_files", "unknown_file"]


def test_files_of_one_name_are_told_apart_and_the_same_file_is_read_once(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, "lots", rows_of("lots"))
    sources, _ = find_sources([tmp_path / "one", tmp_path / "two", tmp_path / "one" / "lots.csv"])
    assert [source.file for source in sources] == ["one/lots.csv", "two/lots.csv"]


def test_a_link_in_a_folder_is_not_followed(tmp_path):
    outside = tmp_path / "secret.csv"
    outside.write_text("root", encoding="utf-8")
    folder = tmp_path / "plant"
    folder.mkdir()
    try:
        (folder / "lots.csv").symlink_to(outside)
    except OSError:
        pytest.skip("this system lets no links be made")
    sources, notes = find_sources([folder])
    assert not sources
    assert "lots.csv" in notes[0].message


@pytest.mark.parametrize("table", ["lots", "outputs", "battery_cells", "cell_lots", "assays"])
def test_a_single_file_may_be_told_by_its_header(tmp_path, table):
    path = tmp_path / "export 2026.txt"
    path.write_text(text_of(table, rows_of(table), separator=";"), encoding="utf-8")
    assert only_source(path).table.name == table


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("export.csv", b"a,b,c\n1,2,3\n", "unknown_table"),
        ("export.csv", b"", "empty_file"),
        ("export.csv", b"%PDF-1.7", "binary_file"),
        ("lots.xls", b"\xd0\xcf\x11\xe0", "workbook_kind"),
        ("lots.xlsm", b"PK\x03\x04", "macros"),
    ],
)
def test_a_single_file_that_is_no_table_stops(tmp_path, name, data, code):
    with pytest.raises(InputError) as caught:
        find_sources([written(tmp_path, data, name)])
    assert caught.value.code == code
    assert name in caught.value.message


def test_a_path_that_is_not_there_stops(tmp_path):
    with pytest.raises(InputError) as caught:
        find_sources([tmp_path / "nowhere"])
    assert caught.value.code == "not_found"


@pytest.mark.skipif(os.name != "posix" or sys.platform == "darwin", reason="only there may a name be no text")
def test_a_file_name_that_is_no_text_can_be_told(tmp_path):
    for name in (b"b\xff", b"a"):
        folder = tmp_path / os.fsdecode(name)
        folder.mkdir()
        write(folder, "lots", rows_of("lots"))
    sources, _ = find_sources(sorted(tmp_path.iterdir()))
    assert [source.file for source in sources] == ["a/lots.csv", "b\ufffd/lots.csv"]
