"""What the commands on key files share, be they of a ledger or of a person: an old and a new passphrase, and copies."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import F, ask_passphrase, json_option, passphrase_option, show_json, tell


def two_passphrases(command: F) -> F:
    """Add `--passphrase-env`, `--new-passphrase-env` and `--json`."""
    new = click.option(
        "--new-passphrase-env", metavar="NAME", help="Read the new passphrase from this environment variable."
    )
    return new(passphrase_option(json_option(command)))


def ask_old_and_new(variable: str | None, new_variable: str | None) -> tuple[str, str]:
    """Return the passphrase and the one that takes its place; raises as `ask_passphrase`."""
    old = ask_passphrase(variable)
    if new_variable is None:
        tell("And the new one:")
    return old, ask_passphrase(new_variable, new=True)


def copied(command: F) -> F:
    """Add `--output`, `--passphrase-env` and `--json`."""
    output = click.option(
        "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="A new file."
    )
    return output(passphrase_option(json_option(command)))


def tell_copied(output: Path, as_json: bool) -> None:
    """Say where a copy of a key file lies."""
    if as_json:
        show_json({"backup": str(output)})
    else:
        click.echo(f"Backed up to {output}, and opened from there once. Keep it apart from its passphrase.")
