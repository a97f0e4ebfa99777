"""`passport init`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json


@click.command("init")
@ledger_argument
@click.option("--operator", required=True, help="Name of the economic operator, as certificates will print it.")
@click.option("--site", required=True, help="Id of the site at which the ledger is kept.")
@click.option("--did", default="did:key", help="Sign under this name on the web, did:web:HOST; else by the key's own.")
@passphrase_option
@json_option
@command
def run(ledger: Path, operator: str, site: str, did: str, passphrase_env: str | None, as_json: bool) -> None:
    """Create LEDGER with its signing key.

    The key lies beside the ledger in LEDGER.key, encrypted under the passphrase; without both nothing can be signed.

    Example: passport init plant.passports --operator "Voltara Celle S.p.A." --site IT-1
    """
    from passport_app.services.create_ledger import create_ledger

    passphrase = ask_passphrase(passphrase_env, new=True)
    made = create_ledger(ledger, operator=operator, site=site, passphrase=passphrase, did=did)
    if as_json:
        show_json(
            {
                "ledger": str(made.path),
                "key_file": str(made.key_file),
                "origin": made.origin,
                "issuer": made.did,
                "key": made.seal_did,
                "fingerprint": made.seal_fingerprint,
                "checkpoint": made.checkpoint,
            }
        )
        return
    click.echo(f"Created {made.path}, with its key in {made.key_file}. Keep a copy of both, in different places.")
    if made.did != made.seal_did:
        click.echo(f"Passports will be signed as  {made.did}")
    click.echo(f"Passports will be signed by  {made.seal_did}")
    click.echo(f"Fingerprint                  {made.seal_fingerprint}")
