"""Each value that must be refused, by the code it is told apart by, and by its row and column."""

import pytest
from intake_plant import only_source, read_all, rows_of, text_of, write


def problems_of(tmp_path, table, **changes):
    path = write(tmp_path, table, rows_of(table), rows_of(table, **changes))
    records, rows, problems = read_all(only_source(path))
    assert rows == [2]
    assert len(records) == 1
    assert all(p.row == 3 and p.file == f"{table}.csv" for p in problems)
    return problems


BAD = [
    ("lots", "lot_id", "", "missing"),
    ("lots", "lot_id", "   ", "missing"),
    ("lots", "lot_id", "L" * 129, "too_long"),
    ("lots", "lot_id", "L\x07", "control_character"),
    ("lots", "lot_id", "L\u200b1", "control_character"),
    ("lots", "lot_id", "L\n1", "control_character"),
    ("lots", "mass_kg", "0", "mass_zero"),
    ("lots", "mass_kg", "-5", "mass_negative"),
    ("lots", "mass_kg", "100000001", "mass_absurd"),
    ("lots", "mass_kg", "1.2345678901", "mass_decimals"),
    ("lots", "mass_kg", "1,250.0", "ambiguous_number"),
    ("lots", "mass_kg", "1.250,0", "ambiguous_number"),
    ("lots", "mass_kg", "1,250", "ambiguous_number"),
    ("lots", "mass_kg", "abc", "number"),
    ("lots", "mass_kg", "1.2.3", "number"),
    ("lots", "mass_kg", "", "missing"),
    ("lots", "received_on", "2026-02-30", "date"),
    ("lots", "received_on", "23.11.2026", "date"),
    ("lots", "received_on", "0206-01-01", "date"),
    ("lots", "document_valid_until", "2027", "date"),
    ("lots", "origin_country", "XX", "country"),
    ("lots", "origin_country", "it", "country"),
    ("lots", "chain_of_custody", "trust", "choice"),
    ("lots", "document", "a" * 4097, "too_long"),
    ("lots", "document", "a\u202efdp", "control_character"),
    ("parties", "roles", "manufacturer king", "roles"),
    ("parties", "roles", "miner miner", "roles"),
    ("parties", "identifier", "9521234000006", "identifier"),
    ("parties", "identifier", "duns:1", "identifier"),
    ("parties", "identifier", "gln:9521234000007", "identifier"),
    ("parties", "identifier", "gln:952", "identifier"),
    ("parties", "identifier", "lei:5493001KJTIIGC8Y1R13", "identifier"),
    ("parties", "identifier", "vat:1", "identifier"),
    ("parties", "identifier", "did:web:", "identifier"),
    ("sites", "manufacturing_plant", "perhaps", "flag"),
    ("materials", "stage", "Cathode active", "choice"),
    ("models", "gtin", "09521234010013", "gtin"),
    ("models", "gtin", "123", "gtin"),
    ("models", "rated_capacity_ah", "0", "not_positive"),
    ("models", "rated_capacity_ah", "-1", "not_positive"),
    ("contents", "element", "Xx", "element"),
    ("contents", "element", "ni", "element"),
    ("contents", "assay_ppm", "1000001", "ppm_too_large"),
    ("contents", "assay_ppm", "-1", "ppm_negative"),
    ("contents", "assay_ppm", "22.5", "ppm_not_whole"),
    ("contents", "unknown_ppm", "99999999999999999999", "ppm_too_large"),
    ("contents", "pre_consumer_ppm", "700000", "shares_above_whole"),
    ("assays", "uncertainty", "-1", "negative"),
    ("assays", "value", "61 ppm", "number"),
    ("spent_batteries", "state_of_health_pct", "-41", "negative"),
    ("batches", "started_at", "2026-01-12T09:00:00", "time_offset"),
    ("batches", "started_at", "2026-01-12", "time"),
    ("batches", "started_at", "2026-01-12T25:00:00+01:00", "time"),
    ("batches", "started_at", "2026-02-30T09:00:00+01:00", "time"),
    ("batches", "ended_at", "2026-01-12T08:59:59+01:00", "ended_before_start"),
    ("outputs", "role", "manufacturing_waste", "reason_missing"),
    ("specifications", "minimum", "50.1", "minimum_above_maximum"),
    ("cell_lots", "last_serial", "A00100", "serial_range"),
    ("cell_lots", "last_serial", "B0100", "serial_range"),
    ("cell_lots", "first_serial", "A0101", "serial_range"),
    ("battery_cells", "last_serial", "A000X", "serial_range"),
    ("cell_events", "serial", "CELL", "serial"),
    ("cell_events", "event", "lost", "choice"),
]
SHOWN_ELSEWHERE = {"shares_above_whole": "pre_consumer_ppm", "serial_range": "last_serial", "reason_missing": "reason"}


@pytest.mark.parametrize(("table", "column", "value", "code"), BAD)
def test_a_bad_value_is_told_with_its_row_column_and_what_would_be_right(tmp_path, table, column, value, code):
    (problem,) = problems_of(tmp_path, table, **{column: value})
    assert problem.code == code
    assert problem.column == SHOWN_ELSEWHERE.get(code, column)
    assert len(problem.message) > 15
    if problem.column == column and len(value) < 200:
        assert problem.value == value


def test_every_problem_of_a_row_is_told_not_the_first(tmp_path):
    problems = problems_of(tmp_path, "lots", mass_kg="-1", received_on="yesterday", origin_country="XX", lot_id="")
    assert [p.column for p in problems] == ["lot_id", "mass_kg", "received_on", "origin_country"]


def test_a_value_that_could_not_be_read_is_not_told_twice(tmp_path):
    (problem,) = problems_of(tmp_path, "outputs", role="manufacturing_waste", reason="a" * 5000)
    assert problem.code == "too_long"


def test_a_range_of_more_cells_than_a_lot_can_have_is_refused(tmp_path):
    (problem,) = problems_of(tmp_path, "cell_lots", first_serial="A000000001", last_serial="A200000000")
    assert problem.code == "serial_range"
    assert "200000000" in problem.message


def test_the_end_is_compared_with_the_start_across_offsets(tmp_path):
    early = rows_of("batches", started_at="2026-01-12T09:00:00+01:00", ended_at="2026-01-12T08:30:00Z")
    records, _, problems = read_all(only_source(write(tmp_path, "batches", early)))
    assert not problems
    assert records[0][4] == "2026-01-12T08:30:00+00:00"


@pytest.mark.parametrize(
    ("value", "flag"), [("yes", 1), ("TRUE", 1), ("1", 1), ("No", 0), ("false", 0), ("0", 0), ("", 0)]
)
def test_flags(tmp_path, value, flag):
    records, _, problems = read_all(only_source(write(tmp_path, "sites", rows_of("sites", manufacturing_plant=value))))
    assert not problems
    assert records[0][5] == flag


def test_values_are_trimmed_and_empty_ones_are_none_or_the_default(tmp_path):
    row = [f"  {value} " if value else " " for value in rows_of("cell_lots")]
    records, _, problems = read_all(only_source(write(tmp_path, "cell_lots", row)))
    assert not problems
    assert records == [("CL-1", "B-1", "M", "A0001", "A0100", "2026-01-12", "product")]
    records, _, _ = read_all(only_source(write(tmp_path, "contents", rows_of("contents", pre_consumer_ppm=""))))
    assert records == [("L-1", "Ni", 222342, None, 380249, None)]


def test_leading_zeros_of_ids_stay(tmp_path):
    records, _, _ = read_all(only_source(write(tmp_path, "lots", rows_of("lots", lot_id="000712"))))
    assert records[0][0] == "000712"


@pytest.mark.parametrize(
    "value", ["lei:5493001KJTIIGC8Y1R12", "vat:IT01234567890", "did:web:plant.example", "gln:9521234000112"]
)
def test_identifiers_of_each_scheme(tmp_path, value):
    records, _, problems = read_all(only_source(write(tmp_path, "parties", rows_of("parties", identifier=value))))
    assert not problems
    assert records[0][4] == value


def test_bytes_of_another_encoding_are_told_cell_by_cell(tmp_path):
    path = tmp_path / "parties.csv"
    text = text_of("parties", rows_of("parties", name="Società"), rows_of("parties", party_id="P2"))
    path.write_bytes(text.encode("latin-1"))
    records, rows, problems = read_all(only_source(path))
    assert rows == [3]
    assert records[0][0] == "P2"
    assert [(p.row, p.column, p.value, p.code) for p in problems] == [(2, "name", "Societ\ufffd", "encoding")]


def test_many_rows_give_the_same_records_in_every_chunk_size(tmp_path):
    rows = [rows_of("lots", lot_id=f"L-{n}", mass_kg="x" if n % 7 == 0 else f"{n}.5") for n in range(1, 1700)]
    source = only_source(write(tmp_path, "lots", *rows))
    whole = read_all(source, 100_000)
    assert len(whole[0]) + len(whole[2]) == 1699
    assert whole[1] == [n + 1 for n in range(1, 1700) if n % 7]
    for count in (1, 13, 500, 1200):
        assert read_all(source, count) == whole
