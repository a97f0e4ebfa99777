"""A recall handed on: the table, and the draft of a notice to each customer (PRODUCT.md 9)."""

import csv


def test_the_table_and_the_drafts(passport, sample, tmp_path):
    table, drafts = tmp_path / "recall.csv", tmp_path / "drafts"
    words = ("recall", sample, "CO-R-2601", "--csv", table, "--notices", drafts, "--language", "it")
    found = passport.json(*words)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows if row["kind"] == "battery"] == found["batteries"]
    assert sum(int(row["cells"]) for row in rows if row["kind"] == "cells") == found["cells"]
    assert {row["customer"] for row in rows if row["customer"]} == set(found["customers"])
    texts = {file.name: file.read_text(encoding="utf-8") for file in drafts.iterdir()}
    assert len(texts) == len(found["customers"])
    for customer in found["customers"]:
        said = texts[f"notice-{customer}.txt"]
        assert "materiale del lotto CO-R-2601" in said
        assert "[Perché" in said  # what only a person can say is left to a person
        mine = [d["battery"] for d in found["deliveries"] if d["customer"] == customer]
        assert f"Batterie ({len(mine)})" in said
        assert all(battery in said for battery in mine)
    passport(*words, status=2)
    assert "nothing is overwritten" in passport.said


def test_a_lot_that_reached_nobody(passport, sample, tmp_path):
    found = passport.json("recall", sample, "NI-R-2604", "--notices", tmp_path / "none")
    assert len(list((tmp_path / "none").iterdir())) == len(found["customers"])
