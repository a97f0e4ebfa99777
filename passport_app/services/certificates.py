"""The register of certificates: list it, take a certificate back, make one again byte for byte, with its seal."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, cast

from passport_app.certificate.layouts import LAYOUT, LAYOUTS, UNRELEASED
from passport_app.certificate.making import made_with
from passport_app.domain.disclosure import AUDIENCES, Audience
from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.issuing.branding import templates
from passport_app.issuing.cell_proofs import cell_proof
from passport_app.issuing.disclosing import Disclosing
from passport_app.issuing.places import check_place
from passport_app.issuing.printing import certificate_of
from passport_app.issuing.proof_of_entry import proof_of_entry
from passport_app.issuing.registering import Handed, Unregistered
from passport_app.ledger.reader import Reader
from passport_app.ledger.registered import STATUSES, Registered, may_become, register, registered, search, unpack_seal
from passport_app.ledger.signing import group_secret, signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust import canonical, seal_place

_LONGEST_REASON = 500
_SIGNED = (
    "SELECT seq FROM passport WHERE number = ? AND seq IS NOT NULL UNION ALL "
    "SELECT seq FROM cell_statement WHERE number = ? UNION ALL SELECT seq FROM statement WHERE number = ?"
)


def certificates(reader: Reader, *, battery: str | None = None) -> list[Registered]:
    """Return the certificates in the register, the newest first; `battery` as `search` reads it."""
    return search(reader, battery) if battery else register(reader)


def change_status(
    ledger: Path,
    number: str,
    status: str,
    *,
    reason: str,
    passphrase: str,
    by: str = "",
    replaced_by: str | None = None,
) -> Registered:
    """Supersede or withdraw a certificate, with the reason, as an entry of the ledger; returns how it stands now.

    Raises InputError `status`, `reason`, `unknown_certificate`, `status_order`; KeyFileError, LedgerError.
    """
    if status not in STATUSES:
        raise InputError("status", f"A certificate can be {' or '.join(STATUSES)}, not {status!r}.")
    reason = " ".join(reason.split())
    if not reason or len(reason) > _LONGEST_REASON:
        raise InputError("reason", f"Say why, in at most {_LONGEST_REASON} characters: whoever verifies it reads that.")
    with Reader(ledger) as reader:
        found = _one(reader, number)
        if not may_become(found.status, status):
            text = f"Certificate {number} is {found.status} since {found.status_at}; it cannot become {status}."
            raise InputError("status_order", text)
        if replaced_by is not None:
            if replaced_by == number:
                raise InputError("replaced_by", f"Certificate {number} cannot replace itself.")
            _one(reader, replaced_by)
    key = signing_keys(ledger, passphrase)["log"]
    body = {"certificate": number, "status": status, "reason": reason, "by": by, "replaced_by": replaced_by}
    with Writer(ledger, key) as writer:
        writer.begin(utc_now())
        writer.append("certificate_status", body)
        writer.commit()
    with Reader(ledger) as reader:
        return _one(reader, number)


def make_again(
    ledger: Path, number: str, target: Path, *, passphrase: str | None = None, replace: bool = False
) -> Registered:
    """Make a registered certificate again and write it, if and only if it is the same byte for byte.

    Its seal is the very one that it left with, from the register; `seal` of what is returned tells where there is none.
    The copy for an audience needs the passphrase. Raises InputError `unknown_certificate`, `exists`, `no_folder`,
    `no_passphrase`, `made_otherwise`, and as `Disclosing.copy_of`; KeyFileError; LedgerError `bad_entry`.
    """
    check_place(target, replace=replace)
    with Reader(ledger) as reader:
        found = _one(reader, number)
        _require_layout(found)
        data = _data(ledger, reader, found, passphrase)
        sealed = _sealed(reader, found, data)
    made = hashlib.sha256(data).hexdigest()
    if made != found.sha256:
        text = (
            f"Certificate {number} comes out otherwise (SHA-256 {made[:16]}... where the register has "
            f"{found.sha256[:16]}...). It was made with {found.made_with or 'another version'}; here is {made_with()}. "
            "Nothing was written."
        )
        raise InputError("made_otherwise", text)
    if sealed is not None and hashlib.sha256(sealed).hexdigest() != found.sealed_sha256:
        raise InputError(
            "made_otherwise", f"The seal that the register keeps of {number} is another. Nothing was written."
        )
    Unregistered().hand_out(
        Handed(target, data, found.passport, found.battery, found.form, found.audience, found.language, sealed)
    )
    return found


def _require_layout(found: Registered) -> None:
    """Raise InputError `made_otherwise` for a certificate in a layout that cannot be made."""
    if found.form != "pdf" or found.layout in LAYOUTS:
        return
    if found.layout in UNRELEASED:
        text = (
            f"Certificate {found.number} has layout {found.layout}, from before the first release: no released version "
            "of the program makes it again. Nothing was written."
        )
    else:
        text = (
            f"Certificate {found.number} has layout {found.layout or '?'}; this version of the program makes layout "
            f"{LAYOUT}, and cannot make it again. Nothing was written."
        )
    raise InputError("made_otherwise", text)


def seal_said(ledger: Path, found: Registered) -> str:
    """Return what to say of the seal of a certificate made again; nothing where it left without one."""
    if found.seal == "kept":
        return "with its seal"
    if found.seal == "not_kept":
        return "without its seal, which was not kept"
    has_seal = seal_place.certificate_place(ledger).is_file()
    return "without its seal, if it had one: seals were not kept then" if found.seal == "unknown" and has_seal else ""


def _sealed(reader: Reader, found: Registered, data: bytes) -> bytes | None:
    """Return a certificate with the seal that it left with, None where the register keeps none."""
    entry = reader.entry(found.seq) if found.seal == "kept" else None
    return data + unpack_seal(entry.body["sealed"]) if entry else None


def _data(ledger: Path, reader: Reader, found: Registered, passphrase: str | None) -> bytes:
    carried = _carried(ledger, reader, found, passphrase)
    data = canonical.encode_trusted(carried)
    if found.form == "json":
        return data
    # The register knows the file by its hash alone: it was made in one of the looks that the ledger has had.
    proof = proof_of_entry(reader, found.passport)
    for template in (*templates(ledger), None):
        made = certificate_of(
            carried,
            data,
            language=found.language,
            versions=found.made_with,
            layout=found.layout,
            template=template,
            proof=proof.data if proof else None,
        )
        if hashlib.sha256(made).hexdigest() == found.sha256:
            break
    return made


def _carried(ledger: Path, reader: Reader, found: Registered, passphrase: str | None) -> dict[str, Any]:
    """Return the document that a certificate prints."""
    row = reader.row(_SIGNED, (found.passport,) * 3)
    entry = reader.entry(row["seq"] if row else found.seq)
    held: dict[str, Any] | None = entry.body.get("credential" if row else "carried") if entry else None
    if entry is None or held is None:
        raise InputError("unknown_certificate", f"The ledger lacks the statement of certificate {found.number}.")
    audience, secret = cast(Audience, found.audience), None
    if AUDIENCES[audience] and entry.kind in ("passport", "cell_statement"):
        if passphrase is None:
            raise InputError("no_passphrase", "A copy for an audience needs the passphrase of the ledger's key file.")
        secret = group_secret(ledger, reader.origin, signing_keys(ledger, passphrase), passphrase)
    if entry.kind == "cell_statement":
        return cell_proof(reader, found.battery, audience, secret)
    return held if secret is None else Disclosing(reader, secret).copy_of(held, audience)


def _one(reader: Reader, number: str) -> Registered:
    found = registered(reader, number)
    if found is None:
        text = f'The register holds no certificate "{number}". Numbers look like C-000001; see passport certificates.'
        raise InputError("unknown_certificate", text)
    return found
