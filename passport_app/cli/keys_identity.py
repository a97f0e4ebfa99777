"""`passport keys identity`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from passport_app.cli.common import (
    ask_passphrase,
    command,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
)


@click.command("identity")
@ledger_argument
@click.option("--did", help="Sign under this name from now on: did:web:HOST[:FOLDER...], or did:key for the key's own.")
@click.option("--document", type=click.Path(path_type=Path, dir_okay=False), help="Write its did.json, to publish.")
@click.option("--force", is_flag=True, help="Replace the document that is there.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path, did: str | None, document: Path | None, force: bool, passphrase_env: str | None, as_json: bool
) -> None:
    """Show as whom LEDGER signs, or sign under a name on the web (did:web) from now on.

    By default the name is the key itself (did:key), which any verifier reads without a network. A name on the web
    outlives its keys; whoever verifies offline needs it in a trust list (passport trust add DID --key did:key:...),
    and others find the keys in the document that you publish. What was signed before keeps its name; publish the
    document again after a key was replaced or revoked.

    Example: passport keys identity plant.passports --did did:web:plant.example --document did.json
    """
    from passport_app.services.identity import identity, take_identity, write_document

    stands = identity(ledger) if did is None else take_identity(ledger, did, ask_passphrase(passphrase_env))
    if document is not None:
        write_document(ledger, document, replace=force)
    if as_json:
        show_json(asdict(stands) | {"document": str(document) if document else None})
        return
    click.echo(f"Signs as     {stands.did}  from entry {stands.since:,}")
    click.echo(f"Key          {stands.key}")
    click.echo(f"Fingerprint  {stands.fingerprint}")
    if not stands.address:
        return
    click.echo(f"Publish at   {stands.address}" + (f"  what is in {document}" if document else "  (--document FILE)"))
    click.echo(f"For those who verify offline: passport trust add {stands.did} --key {stands.key} --name NAME")
