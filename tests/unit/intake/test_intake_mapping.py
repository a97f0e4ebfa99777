"""Mappings: a supplier's names for files and columns, kept in a file and applied when tables are found."""

import pytest
from intake_plant import only_source, read_all

from passport_app.domain.errors import InputError
from passport_app.intake.mapping import Mapping, Rule
from passport_app.intake.reading import find_sources

GERMAN = {
    "Los-Nr.": "lot_id",
    "Werkstoff": "material",
    "Lieferant": "supplier_id",
    "Gewicht (kg)": "mass_kg",
    "Eingang": "received_on",
}
EXPORT = "LOS-NR. ;Werkstoff;Lieferant;Gewicht (kg);Eingang;Bemerkung\nL-1;Ni;S;1,5;2026-01-12;x\n"


@pytest.mark.parametrize("name", ["mapping.toml", "mapping.json"])
def test_a_mapping_comes_back_as_it_was_saved(tmp_path, name):
    odd = {'Q"uote\\': "lot_id", "é\t\x7f": "material"}
    mapping = Mapping((Rule("lots", GERMAN, "wareneingang*.csv"), Rule("lots", odd), Rule("parties")))
    mapping.save(tmp_path / name)
    assert Mapping.load(tmp_path / name) == mapping


def test_a_mapping_names_files_and_columns(tmp_path):
    (tmp_path / "Wareneingang-KW3.csv").write_text(EXPORT, encoding="utf-8")
    mapping = Mapping((Rule("lots", GERMAN, "wareneingang*.csv"),))
    sources, notes = find_sources([tmp_path], mapping)
    assert not notes
    records, _, problems = read_all(sources[0])
    assert not problems
    assert records[0][:5] == ("L-1", "Ni", "S", 1_500_000_000, "2026-01-12")
    assert [note.column for note in sources[0].notes()] == ["Bemerkung"]
    assert sources[0].value_at(2, "lot_id") == "L-1"


def test_a_rule_for_all_files_renames_columns_of_its_table(tmp_path):
    path = tmp_path / "lots.csv"
    path.write_text(EXPORT, encoding="utf-8")
    assert read_all(only_source(path, Mapping((Rule("lots", GERMAN),))))[0]
    other = tmp_path / "export.csv"
    other.write_text(EXPORT, encoding="utf-8")
    assert only_source(other, Mapping((Rule("lots", GERMAN),))).table.name == "lots"


def test_a_renamed_column_beside_one_of_our_name_is_doubled(tmp_path):
    path = tmp_path / "lots.csv"
    path.write_text("lot_id," + EXPORT.splitlines()[0].replace(";", ",") + "\n", encoding="utf-8")
    (problem,) = read_all(only_source(path, Mapping((Rule("lots", GERMAN),))))[2]
    assert problem.code == "doubled_column"


@pytest.mark.parametrize(
    "text",
    [
        "rules = 3",
        "[[rules]]\ntable = 'nothing'",
        "[[rules]]\ntable = 'lots'\n[rules.columns]\nA = 'party_id'",
        "[[rules]]\ntable = 'lots'\ncolour = 'red'",
        "[[rules]]\ntable = 5",
        "[[rules]]\ntable = 'lots'\n[rules.columns]\nA = 5",
        "rules = [1]",
        "not toml",
        "\x00",
        "",
    ],
)
def test_a_file_that_is_no_mapping_is_refused(tmp_path, text):
    path = tmp_path / "mapping.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Mapping.load(path)
    assert caught.value.code == "mapping"


def test_json_nested_without_end_is_refused(tmp_path):
    path = tmp_path / "mapping.json"
    path.write_text("[" * 500_000, encoding="utf-8")
    with pytest.raises(InputError):
        Mapping.load(path)


def test_a_mapping_that_is_not_there_or_too_large_is_refused(tmp_path):
    with pytest.raises(InputError):
        Mapping.load(tmp_path / "none.toml")
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (2 << 20))
    with pytest.raises(InputError):
        Mapping.load(large)
