"""`passport keys certificate`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json

if TYPE_CHECKING:
    from passport_app.services.seal_certificate import SealState
    from passport_app.trust.seal_key import CertificateFacts

_REPLACE = click.option("--replace", is_flag=True, help="Take the place of the seal that is there.")


@click.group("certificate")
def group() -> None:
    """Make, bring, show and hand out the certificate with which PDFs are sealed.

    A seal is what Acrobat and other PDF readers check. The key of the passports vouches for it, so that `passport
    verify` needs no second trust; PDF readers are told to trust the authority's certificate (export).
    """


@group.command("create")
@ledger_argument
@_REPLACE
@passphrase_option
@json_option
@command
def create(ledger: Path, replace: bool, passphrase_env: str | None, as_json: bool) -> None:
    """Make an authority of the plant's own, and a seal under it (P-256, ten years).

    Example: passport keys certificate create plant.passports
    """
    from passport_app.services.seal_certificate import create_seal

    _tell(create_seal(ledger, ask_passphrase(passphrase_env), replace=replace), as_json)


@group.command("import")
@ledger_argument
@click.argument("source", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--source-passphrase-env", metavar="NAME", help="Read the file's own passphrase from this variable.")
@_REPLACE
@passphrase_option
@json_option
@command
def bring(
    ledger: Path,
    source: Path,
    source_passphrase_env: str | None,
    replace: bool,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Take over the key and certificates of SOURCE, a PKCS#12 file (.p12, .pfx).

    Example: passport keys certificate import plant.passports seal.p12
    """
    from passport_app.services.seal_certificate import import_seal

    passphrase = ask_passphrase(passphrase_env)
    theirs = ask_passphrase(source_passphrase_env)
    _tell(import_seal(ledger, source, theirs, passphrase, replace=replace), as_json)


@group.command("token")
@ledger_argument
@click.argument("certificates", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--module", required=True, metavar="LIBRARY", help="The PKCS#11 library of the token's maker.")
@click.option("--token", "label", required=True, metavar="LABEL", help="The token's label.")
@click.option("--key", required=True, metavar="LABEL", help="The label of the private key on it.")
@click.option("--pin-env", required=True, metavar="NAME", help="Read the token's PIN from this variable.")
@_REPLACE
@passphrase_option
@json_option
@command
def on_token(
    ledger: Path,
    certificates: Path,
    module: str,
    label: str,
    key: str,
    pin_env: str,
    replace: bool,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Seal by a key that stays on a token or HSM (PKCS#11); CERTIFICATES (PEM) has its certificate and its issuers'.

    Where the token is, this computer's settings remember; the PIN is asked for at each export (--pin-env).

    Example: passport keys certificate token plant.passports chain.pem --module /usr/lib/opensc-pkcs11.so
    --token Plant --key seal --pin-env PIN
    """
    from passport_app.services.seal_certificate import take_token
    from passport_app.trust.token_place import TokenPlace

    passphrase, pin = ask_passphrase(passphrase_env), ask_passphrase(pin_env)
    _tell(take_token(ledger, TokenPlace(module, label, key), certificates, pin, passphrase, replace=replace), as_json)


@group.command("show")
@ledger_argument
@json_option
@command
def show(ledger: Path, as_json: bool) -> None:
    """Tell who the seal is, who issued it, until when, and the fingerprints.

    Example: passport keys certificate show plant.passports
    """
    from passport_app.services.seal_certificate import show_seal

    _tell(show_seal(ledger), as_json)


@group.command("export")
@ledger_argument
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--force", is_flag=True, help="Replace a file that is there already.")
@json_option
@command
def hand_out(ledger: Path, output: Path, force: bool, as_json: bool) -> None:
    """Write the certificate that customers tell their PDF readers to trust (PEM).

    Example: passport keys certificate export plant.passports -o voltara-seal.pem
    """
    from passport_app.services.seal_certificate import hand_out_authority

    facts = hand_out_authority(ledger, output, replace=force)
    if as_json:
        show_json({"file": str(output), **_row(facts)})
    else:
        click.echo(f"Wrote {output}: {facts.subject}.")
        click.echo(f"Tell customers its fingerprint another way: {facts.fingerprint}")


def _tell(state: SealState, as_json: bool) -> None:
    if as_json:
        show_json({"certificates": [_row(c) for c in state.certificates], "files": [str(f) for f in state.files]})
        return
    for number, facts in enumerate(state.certificates):
        if number:
            click.echo()
        click.echo(f"{'Seal' if number == 0 else 'Issued by'}: {facts.subject}")
        click.echo(f"  valid        {facts.since:%Y-%m-%d} to {facts.until:%Y-%m-%d}")
        click.echo(f"  fingerprint  {facts.fingerprint}")


def _row(facts: CertificateFacts) -> dict[str, str]:
    return {
        "subject": facts.subject,
        "issuer": facts.issuer,
        "from": facts.since.isoformat(),
        "to": facts.until.isoformat(),
        "fingerprint": facts.fingerprint,
    }
