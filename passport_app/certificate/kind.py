"""What sheets of all kinds have in common: their texts, how to check them, who signed them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from passport_app import assets
from passport_app.certificate.audience import MOST_ROWS
from passport_app.certificate.content import Signer
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Block, Check, Column, Pairs, Points, Section, Table, Words
from passport_app.domain.quantity import MICROGRAMS_PER_KILOGRAM

Texts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Language:
    """The texts of a kind of sheet in one language."""

    language: str
    texts: Texts
    """Of the battery's certificate: numbers, elements, shares, headings that all have."""
    sheets: Texts
    """Common to all sheets."""
    own: Texts
    """Of this kind."""


def words_of(kind: str, language: str) -> Language:
    """Return the texts of a kind: a table of `resources/text/sheets.*.toml`."""
    sheets = assets.toml("text", f"sheets.{language}.toml")
    return Language(language, assets.toml("text", f"certificate.{language}.toml"), sheets, sheets[kind])


def check_block(words: Language, name: str, signer: Signer | None, code: str) -> Section:
    """Return the panel that says how to check, with its code."""
    two = words.texts["check"]["two"] if signer is not None else words.sheets["two_unsigned"]
    steps: tuple[str, ...] = (words.sheets["one"].format(name=display_name(name, 60)), two)
    if signer is not None:
        operator = display_name(signer.name, 60) or signer.did
        steps = (*steps, words.texts["check"]["three"].format(operator=operator))
    said = words.texts["check"]["alt"].format(text=display_name(code, 300))
    return Section("", (Check(words.texts["check"]["heading"], steps, code, said),))


def logo_of(words: Language, signer: Signer | None) -> str:
    """Return what the logo of a sheet is, for those who do not see it."""
    return str(words.texts["logo"].format(issuer=display_name(signer.name) if signer else "-"))


def limits(words: Language) -> Section:
    """Return what a sheet does not say."""
    said = tuple(words.own[key] for key in ("limit_one", "limit_two", "limit_three") if key in words.own)
    return Section(words.texts["limits"]["heading"], (Points(said),), keep=True)


def proof(
    words: Language,
    document: Mapping[str, Any],
    signer: Signer | None,
    more: Sequence[tuple[str, str]],
    in_book: Sequence[tuple[str, str]] = (),
) -> Section:
    """Return who signed a document, under which number, the pairs of its kind, and where a book holds it."""
    said = words.texts["evidence"]
    rows = [(words.sheets["statement"], str(document["id"]))]
    if signer is None:
        rows.append((said["signer"], words.sheets["nobody"]))
        attached = words.sheets["attachment_unsigned"]
    else:
        name = display_name(signer.name)
        rows += [(said["signer"], name)] if name else []  # the key below says who, where no name was given
        rows += [(said["key"], signer.did), (said["fingerprint"], signer.fingerprint)]
        unsigned_yet = in_book and "proof" not in document and "statement" not in document
        suite = words.sheets["on_signing"] if unsigned_yet else display_name(_suite_of(document), 40)
        attached = words.sheets["attachment"].format(suite=suite)
    if in_book:
        attached = f"{attached} {words.sheets['attachment_proof']}"
    return Section(said["heading"], (Pairs((*rows, *more, *in_book)), Words(attached, quiet=True)), keep=True)


def _suite_of(document: Mapping[str, Any]) -> str:
    """Return by what a document is signed; a cell's proof holds the signed statement within."""
    statement = document.get("statement")
    proof = (statement if isinstance(statement, dict) else document).get("proof")
    return str(proof.get("cryptosuite", "-")) if isinstance(proof, dict) else "-"


def table(
    words: Language, columns: Sequence[Column], rows: Sequence[tuple[str, ...]], note: str = "", most: int = 3
) -> Block:
    """Return a table, or the word for its being empty; of very many rows the first, and how many more there are."""
    if not rows:
        return Words(words.sheets["none"], quiet=True)
    if len(rows) > MOST_ROWS:
        note = f"{words.sheets['more'].format(count=len(rows) - MOST_ROWS)} {note}".rstrip()
    return Table(tuple(columns), tuple(rows[:MOST_ROWS]), note, most)


def place_of(name: str, country: str | None) -> str:
    """Return a place with its country."""
    return display_name(name) + (f" ({display_name(country, 10)})" if country else "")


def kilograms_exactly(mass: int) -> str:
    """Return micrograms as kilograms with all nine decimals, so that columns of them align."""
    return f"{mass // MICROGRAMS_PER_KILOGRAM}.{mass % MICROGRAMS_PER_KILOGRAM:09d}"
