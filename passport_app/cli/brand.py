"""`passport brand`."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json


@click.command("brand")
@ledger_argument
@click.argument("template", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--none", "none", is_flag=True, help="The program's own look again.")
@passphrase_option
@json_option
@command
def run(ledger: Path, template: Path | None, none: bool, passphrase_env: str | None, as_json: bool) -> None:
    """Sign TEMPLATE, by which the certificates of LEDGER look from now on: colour, logo, a line at the foot.

    TEMPLATE is TOML with any of accent = "#123f32", footer = "...", logo = "logo.png" (PNG or JPEG, beside it). It
    changes nothing that a certificate states.

    Example: passport brand plant.passports brand.toml
    """
    from passport_app.services.brand import brand

    if (template is None) != none:
        raise click.UsageError("Say which: TEMPLATE, or --none.")
    file = brand(ledger, template, passphrase=ask_passphrase(passphrase_env))
    if as_json:
        show_json({"template": str(file)})
    else:
        click.echo(f"Signed. Certificates of {ledger.name} look so from now on: {file}.")
