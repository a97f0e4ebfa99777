"""`passport certificates`, and what `supersede` and `withdraw` share."""

from __future__ import annotations

from pathlib import Path

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, show_json, show_table


@click.command("certificates")
@ledger_argument
@click.option(
    "--battery", help="Only certificates of this battery, cell or lot, or declaration (its end: EV-72, IT-VAL-1, 2026)."
)
@json_option
@command
def run(ledger: Path, battery: str | None, as_json: bool) -> None:
    """List the register of certificates: what left the house, for whom, and what was taken back.

    Example: passport certificates plant.passports --battery EV-0001
    """
    from passport_app.services.certificates import certificates
    from passport_app.services.open_ledger import open_ledger

    with open_ledger(ledger) as reader:
        found = certificates(reader, battery=battery)
    if as_json:
        show_json({"certificates": [c._asdict() for c in found]})
        return
    if not found:
        click.echo("The register holds no certificate like this.")
        return
    rows = [
        (c.number, c.at, " ".join(c.subject).strip(), c.form, c.audience.replace("_", "-"), c.recipient, c.made_by,
         c.status, c.reason or "", c.sha256[:16])
        for c in found
    ]  # fmt: skip
    titles = ("number", "exported", "of", "form", "audience", "for", "by", "status", "reason", "SHA-256")
    show_table(titles, rows)


def take_back(
    ledger: Path, number: str, status: str, *, reason: str, made_by: str, replaced_by: str | None,
    variable: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Enter what became of a certificate, and say so."""
    from passport_app.services.certificates import change_status

    passphrase = ask_passphrase(variable)
    now = change_status(
        ledger, number, status, reason=reason, passphrase=passphrase, by=made_by, replaced_by=replaced_by
    )
    if as_json:
        show_json(now._asdict())
        return
    click.echo(f"Certificate {number} is {now.status} since {now.status_at}: {now.reason}.")
    click.echo("Whoever verifies it with the ledger at hand is told; a file that is out cannot be called back.")
