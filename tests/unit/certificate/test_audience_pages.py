"""Copies for an audience print what they disclose, over as many pages as it takes, and nothing else of what is held."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from passport_app import assets
from passport_app.certificate.audience import MOST_ROWS, for_audience, notice, sections_for
from passport_app.certificate.content import LANGUAGES, make_content
from passport_app.certificate.making import make_document
from passport_app.certificate.sheet import Table, Words
from passport_app.domain.disclosure import Commitment, Disclosure


def _lot(name, **more):
    shares = [
        {"element": "Ni", "part": "active", "origin": "primary", "massUg": 1_234_567},
        {"element": "Ni", "part": "active", "origin": "post_consumer", "massUg": 2_000_001},
    ]
    return {
        "lot": name,
        "material": "NiSO4",
        "supplier": {"localId": "S", "name": "Kvarn Nickel AB", "country": "SE", "identifier": None},
        "country": "SE",
        "custody": "segregated",
        "receivedOn": "2026-01-05",
        "document": "coa.pdf",
        "documentSha256": "ab" * 32,
        "shares": shares,
    } | more


def _compliance(lots):
    return Disclosure("compliance", b"\0" * 32, {"sources": lots, "dataPoints": []})


def _pages(signed, disclosed, language="en", audience="authority"):
    commitments = tuple(Commitment(g, "u" + "A" * 43) for g in ("compliance", "composition", "individual"))
    passport = replace(signed.passport, commitments=commitments, disclosed=disclosed)
    content = make_content(passport, signed.evidence, signed.signer, language)
    return make_document(for_audience(content, passport, audience), signed.credential)


def _count(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def test_every_language_has_the_same_texts():
    def keys(value, path=""):
        if not isinstance(value, dict):
            return {path}
        return set().union(*(keys(v, f"{path}.{k}") for k, v in value.items()))

    tables = {language: keys(assets.toml("text", f"audience.{language}.toml")) for language in LANGUAGES}
    assert all(table == tables["en"] for table in tables.values())


def test_lots_are_named_with_supplier_document_hash_and_grams_by_origin():
    lots, documents, masses = sections_for([_compliance([_lot("N1")])], "it")
    row = ("N1", "NiSO\u2084", "Kvarn Nickel AB (SE)", "SE", "segregazione", "2026-01-05", "coa.pdf")
    assert lots.blocks[0].rows == (row,)
    assert documents.blocks[0].rows == (("N1", "coa.pdf", "ab" * 32),)
    assert masses.blocks[0].rows[0][3:] == ("1,234567", "0,000000", "2,000001", "0,000000")


def test_that_documents_were_not_at_hand_is_said_once():
    lots = [_lot("N1"), *(_lot(f"X{n}", documentSha256=None) for n in range(20))]
    sections = sections_for([_compliance(lots)], "en")
    assert sections[0].blocks[0].note.count("not at hand") == 1
    assert [row[0] for row in sections[1].blocks[0].rows] == ["N1"]  # hashes, where there are some
    assert "at hand" not in sections_for([_compliance([_lot("N1")])], "en")[0].blocks[0].note
    assert len(sections_for([_compliance(lots[1:])], "en")) == 2  # and no table of them where there are none


def test_what_is_withheld_is_named_and_not_printed(signed):
    held = tuple(Commitment(g, "u" + "A" * 43) for g in ("compliance", "individual"))
    passport = replace(signed.passport, commitments=held, disclosed=(_compliance([]),))
    assert notice(passport, "authority", "en") == (
        "Copy for an authority (Art.\u00a077(2)). "
        "Disclosed: lots, suppliers, documents. Withheld: the individual battery."
    )
    assert sections_for(passport.disclosed, "en")[0].heading == "The lots it is made of"
    assert all("individual" not in s.heading for s in sections_for(passport.disclosed, "en"))


def test_no_lots_are_said_to_be_none():
    for section in sections_for([_compliance([])], "en"):
        assert section.blocks == (Words("Nothing is stated here.", quiet=True),)


@pytest.mark.parametrize(("lots", "least"), [(0, 2), (1, 2), (23, 3), (400, 20)])
def test_many_lots_go_on_to_more_pages(signed, lots, least):
    made = _pages(signed, (_compliance([_lot(f"LOT-{n:04d}") for n in range(lots)]),), "de")
    assert _count(made) >= least
    assert made == _pages(signed, (_compliance([_lot(f"LOT-{n:04d}") for n in range(lots)]),), "de")


def test_more_rows_than_anyone_reads_are_counted_not_drawn():
    section = sections_for([_compliance([_lot(f"L{n}") for n in range(MOST_ROWS + 7)])], "en")[0]
    table = section.blocks[0]
    assert isinstance(table, Table)
    assert len(table.rows) == MOST_ROWS
    assert table.note.startswith("7 more rows")


def test_a_table_that_goes_on_is_one_table_to_a_screen_reader(signed):
    made = _pages(signed, (_compliance([_lot(f"LOT-{n:04d}") for n in range(60)]),))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        (document,) = [pdf.Root.StructTreeRoot.K]
        tables = [k for sect in document.K for k in _kids(sect) if k.get("/S") == "/Table"]
        rows = max(len(table.K) for table in tables)
        assert rows == 61  # one head, however often it is drawn
        ends = next(table for table in tables if len(table.K) == 61)
        pages = {row.K[0].Pg.objgen for row in ends.K}
        assert len(pages) > 1


def _kids(element):
    kids = element.get("/K")
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    return [k for k in kids if isinstance(k, pikepdf.Dictionary)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_and_odd_names_stay_in_their_columns(signed, language):
    odd = _lot("L" * 300, material="M" * 5000, country=None, custody=None, document="d" * 900, supplier=None)
    made = _pages(signed, (_compliance([odd, _lot("\u202eevil", receivedOn=None)]),), language)
    assert _count(made) >= 2
