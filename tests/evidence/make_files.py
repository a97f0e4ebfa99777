"""Bad files: databases that could act, certificates that say something else, key files that ask for too much."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.guard import MOST_INFLATED
from passport_app.ledger.reader import key_path
from tests.evidence.make import Maker, Material, case, cases


def with_sql(*statements: str) -> Maker:
    """The ledger after a stranger ran something in it."""

    def make(material: Material, folder: Path) -> None:
        db = sqlite3.connect(material.copy(folder / "evidence.passports"))
        for statement in statements:
            db.execute(statement)
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()

    return make


def with_bytes(change: Callable[[bytearray], object]) -> Maker:
    """The ledger's file after a change of its bytes."""

    def make(material: Material, folder: Path) -> None:
        data = bytearray(material.ledger.read_bytes())
        change(data)
        (folder / "evidence.passports").write_bytes(data)

    return make


def number(at: int, value: int, size: int = 4) -> Callable[[bytearray], None]:
    """Write a number of the header (SQLite file format, 1.3)."""

    def change(data: bytearray) -> None:
        data[at : at + size] = value.to_bytes(size, "big")

    return change


def half(data: bytearray) -> None:
    del data[len(data) // 2 :]


def beside(ending: str, content: bytes) -> Maker:
    """The ledger with a journal beside it that would be played back into it."""

    def make(material: Material, folder: Path) -> None:
        ledger = material.copy(folder / "evidence.passports")
        ledger.with_name(ledger.name + ending).write_bytes(content)

    return make


def replaced(sql: str) -> Maker:
    return with_sql("DROP TABLE finding", sql)


HOT_JOURNAL = (
    bytes.fromhex("d9d505f920a163d7") + (1).to_bytes(4, "big") + bytes(4) + (1).to_bytes(4, "big") + bytes(492)
)
cases(
    {
        "file-view": with_sql("CREATE VIEW evil AS SELECT * FROM entry"),
        "file-view-for-a-table": replaced("CREATE VIEW finding AS SELECT 1"),
        "file-trigger": with_sql("CREATE TRIGGER evil AFTER INSERT ON lot BEGIN DELETE FROM lot; END"),
        "file-trigger-missing": with_sql("DROP TRIGGER entry_removal"),
        "file-virtual-table": with_sql("CREATE VIRTUAL TABLE evil USING fts5(a)"),
        "file-virtual-table-for-a-table": replaced("CREATE VIRTUAL TABLE finding USING fts5(code, message)"),
        "file-generated-column": with_sql("ALTER TABLE entry ADD COLUMN evil TEXT AS (hex(body))"),
        "file-generated-column-derived": with_sql("ALTER TABLE lot ADD COLUMN evil TEXT AS (hex(zeroblob(9)))"),
        "file-index-on-an-expression": with_sql("CREATE INDEX evil ON lot (abs(mass_ug))"),
        "file-other-program": with_bytes(number(68, 0x0F055112)),
        "file-newer-format": with_bytes(number(60, 9_000)),
        "file-page-count-too-large": with_bytes(number(28, 2**31)),
        "file-page-size-of-none": with_bytes(number(16, 3, 2)),
        "file-cut": with_bytes(half),
        "file-header-only": with_bytes(lambda data: data.__delitem__(slice(100, None))),
        "file-noise-within": with_bytes(lambda data: data.__setitem__(slice(8192, 16384), b"\xa5" * 8192)),
        "file-noise-at-the-end": with_bytes(lambda data: data.__setitem__(slice(-4096, None), b"\xa5" * 4096)),
        "file-hot-journal-beside": beside("-journal", HOT_JOURNAL),
        "file-wal-beside": beside("-wal", os.urandom(4096)),
    }
)


# Certificates.


def resaved(change: Callable[[pikepdf.Pdf], object], **how: Any) -> Maker:
    """The certificate after another program changed it and saved it anew."""

    def make(material: Material, folder: Path) -> None:
        with pikepdf.open(io.BytesIO(material.certificate)) as pdf:
            change(pdf)
            pdf.save(folder / "evidence.pdf", **how)

    return make


def saved_again_with(tail: bytes) -> Maker:
    """The certificate saved again by another program, with something after its end."""

    def make(material: Material, folder: Path) -> None:
        resaved(lambda pdf: None)(material, folder)
        with (folder / "evidence.pdf").open("ab") as file:
            file.write(tail)

    return make


def drawn_over(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\nq 1 1 1 rg 420 520 140 30 re f Q\n")


def script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def second(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["zz.json"] = pikepdf.AttachedFileSpec(pdf, b"{}", filename="zz.json")


def stripped(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Names
    del pdf.Root.AF


def annotated(pdf: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[400, 500, 560, 540], Contents="99 %")
    pdf.pages[0].Annots = Array([note])


def titled(pdf: pikepdf.Pdf) -> None:
    """Another battery in the bar of the reader's window."""
    pdf.trailer.Info.Title = String("Recycled content certificate - EV-72-99999")


def titled_in_xmp(pdf: pikepdf.Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(data.replace(b"EV-72-", b"EV-99-"))


def collected(pdf: pikepdf.Pdf) -> None:
    """A box over a figure, in a file that says it is but the cover of what it holds."""
    drawn_over(pdf)
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)


def exchanged(pdf: pikepdf.Pdf) -> None:
    """Pages as they were, and another figure in the signed data."""
    stream = pdf.Root.AF[0].EF.F
    stream.write(stream.read_bytes().replace(b'"version":1', b'"version":2'))


def bomb(data: bytes) -> bytes:
    body = zlib.compress(b"\0" * (MOST_INFLATED + 1), 9)
    item = b"900 0 obj\n<</Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream\nendobj\n" % (len(body), body)
    at = len(data) + len(item)
    table = b"xref\n900 1\n%010d 00000 n \ntrailer\n<</Size 901>>\nstartxref\n%d\n%%%%EOF\n" % (len(data), at)
    return data + item + table


def rewritten(change: Callable[[bytes], bytes]) -> Maker:
    return lambda material, folder: (folder / "evidence.pdf").write_bytes(change(material.certificate)) and None


cases(
    {
        "pdf-genuine": rewritten(lambda data: data),
        "pdf-box-over-a-figure": resaved(drawn_over),
        "pdf-annotation-over-a-figure": resaved(annotated),
        "pdf-title-changed": resaved(titled),
        "pdf-title-changed-in-xmp": resaved(titled_in_xmp),
        "pdf-calls-itself-a-portfolio": resaved(collected),
        "pdf-xmp-no-xml": resaved(lambda pdf: pdf.Root.Metadata.write(b"<x:xmpmeta><title></tiule>")),
        "pdf-saved-again": resaved(lambda pdf: None),
        "pdf-data-exchanged": resaved(exchanged),
        "pdf-script": resaved(script),
        "pdf-two-attachments": resaved(second),
        "pdf-without-attachment": resaved(stripped),
        "pdf-encrypted": resaved(lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user="", R=6)),
        "pdf-appended": rewritten(lambda data: data + b"\n% more\n%%EOF\n"),
        "pdf-bytes-before": rewritten(lambda data: b"<html>Recycled nickel: 99 %</html>\n" + data),
        "pdf-saved-again-appended": saved_again_with(b"<html>Recycled nickel: 99 %</html>\n"),
        "pdf-cut": rewritten(lambda data: data[: len(data) // 2]),
        "pdf-bomb": rewritten(bomb),
    }
)


# What is no evidence, and key files.


def written(name: str, content: bytes) -> Maker:
    return lambda material, folder: (folder / name).write_bytes(content) and None


def key_file(change: Callable[[dict[str, Any]], object]) -> Maker:
    """The plant's key file with something in it changed."""

    def make(material: Material, folder: Path) -> None:
        document = json.loads(key_path(material.ledger).read_bytes())
        change(document)
        (folder / "evidence.key").write_text(json.dumps(document), encoding="utf-8")

    return make


@case("key-file-cut")
def key_file_cut(material: Material, folder: Path) -> None:
    data = key_path(material.ledger).read_bytes()
    (folder / "evidence.key").write_bytes(data[: len(data) // 2])


@case("file-empty")
def empty(material: Material, folder: Path) -> None:
    (folder / "evidence.json").touch()


cases(
    {
        "file-a-picture": written("evidence.png", b"\x89PNG\r\n\x1a\n" + bytes(99)),
        "file-other-json": written("evidence.json", b'{"a": 1}'),
        "file-a-text": written("evidence.txt", b"It is genuine; believe me."),
        "key-file-genuine": key_file(lambda d: None),
        "key-file-64-gib": key_file(lambda d: d["kdf"].update(memoryKiB=64 << 20)),
        "key-file-a-million-passes": key_file(lambda d: d["kdf"].update(passes=10**6)),
        "key-file-sealed-changed": key_file(
            lambda d: d.update(sealed=("A" if d["sealed"][0] != "A" else "B") + d["sealed"][1:])
        ),
        "key-file-other-public-key": key_file(lambda d: d["public"].update(seal=d["public"]["log"])),
    }
)
case("key-file-wrong-passphrase")(key_file(lambda d: None))
