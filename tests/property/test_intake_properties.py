"""Whatever is written, in whatever dialect, is read back exactly; and the quick way agrees with the careful one."""

import csv
import io
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from passport_app.domain.quantity import LARGEST_MASS, PPM, kilograms
from passport_app.domain.tables import TABLES
from passport_app.intake.column import ColumnReader
from passport_app.intake.fault import FieldError
from passport_app.intake.number import read_decimal, read_mass, read_ppm
from passport_app.intake.reading import find_sources

masses = st.integers(1, LARGEST_MASS)


@given(masses)
def test_micrograms_to_kilograms_and_back(mass):
    text = kilograms(mass)
    assert read_mass(text) == mass
    assert read_mass(text.replace(".", ","), comma=True) == mass


@given(st.from_regex(r"-?[0-9]{1,12}(\.[0-9]{1,12})?", fullmatch=True))
def test_a_decimal_is_canonical_once_and_for_all(text):
    once = read_decimal(text)
    assert read_decimal(once) == once
    assert len(once) <= len(text)


@given(st.integers(0, PPM))
def test_ppm_and_back(value):
    assert read_ppm(str(value)) == value
    assert read_ppm(f"{value}.0") == value


@given(st.text(max_size=60), st.booleans())
def test_any_text_is_a_number_or_a_fault(text, comma):
    for read in (read_mass, read_ppm, read_decimal):
        try:
            read(text, comma=comma)
        except FieldError as fault:
            assert fault.code
            assert fault.message


NUMBERS = st.one_of(
    st.from_regex(r"[0-9]{0,8}(\.[0-9]{0,11})?", fullmatch=True),
    st.from_regex(r"[-+ ]?[0-9]{0,3}([.,][0-9]{0,4}){0,3}", fullmatch=True),
    st.text(alphabet="0123456789.,- ٣１", max_size=8),
    masses.map(kilograms),
)
TEXTS = st.one_of(
    st.text(max_size=6), st.sampled_from(["", " ", "IT", "Ni", "yes", "2026-01-12", "2026-02-30", "x" * 130])
)
COLUMNS = [(table.name, column) for table in TABLES.values() for column in table.columns]


@settings(max_examples=300)
@given(st.sampled_from(COLUMNS), st.booleans(), st.lists(st.one_of(NUMBERS, TEXTS), min_size=1, max_size=5))
@example(("lots", TABLES["lots"].columns[3]), False, [",1"])
@example(("lots", TABLES["lots"].columns[3]), False, ["1.", ".1"])
@example(("models", TABLES["models"].columns[4]), False, ["0.0"])
def test_a_column_read_at_once_is_as_its_values_read_one_by_one(column, comma, texts):
    reader = ColumnReader(column[0], column[1], comma=comma)
    values, faults = reader.read(texts)
    alone, alone_faults = ColumnReader(column[0], column[1], comma=comma)._each(texts)
    assert list(values) == alone
    assert [(at, fault.code) for at, fault in faults] == [(at, fault.code) for at, fault in alone_faults]
    assert list(reader.read(texts)[0]) == alone


words = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8", exclude_categories=["C", "Z"]),
        st.sampled_from(list(' ,;"-\u00df')),
        st.just("\u6f22"),
    ),
    min_size=1,
    max_size=12,
).filter(str.strip)
rows = st.lists(st.tuples(words, words, words, masses, st.dates().filter(lambda d: 1900 <= d.year < 2200)), max_size=5)


@settings(max_examples=150, deadline=None)
@given(rows, st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n"]), st.booleans(), st.permutations(range(5)))
def test_one_table_in_every_dialect_gives_the_same_records(lots, separator, end, quoted, order):
    names = ["lot_id", "material", "supplier_id", "mass_kg", "received_on"]
    expected = [(a.strip(), b.strip(), c.strip(), m, str(d), None, None, None, None) for a, b, c, m, d in lots]
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting)
    writer.writerow([names[at] for at in order])
    for a, b, c, mass, day in lots:
        kilos = kilograms(mass) if separator == "," else kilograms(mass).replace(".", ",")
        row = [a, b, c, kilos, str(day)]
        writer.writerow([row[at] for at in order])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lots.csv"
        for encoding in ("utf-8", "utf-8-sig", "utf-16"):
            path.write_bytes(out.getvalue().encode(encoding))
            (source,), _ = find_sources([path])
            chunks = list(source.chunks(2))
            assert not [problem for chunk in chunks for problem in chunk.problems]
            assert [record for chunk in chunks for record in chunk.records] == expected
            assert [row for chunk in chunks for row in chunk.rows] == list(range(2, len(lots) + 2))


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from([b"", b"lot_id,material,supplier_id,mass_kg,received_on\n", b"\xff\xfe"])
)
def test_any_bytes_are_a_table_or_a_problem(data, before):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lots.csv"
        path.write_bytes(before + data)
        (source,), _ = find_sources([path])
        for chunk in source.chunks():
            assert len(chunk.records) == len(chunk.rows)
            for problem in chunk.problems:
                problem.message.encode("utf-8")
                (problem.value or "").encode("utf-8")
        for note in source.notes():
            note.message.encode("utf-8")
