"""Draw an audit sample that anyone can draw again, and keep the working paper of it: mark, sign."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from passport_app.domain.draw import LARGEST_SAMPLE, draw
from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.exchange.working_paper import (
    Population,
    Result,
    SampleItem,
    WorkingPaper,
    as_bytes,
    read_paper,
    write_paper,
)
from passport_app.issuing.auditor import auditor_key
from passport_app.ledger.reader import Reader
from passport_app.trust import canonical, files, proof

_LISTS = {"batteries": "passports", "cells": "cells", "lots": "lots", "batches": "batches"}


def draw_paper(ledger: Path, *, of: Population, seed: str, size: int) -> WorkingPaper:
    """Return the working paper of a sample of the ledger as it is now: another computer draws the same of its copy.

    Raises InputError `bad_seed`, `bad_size`; LedgerError.
    """
    if not 1 <= len(seed) <= 200 or not seed.isprintable():
        raise InputError("bad_seed", "A seed has 1 to 200 printable characters; agree on it before drawing.")
    with Reader(ledger) as reader:
        tree = reader.tree()
        root = tree.root(tree.size).hex()
        listing = reader.listing(_LISTS[of])
        population = listing.size()
        if not 1 <= size <= min(population, LARGEST_SAMPLE):
            most = min(population, LARGEST_SAMPLE)
            raise InputError("bad_size", f"{size} of {population:,} {of} cannot be drawn; ask for 1 to {most:,}.")
        positions = draw(seed, population, size, bound_to=f"{root} {of}")
        items = tuple(SampleItem(at, str(listing.rows(at, 1)[0][0])) for at in positions)
        return WorkingPaper(reader.origin, tree.size, root, of, seed, population, items, utc_now())


def load_paper(file: Path) -> WorkingPaper:
    """Return the paper in a file; raises InputError."""
    if file.stat().st_size > canonical.LARGEST_DOCUMENT:
        raise InputError("too_large", f"{file.name} is too large for a working paper.")
    return read_paper(file.read_bytes())


def save_paper(paper: WorkingPaper, file: Path, *, new: bool = False) -> None:
    """Write a draft, whole or not at all; raises OSError, with `new` InputError `exists` for a file that is there."""
    if new and file.exists():
        raise InputError("exists", f"{file} exists already. Choose another name: nothing is overwritten.")
    files.replace(file, as_bytes(write_paper(paper)))


def mark_paper(file: Path, thing: str, result: Result, note: str) -> WorkingPaper:
    """Mark a thing in the draft in a file; raises InputError `not_in_sample`, `signed_already`."""
    _require_draft(file)
    paper = load_paper(file).marked(thing, result, note)
    save_paper(paper, file)
    return paper


def sign_paper(file: Path, key_file: Path, passphrase: str, *, auditor: str = "") -> WorkingPaper:
    """Sign the paper in a file by the auditor's key, in its place.

    Raises InputError `signed_already`, `still_open`, `no_auditor_key`; KeyFileError.
    """
    _require_draft(file)
    paper = replace(load_paper(file), at=utc_now())
    if paper.left:
        raise InputError("still_open", f"Still open: {paper.left} of {len(paper.items)}; mark them first.")
    key = auditor_key(key_file, passphrase)
    issuer = {"id": key.public.did, **({"name": auditor} if auditor else {})}
    files.replace(file, as_bytes(proof.sign_document(write_paper(paper, issuer), key, paper.at)))
    return paper


def _require_draft(file: Path) -> None:
    document = canonical.parse(file.read_bytes())
    if isinstance(document, dict) and "proof" in document:
        raise InputError("signed_already", f"{file.name} is signed; what is signed is not changed. Draw a new paper.")
