"""A formula that cannot be read is told: it would else silently hold no assay."""

from tests.small_plant import TABLES


def test_an_unreadable_formula_is_a_finding_on_import_and_in_the_balance(passport, new_ledger, write_tables):
    ledger = new_ledger()
    tables = dict(TABLES)
    tables["materials"] = tables["materials"].rstrip() + "\n        odd,Odd salt,salt,no,,Ni(SO4\n    "
    got = passport.json("import", ledger, write_tables(tables), "--passphrase-env", "TEST_PASSPHRASE")
    (finding,) = [f for f in got["findings"] if f["code"] == "formula_unreadable"]
    assert finding["where"] == "odd"
    assert "Ni(SO4" in finding["message"]
    later = passport.json("balance", ledger)
    assert [f["where"] for f in later["findings"] if f["code"] == "formula_unreadable"] == ["odd"]
