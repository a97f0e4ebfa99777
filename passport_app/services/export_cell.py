"""Write the stand-alone proof of one cell: the signed statement about its lot, its record, the path between them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from passport_app.certificate.look import PLAIN, Logo
from passport_app.certificate.tracing import TracedPage
from passport_app.domain.disclosure import AUDIENCES, Audience
from passport_app.domain.errors import InputError
from passport_app.issuing.branding import template_for
from passport_app.issuing.cell_proofs import cell_proof
from passport_app.issuing.places import check_place
from passport_app.issuing.printing import certificate_of, pages_of, template_of
from passport_app.issuing.proof_of_entry import proof_of_statement
from passport_app.issuing.registering import Handed, Particulars, way_out
from passport_app.issuing.sealing import Sealing, seal_opened
from passport_app.ledger.genealogy import find
from passport_app.ledger.kept import keep_checkpoint
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import group_secret, signing_keys
from passport_app.trust import canonical


def is_cell(ledger: Path, name: str) -> bool:
    """Tell whether a ledger knows this name as the serial of a cell, and not as a battery or lot."""
    with Reader(ledger) as reader:
        found = find(reader.db, name)
        return found is not None and found.kind == "cell"


def export_cell(
    ledger: Path,
    serial: str,
    target: Path,
    *,
    form: str = "json",
    language: str = "en",
    audience: Audience = "public",
    passphrase: str | None = None,
    register: Particulars | None = None,
    seal: Sealing | None = None,
    replace: bool = False,
) -> Path:
    """Write the proof of a cell, as JSON or as a certificate (`pdf`), to a file or into a folder; return the file.

    A copy for another audience than the public discloses besides what is withheld about the lot, and needs the
    passphrase. With `register`, and the passphrase, a certificate or such a copy is in the ledger's register first;
    with `seal`, and the passphrase, a certificate bears one.
    Raises InputError `unknown_id`, `no_statement` (its lot was not signed for), `facts_changed` (the ledger has since
    learned other facts), `exists` (without `replace`), `no_folder`, `language`, and as `seal_opened` and `Seal.on`.
    """
    file = target / f"{_file_name(serial)}.cell.{form}" if target.is_dir() else target
    check_place(file, replace=replace)
    with Reader(ledger) as reader:
        secret = None
        if AUDIENCES[audience]:
            if passphrase is None:
                raise InputError("no_passphrase", "A copy for an audience needs the passphrase of the key file.")
            secret = group_secret(ledger, reader.origin, signing_keys(ledger, passphrase), passphrase)
        proof = cell_proof(reader, serial, audience, secret)
        number = str(proof["statement"]["id"])
        held = proof_of_statement(reader, number) if form == "pdf" else None
    data, sealed = canonical.encode_signed(proof), None
    if held is not None:
        template = template_for(ledger, proof["statement"])
        data = certificate_of(proof, data, language=language, template=template, proof=held.data)
        with seal_opened(seal, passphrase) as sealing:
            sealed = sealing.on(data) if sealing else None
    with way_out(ledger, form, audience, register, passphrase) as out:
        out.hand_out(Handed(file, data, number, serial, form, audience, language, sealed))
    if held is not None:
        with suppress(OSError):  # a ledger on a medium that holds no folder beside it
            keep_checkpoint(ledger, held.checkpoint)
    return file


def preview_cell(
    ledger: Path, reader: Reader, serial: str, language: str
) -> tuple[tuple[TracedPage, ...], Logo | None]:
    """Return the pages of the certificate of a cell for the public, and the logo on them; raises as `export_cell`."""
    proof = cell_proof(reader, serial, "public", None)
    template = template_for(ledger, proof["statement"])
    look = template_of(template).look if template else PLAIN
    held = proof_of_statement(reader, str(proof["statement"]["id"]))
    return pages_of(proof, language=language, look=look, proof=held.data), look.logo


def _file_name(serial: str) -> str:
    return "".join(c if c.isalnum() or c in "-._" else "_" for c in serial)[:100] or "cell"
