"""Faulty rows handed back: the user's own text unchanged, one column more, and nothing that a spreadsheet would run."""

import csv

import openpyxl
import pytest
from intake_plant import columns, only_source, rows_of, text_of, write

from passport_app.domain.errors import InputError
from passport_app.intake.faulty import write_faulty_rows


def read_back(path, encoding="utf-8", separator=","):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def test_the_rows_come_back_with_their_problem(tmp_path):
    rows = [rows_of("lots", lot_id=f" {n:03}") for n in range(2, 3000)]
    source = only_source(write(tmp_path, "lots", *rows))
    target = tmp_path / "lots.faulty.csv"
    assert write_faulty_rows(source, {2999: "too heavy", 5: "who is S?"}, target) == 2
    assert read_back(target) == [
        [*columns("lots"), "problem"],
        [*rows[3], "who is S?"],
        [*rows[2997], "too heavy"],
    ]
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(("encoding", "separator"), [("utf-8", ";"), ("utf-8-sig", "\t"), ("utf-16", ";")])
def test_they_are_written_as_they_were_read(tmp_path, encoding, separator):
    row = rows_of("lots", document="Maße\n1.pdf", mass_kg="1,5")
    path = tmp_path / "lots.csv"
    path.write_bytes(text_of("lots", row, separator=separator).encode(encoding))
    target = tmp_path / "back.csv"
    assert write_faulty_rows(only_source(path), {2: "schön"}, target) == 1
    assert read_back(target, encoding, separator)[1] == [*row, "schön"]
    start = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16": path.read_bytes()[:2], "utf-8": b"lot"}[encoding]
    assert target.read_bytes().startswith(start)


def test_the_problem_is_no_formula_and_the_users_text_is_not_altered(tmp_path):
    row = rows_of("lots", document="=cmd|' /C calc'!A0")
    target = tmp_path / "back.csv"
    write_faulty_rows(only_source(write(tmp_path, "lots", row)), {2: "=1+1 is no mass"}, target)
    back = read_back(target)[1]
    assert back[:-1] == row
    assert back[-1] == "'=1+1 is no mass"


def test_bytes_of_another_encoding_come_back_as_they_were(tmp_path):
    data = text_of("lots", rows_of("lots", document="Maße.pdf")).encode("latin-1")
    path = tmp_path / "lots.csv"
    path.write_bytes(data)
    target = tmp_path / "back.csv"
    write_faulty_rows(only_source(path), {2: "encoding"}, target)
    assert "Maße.pdf".encode("latin-1") in target.read_bytes()


def test_a_column_of_problems_from_last_time_is_filled_anew(tmp_path):
    text = text_of("lots", [*rows_of("lots"), "old"], header=[*columns("lots"), "Problem"])
    path = tmp_path / "lots.csv"
    path.write_text(text, encoding="utf-8")
    target = tmp_path / "back.csv"
    write_faulty_rows(only_source(path), {2: "new"}, target)
    assert read_back(target)[1] == [*rows_of("lots"), "new"]


def test_rows_of_another_length_lose_nothing(tmp_path):
    path = write(tmp_path, "lots", rows_of("lots")[:3], [*rows_of("lots"), "more"])
    target = tmp_path / "back.csv"
    write_faulty_rows(only_source(path), {2: "short", 3: "long"}, target)
    _, short, long = read_back(target)
    assert short == ["L-1", "Ni", "S", *[""] * 6, "short"]
    assert long == [*rows_of("lots"), "more", "long"]


def test_a_sheet_comes_back_as_csv(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "lots"
    sheet.append(columns("lots"))
    sheet.append(rows_of("lots", mass_kg=22.3))
    book.save(tmp_path / "plant.xlsx")
    target = tmp_path / "lots.csv"
    assert write_faulty_rows(only_source(tmp_path / "plant.xlsx"), {2: "no"}, target) == 1
    assert read_back(target, "utf-8-sig")[1] == [*rows_of("lots", mass_kg="22.3"), "no"]


def test_the_file_that_was_read_is_never_written_over(tmp_path):
    path = write(tmp_path, "lots", rows_of("lots"))
    before = path.read_bytes()
    with pytest.raises(InputError):
        write_faulty_rows(only_source(path), {2: "no"}, path)
    assert path.read_bytes() == before


def test_a_problem_of_the_header_hands_every_row_back(tmp_path):
    path = tmp_path / "lots.csv"
    path.write_text("\nlot_id,material\nL-1,Ni\n\nL-2,Co\n", encoding="utf-8")
    source = only_source(path)
    (problem,) = [problem for chunk in source.chunks() for problem in chunk.problems]
    assert (problem.row, source.header_row()) == (2, 2)
    target = tmp_path / "back.csv"
    assert write_faulty_rows(source, {2: "no mass"}, target) == 2
    assert read_back(target)[1:] == [["L-1", "Ni", "no mass"], ["L-2", "Co", "no mass"]]
