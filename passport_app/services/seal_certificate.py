"""The certificate with which a ledger's PDFs are sealed: make it, bring one along, show it, hand it to customers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.ledger.reader import Reader, key_path
from passport_app.ledger.signing import signing_keys
from passport_app.trust import files, keyfile, seal_key, seal_place
from passport_app.trust.seal_key import CertificateFacts
from passport_app.trust.token_place import TokenPlace, keep_place


@dataclass(frozen=True, slots=True)
class SealState:
    """The certificates of a ledger's seal."""

    certificates: tuple[CertificateFacts, ...]
    """The seal's own first, then its issuers."""
    files: tuple[Path, ...]


def create_seal(ledger: Path, passphrase: str, *, replace: bool = False) -> SealState:
    """Make an authority of the plant's own and a certificate under it, for which the passports' key vouches.

    The passphrase is that of the ledger's key file, and becomes that of the seal's. Raises InputError `exists` without
    `replace`, KeyFileError, LedgerError.
    """
    _check_free(ledger, replace=replace)
    keys = signing_keys(ledger, passphrase)
    with Reader(ledger) as reader:
        operator = str(reader.opened.get("operator", ""))
    made, authority = seal_key.make_seal(operator, keys["seal"], datetime.now(UTC))
    seal_key.keep_seal(ledger, made, authority, passphrase, keyfile.cost_of(key_path(ledger)), replace=replace)
    return show_seal(ledger)


def import_seal(
    ledger: Path, source: Path, source_passphrase: str, passphrase: str, *, replace: bool = False
) -> SealState:
    """Take over the key and certificates of a PKCS#12 file, from a trust service for one.

    Raises as `create_seal`, and InputError `pkcs12_unreadable`, `key_unsupported`, `other_key`; OSError.
    """
    _check_free(ledger, replace=replace)
    signing_keys(ledger, passphrase)  # one passphrase opens all that lies beside a ledger
    with source.open("rb") as file:
        made = seal_key.read_pkcs12(file.read(seal_key.LARGEST_PKCS12 + 1), source_passphrase)
    seal_key.keep_seal(ledger, made, None, passphrase, keyfile.cost_of(key_path(ledger)), replace=replace)
    return show_seal(ledger)


def take_token(
    ledger: Path, place: TokenPlace, certificates: Path, pin: str, passphrase: str, *, replace: bool = False
) -> SealState:
    """Seal from now on by a key that stays on a token, whose certificate with its issuers' is a PEM file.

    Where the token is, is remembered in this computer's settings, never beside the ledger. Raises InputError `exists`
    without `replace`, `roots_unreadable`, `key_unsupported`; KeyFileError `no_token`, `wrong_pin`, `other_key`.
    """
    _check_free(ledger, replace=replace)
    signing_keys(ledger, passphrase)  # whoever seals for a ledger can sign for it
    with certificates.open("rb") as file:
        held = seal_key.read_certificates(file.read(seal_key.LARGEST_PKCS12 + 1))
    from passport_app.trust.token import token_opened  # noqa: PLC0415 - loads a library that few have a token for

    with token_opened(place, pin, held):
        keep_place(held[0], place)
    seal_place.key_place(ledger).unlink(missing_ok=True)
    files.replace(seal_place.certificate_place(ledger), seal_key.to_pem(held))
    return show_seal(ledger)


def show_seal(ledger: Path) -> SealState:
    """Return what a ledger's seal is; no passphrase is needed. Raises InputError `no_seal_certificate`."""
    told = tuple(seal_key.facts(der) for der in seal_key.seal_certificates(ledger))
    return SealState(told, (seal_place.certificate_place(ledger), seal_place.key_place(ledger)))


def hand_out_authority(ledger: Path, target: Path, *, replace: bool = False) -> CertificateFacts:
    """Write the certificate that customers tell their PDF readers to trust, PEM; return what to compare.

    Raises InputError `no_seal_certificate`, `exists` without `replace`; OSError.
    """
    highest = seal_key.seal_certificates(ledger)[-1]
    if target.exists() and not replace:
        raise InputError("exists", f"{target} exists already. Choose another name, or replace it (--force).")
    files.hand_out(target, seal_key.to_pem([highest]))
    return seal_key.facts(highest)


def _check_free(ledger: Path, *, replace: bool) -> None:
    if seal_place.certificate_place(ledger).exists() and not replace:
        text = (
            f"{ledger.name} has a seal already; with --replace a new one takes its place, for what is sealed then on."
        )
        raise InputError("exists", text)
