"""`passport keys token`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json

if TYPE_CHECKING:
    from passport_app.services.change_keys import TokenKind
    from passport_app.trust.succession import Role


@click.command("token")
@ledger_argument
@click.option("--role", type=click.Choice(["seal", "log"]), required=True)
@click.option("--module", required=True, metavar="LIBRARY", help="The PKCS#11 library of the token's maker.")
@click.option("--token", "label", required=True, metavar="LABEL", help="The token's label.")
@click.option(
    "--key", required=True, metavar="LABEL", help="The label of the key on it; it is made where there is none."
)
@click.option("--kind", type=click.Choice(["ed25519", "p256"]), default="ed25519", show_default=True)
@click.option("--pin-env", metavar="NAME", help="Read the token's PIN from this variable instead of asking for it.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    role: Role,
    module: str,
    label: str,
    key: str,
    kind: TokenKind,
    pin_env: str | None,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Replace a key by one that never leaves a token or HSM (PKCS#11); both keys consent.

    To sign then needs the token and the passphrase, which opens the PIN in this computer's settings. On another
    computer the same command tells where the token is.

    Example: passport keys token plant.passports --role seal --module /usr/lib/opensc-pkcs11.so --token Plant
    --key passports
    """
    from passport_app.services.change_keys import fingerprint_of, move_to_token
    from passport_app.trust.token_place import TokenPlace

    passphrase = ask_passphrase(passphrase_env)
    pin = ask_passphrase(pin_env) if pin_env else str(click.prompt("PIN of the token", hide_input=True, err=True))
    place = TokenPlace(module, label, key)
    made = move_to_token(ledger, role, place, pin, passphrase, kind=kind)
    did, fingerprint = fingerprint_of(made)
    if as_json:
        show_json({"role": role, "did": did, "fingerprint": fingerprint})
        return
    click.echo(f"The {role} key is on the token {label}.\nfingerprint {fingerprint}")
