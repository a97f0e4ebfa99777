"""What a recall hands on: the table of everything that was reached, and the draft of a notice to each customer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from passport_app import assets
from passport_app.domain.errors import InputError
from passport_app.domain.table import as_csv
from passport_app.domain.text import display_name
from passport_app.ledger.reader import Reader
from passport_app.trust import files

LANGUAGES = ("en", "it", "de", "fr")
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def recall_table(found: dict[str, Any]) -> str:
    """Return what `recall` found as CSV: one line for each lot, range of cells and battery."""
    lot = found["lot"]
    rows = [("recalled_lot", "kind", "id", "first_serial", "last_serial", "cells", "passport", "customer")]
    rows += [(lot, "lot", name, "", "", "", "", "") for name in found["lots"]]
    for held in found["cell_ranges"]:
        ends = held["first_serial"], held["last_serial"], held["count"]
        rows.append((lot, "cells", held["cell_lot"], *ends, "", ""))
    for held in found["deliveries"]:
        rows.append((lot, "battery", held["battery"], "", "", "", held["passport"], held["customer"]))
    return as_csv(rows, end="\n")


def write_table(found: dict[str, Any], file: Path) -> None:
    """Write the table to a file, with the mark by which spreadsheets know UTF-8."""
    files.replace(file, recall_table(found).encode("utf-8-sig"))


def write_notices(
    reader: Reader, found: dict[str, Any], folder: Path, *, date: str, language: str = "en"
) -> list[Path]:
    """Write the draft of a notice to each customer that batteries went to, and return the files.

    `date` is printed as it is. Nothing is overwritten. Raises InputError `language`, `exists`.
    """
    if language not in LANGUAGES:
        raise InputError("language", f"There is no language {language!r}; choose one of {', '.join(LANGUAGES)}.")
    words = assets.toml("text", "recall.toml")[language]
    folder.mkdir(parents=True, exist_ok=True)
    by_customer: dict[str, list[dict[str, Any]]] = {}
    for held in found["deliveries"]:
        if held["customer"]:
            by_customer.setdefault(held["customer"], []).append(held)
    targets = {customer: folder / f"notice-{_UNSAFE.sub('_', customer)[:80]}.txt" for customer in by_customer}
    for file in targets.values():
        if file.exists():
            raise InputError("exists", f"{file} exists already. Choose another folder: nothing is overwritten.")
    for customer, held in by_customer.items():
        text = _notice(reader, words, found["lot"], customer, held, date)
        files.write_new(targets[customer], text.encode("utf-8"))
    return sorted(targets.values())


def _notice(
    reader: Reader, words: dict[str, str], lot: str, customer: str, held: list[dict[str, Any]], date: str
) -> str:
    party = reader.row("SELECT name FROM party WHERE id = ?", (customer,))
    name = display_name(party["name"] if party else customer)
    told = {
        "customer": f"{name} ({customer})" if name != customer else name,
        "operator": display_name(str(reader.opened.get("operator", ""))),
        "lot": display_name(lot),
        "date": date,
        "count": str(len(held)),
        "origin": reader.origin,
        "entries": str(reader.summary().entries),
    }
    said = {key: text.format(**told) for key, text in words.items()}
    batteries = [f"  {display_name(h['battery'])}  {h['passport'] or said['none']}" for h in held]
    head = [said["to"], said["from"], said["date"], "", said["subject"], "", said["body"], "", said["reason"], ""]
    return "\n".join([*head, said["list"], *batteries, "", said["foot"]]) + "\n"
