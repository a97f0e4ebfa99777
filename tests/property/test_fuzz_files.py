"""Bent files: tables and workbooks, certificates, passports and proofs of cells, and ledgers with hostile pages."""

from __future__ import annotations

import json
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.certificate.reading import read_certificate
from passport_app.domain.verdict import Verdict
from passport_app.intake.reading import find_sources
from passport_app.ledger.audit import audit
from passport_app.ledger.reader import Reader
from passport_app.services.export_cell import export_cell
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_cells import issue_cells
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import canonical
from tests.conftest import PASSPHRASE
from tests.property.bending import answered, as_bytes, bend, bend_value, bounded, judged
from tests.property.good import Good, small_ledger


@pytest.fixture(scope="module")
def good(tmp_path_factory, cheap):
    """A ledger of the small plant, what goes into it and what comes out of it."""
    from openpyxl import Workbook

    ledger = small_ledger(tmp_path_factory.mktemp("fuzz"), cheap)
    folder, plant = ledger.parent, ledger.parent / "plant"
    book = Workbook()
    book.remove(book.active)
    for table in plant.iterdir():
        sheet = book.create_sheet(table.stem)
        for line in table.read_text(encoding="utf-8").splitlines():
            sheet.append(line.split(","))
    book.save(folder / "plant.xlsx")
    issue_passports(ledger, None, passphrase=PASSPHRASE)
    issue_cells(ledger, None, passphrase=PASSPHRASE)
    [certificate] = export_certificates(ledger, ["BAT1"], target=folder / "c.pdf")
    [passport] = export_certificates(ledger, ["BAT1"], target=folder / "c.json", form="json")
    cell = export_cell(ledger, "A03", folder / "cell.json")
    [copy] = export_certificates(
        ledger, ["BAT1"], target=folder / "copy.json", form="json", audience="authority", passphrase=PASSPHRASE
    )
    with Reader(ledger) as reader:
        note = reader.newest_checkpoint()
    return Good(
        folder=folder,
        plant=plant,
        ledger=ledger.read_bytes(),
        workbook=(folder / "plant.xlsx").read_bytes(),
        certificate=certificate.read_bytes(),
        passport=passport.read_bytes(),
        cell=cell.read_bytes(),
        copy=copy.read_bytes(),
        note=note.encode(),
    )


def _read_tables(path):
    sources, _ = find_sources([path])
    for source in sources:
        for chunk in source.chunks():
            assert len(chunk.records) == len(chunk.rows)
        source.notes()


@pytest.mark.parametrize("table", ["lots", "contents", "batches", "battery_cells"])
@bounded(60)
@given(data=st.data())
def test_a_bent_table(table, good, data):
    path = good.folder / "bent" / f"{table}.csv"
    path.parent.mkdir(exist_ok=True)
    text = (good.plant / f"{table}.csv").read_bytes()
    bent = bend(data, text, [good.workbook, good.passport])
    encoded = data.draw(st.sampled_from(["utf-8", "utf-16", "cp1252"]))
    path.write_bytes(bent if encoded == "utf-8" else bent.decode("utf-8", "replace").encode(encoded, "replace"))
    try:
        answered(lambda: _read_tables(path))
    finally:
        path.unlink()


@bounded(80)
@given(data=st.data())
def test_a_bent_workbook(good, data):
    path = good.folder / "bent.xlsx"
    path.write_bytes(bend(data, good.workbook, [good.certificate]))
    answered(lambda: _read_tables(path))


@bounded(60)
@given(data=st.data())
def test_a_workbook_with_a_bent_part(good, data):
    """A part is bent before it is packed: the damage comes through the archive's own checks."""
    import zipfile

    path = good.folder / "parts.xlsx"
    with zipfile.ZipFile(good.folder / "plant.xlsx") as old, zipfile.ZipFile(path, "w") as new:
        names = old.namelist()
        bent = data.draw(st.sampled_from(names))
        for name in names:
            content = old.read(name)
            new.writestr(name, bend(data, content, [old.read(names[0])]) if name == bent else content)
    answered(lambda: _read_tables(path))


@bounded(80)
@given(data=st.data())
def test_a_bent_certificate(good, data):
    bent = bend(data, good.certificate, [good.passport, good.ledger])
    answered(lambda: read_certificate(bent))


def _verified(kind, good, bent):
    """Verify a bent file; where it passes it must say what was signed, all of it and nothing else."""
    path = good.folder / f"bent-{kind}"
    path.write_bytes(bent)
    for report in judged(path):
        if report.verdict is Verdict.PASSED:
            said = read_certificate(bent).credential if kind == "certificate" else bent
            whole = good.passport if kind == "certificate" else getattr(good, kind)
            known = [canonical.parse(whole), canonical.parse(good.passport)]
            assert canonical.parse(said) in known or (kind == "copy" and _shows_less(said, good.copy))


def _shows_less(said, copy):
    """Whoever holds a copy may hand on less of it, and say for whom: nothing signs that, and `groups` tells what is."""
    said, copy = canonical.parse(said), canonical.parse(copy)
    assert all(part in copy["disclosed"] for part in said["disclosed"])
    assert len(said["disclosed"]) <= len(copy["disclosed"])
    return {**said, "audience": "", "disclosed": []} == {**copy, "audience": "", "disclosed": []}


@pytest.mark.parametrize("kind", ["passport", "cell", "note"])
@bounded(25)
@given(data=st.data())
def test_bent_evidence_passes_only_where_it_says_what_was_signed(kind, good, data):
    _verified(kind, good, bend(data, getattr(good, kind), [good.passport, good.note]))


@pytest.mark.parametrize("kind", ["passport", "cell", "copy"])
@bounded(25)
@given(data=st.data())
def test_parts_in_the_wrong_places_pass_only_where_they_say_what_was_signed(kind, good, data):
    _verified(kind, good, as_bytes(bend_value(data, json.loads(getattr(good, kind)))))


@bounded(4)
@given(data=st.data())
def test_a_bent_certificate_passes_only_where_it_says_what_was_signed(good, data):
    _verified("certificate", good, bend(data, good.certificate, [good.passport]))


@bounded(100)
@given(data=st.data())
def test_a_ledger_with_bent_pages(good, data):
    """Bytes of pages change; what SQLite then says, and what it returns, never comes out but as an answer of ours."""
    pages = bytearray(good.ledger)
    size = int.from_bytes(pages[16:18], "big")
    for _ in range(data.draw(st.integers(1, 6))):
        page = data.draw(st.integers(0, len(pages) // size - 1)) * size
        # The headers and pointers at a page's beginning do most; the header of the file is bent in a test of its own.
        start = page + data.draw(st.integers(0, 160) | st.integers(0, size - 9))
        if start < 100:
            start += 100
        noise = data.draw(
            st.sampled_from([b"\x00", b"\xff", b"\x0d", b"\x05", b"\x7f\xff"]) | st.binary(min_size=1, max_size=8)
        )
        pages[start : start + len(noise)] = noise
    path = good.folder / "pages.passports"
    path.write_bytes(bytes(pages[: len(good.ledger)]))
    answered(lambda: _audit(path, stranger=True))
    answered(lambda: _audit(path, stranger=False))


@bounded(60)
@given(data=st.data())
def test_a_ledger_with_a_bent_header(good, data):
    path = good.folder / "header.passports"
    path.write_bytes(bend(data, good.ledger[:100]) + good.ledger[100:])
    answered(lambda: _audit(path, stranger=True))
    answered(lambda: _audit(path, stranger=False))


def _audit(path, *, stranger):
    with Reader(path, book_only=True, stranger=stranger) as reader:
        audit(reader)
    if not stranger:
        with Reader(path) as reader:
            reader.summary()
            reader.keys()
            reader.newest_checkpoint()


def test_the_good_ones_are_read(good):
    _read_tables(good.plant)
    _read_tables(good.folder / "plant.xlsx")
    assert read_certificate(good.certificate)
    path = good.folder / "copy.passports"
    shutil.copy(good.folder / "plant.passports", path)
    _audit(path, stranger=True)
