"""The certificate of a cell: its metals by origin, and how one signature for its lot covers it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from passport_app import assets
from passport_app.certificate.audience import notice_of, sections_for
from passport_app.certificate.content import Signer, element_label, number, share_row, share_text
from passport_app.certificate.in_book import InBook, book_rows
from passport_app.certificate.kind import Language, check_block, limits, logo_of, place_of, proof, table, words_of
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Column, Frame, Section, ShareRow, Shares, Sheet, Words
from passport_app.domain.cell import SerialRange
from passport_app.domain.disclosure import Disclosure
from passport_app.domain.passport import Article8Line, ElementContent, Origins
from passport_app.domain.quantity import grams
from passport_app.trust import canonical, merkle


def cell_sheet(
    document: Mapping[str, Any],
    signer: Signer,
    disclosed: Sequence[Disclosure],
    language: str,
    held: InBook | None = None,
) -> Sheet:
    """Return what the certificate of a cell prints; `document` has the forms of `cell-proof-1` and `cells-1`.

    Raises ValueError for a serial that is not of the lot.
    """
    words = words_of("cell", language)
    record, statement = document["cell"], document["statement"]
    subject = statement["credentialSubject"]
    serials = SerialRange.parse(subject["firstSerial"], subject["lastSerial"])
    place = serials.position(record["serial"])
    serial, operator = display_name(record["serial"]), display_name(signer.name)
    code = f"{subject['id']}#{record['serial']}"
    return Sheet(
        language=language,
        frame=Frame(
            kicker=words.own["kicker"],
            title=words.own["title"],
            line=display_name(code, 300),
            issuer=operator,
            place=place_of(subject["plant"], subject["country"]),
            name=serial,
            footer=words.own["footer"].format(serial=serial),
            page=words.texts["page"],
            logo=logo_of(words, signer),
        ),
        identity=_identity(words, subject, statement, serial, place),
        sections=(
            _shares(words, record["elements"]),
            _table(words, record["elements"]),
            check_block(words, record["serial"], signer, code),
            _one_signature(words, document, signer),
            limits(words),
            proof(words, statement, signer, _hashes(words, record, subject), book_rows(words, held)),
            *_behind(words, disclosed, subject["count"]),
        ),
        issued_at=statement["validFrom"],
        description="The proof of the cell that this certificate prints, with the signed statement about its lot",
        notice=_notice(document, subject, disclosed, language),
    )


def _notice(
    document: Mapping[str, Any], subject: Mapping[str, Any], disclosed: Sequence[Disclosure], language: str
) -> str:
    audience = document.get("audience")
    if not audience or audience == "public":
        return ""
    held = [item["group"] for item in subject.get("groups", ())]
    return notice_of(audience, [d.group for d in disclosed], held, language)


def _identity(
    words: Language, subject: Mapping[str, Any], statement: Mapping[str, Any], serial: str, place: int
) -> tuple[tuple[str, str], ...]:
    own, said, common = words.own, words.texts["identity"], words.sheets
    count = number(str(subject["count"]), words.texts)
    return (
        (own["serial"], serial),
        (own["lot"], display_name(subject["cellLot"])),
        (own["place"], own["place_value"].format(n=number(str(place + 1), words.texts), count=count)),
        (said["manufactured"], subject["manufactured"]),
        (said["model"], display_name(subject["model"]["localId"])),
        (said["chemistry"], display_name(subject["model"]["chemistry"])),
        (common["method"], display_name(subject["method"], 60)),
        (common["issued"], f"{statement['validFrom'][:10]}, {common['version']} {subject['version']}"),
    )


def _origins(element: Mapping[str, Any]) -> Origins:
    return Origins(*element["originsUg"])


def _shares(words: Language, elements: Sequence[Mapping[str, Any]]) -> Section:
    said = {**words.texts["shares"], "note": words.own["shares_note"]}
    rows = tuple(_bar(words, element) for element in elements[:8])
    block = Shares(rows, said) if rows else Words(words.sheets["none"], quiet=True)
    return Section(words.own["shares_heading"], (block,))


def _bar(words: Language, element: Mapping[str, Any]) -> ShareRow:
    origins = _origins(element)
    told = bool(origins.total) and origins.unknown < origins.total
    line = Article8Line(element["element"], "computed" if told else "undetermined", (), "none_binding")
    held = ElementContent(element["element"], element["totalUg"], 0, "active", origins)
    row = share_row(line, held, words.texts)
    if not told:
        return row
    counted = words.own["no_minimum"].format(grams=number(grams(origins.total), words.texts))
    return replace(row, verdicts=(("plain", counted),))


def _table(words: Language, elements: Sequence[Mapping[str, Any]]) -> Section:
    said = words.texts["table"]
    rows = []
    for element in elements:
        origins = _origins(element)
        masses = (element["totalUg"], *element["originsUg"])
        share = share_text(origins.recycled, origins.total, words.texts) if origins.total else "-"
        name = element_label(element["element"], words.texts)
        rows.append((name, *(number(grams(mass), words.texts) for mass in masses), share))
    columns = (
        Column(said["element"], 92),
        Column(words.own["total"], 70, right=True),
        *(Column(said[key], 72, right=True) for key in ("primary", "pre", "post", "unknown")),
        Column(said["share"], 58, right=True),
    )
    return Section(words.own["table_heading"], (table(words, columns, rows, words.own["table_note"]),))


def _one_signature(words: Language, document: Mapping[str, Any], signer: Signer) -> Section:
    subject = document["statement"]["credentialSubject"]
    text = words.own["proof_text"].format(
        signer=display_name(signer.name, 80),
        count=number(str(subject["count"]), words.texts),
        lot=display_name(subject["cellLot"], 80),
        steps=len(document["path"]) * 3 // 4 // merkle.HASH_SIZE,
    )
    return Section(words.own["proof_heading"], (Words(text),), keep=True)


def _behind(words: Language, disclosed: Sequence[Disclosure], count: int) -> tuple[Section, ...]:
    """Return what a copy discloses about the lot; its masses are those of the whole lot."""
    found = sections_for(disclosed, words.language, cells=True)
    if not found:
        return ()
    note = words.own["lots_note"].format(count=number(str(count), words.texts))
    heading = assets.toml("text", f"audience.{words.language}.toml")["cells_heading"]
    return (Section(heading, (Words(note),)), *found)


def _hashes(words: Language, record: Mapping[str, Any], subject: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    leaf = merkle.leaf_hash(canonical.encode_signed(record)).hex()
    return (
        (words.texts["evidence"]["identifier"], display_name(subject["id"], 300)),
        (words.own["root"], subject["root"]),
        (words.own["leaf"], leaf),
    )
