"""`passport export`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from passport_app.cli.common import (
    LANGUAGES,
    Bar,
    ask_passphrase,
    command,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    tell,
)
from passport_app.cli.sealed import SEAL_OPTIONS, register_options, seal_options, sealing_asked
from passport_app.domain.disclosure import Audience

if TYPE_CHECKING:
    from passport_app.issuing.registering import Particulars
    from passport_app.issuing.sealing import Sealing
    from passport_app.services.export_certificates import Outcome


@click.command("export")
@ledger_argument
@click.argument("battery", required=False)
@click.option("--all", "all_batteries", is_flag=True, help="Every battery that has a passport.")
@click.option("--format", "form", type=click.Choice(["pdf", "json", "jwt"]), default="pdf", show_default=True)
@click.option(
    "--audience",
    type=click.Choice(["public", "legitimate-interest", "authority"]),
    default="public",
    show_default=True,
    help="For whom the copy is (Art. 77(2)); other copies than the public one need the passphrase.",
)
@click.option("--language", type=LANGUAGES, default="en", show_default=True)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File; with --all, a folder.")
@click.option("--force", is_flag=True, help="Replace files that are there already.")
@click.option("--resume", is_flag=True, help="Go on where an export stopped: leave what is there and as it would be.")
@click.option("--portfolio", is_flag=True, help="Put the certificates into one file (several where they are many).")
@click.option("--labels", is_flag=True, help="Write sheets of labels with the batteries' QR codes beside them.")
@click.option("--processes", type=click.IntRange(1, 64), help="Make certificates in so many; by default on all cores.")
@seal_options
@register_options
@click.option("--unregistered", is_flag=True, help="Do not enter certificates in the ledger's register.")
@click.option("--again", metavar="NUMBER", help="Make a registered certificate again, with the seal that it left with.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    battery: str | None,
    all_batteries: bool,
    form: str,
    audience: str,
    language: str,
    output: Path,
    force: bool,
    recipient: str,
    made_by: str,
    unregistered: bool,
    again: str | None,
    passphrase_env: str | None,
    as_json: bool,
    **many: Any,
) -> None:
    """Export the certificate (PDF) or the signed passport (JSON, or signed anew as a vc+jwt token) of BATTERY, or all.

    Of the serial of a cell, the proof of that cell (JSON, or PDF by the file's name). What is not in the ledger as it
    is leaves by the register of certificates, which needs the passphrase, unless it is --unregistered.

    Example: passport export plant.passports EV-0001 --format pdf --language it -o EV-0001.pdf
    """
    from passport_app.issuing.registering import Particulars

    if again is not None:
        _make_again(ledger, again, output, passphrase_env, force, as_json)
        return
    if (battery is None) != all_batteries:
        raise click.UsageError("Say which: BATTERY, or --all.")
    to = cast(Audience, audience.replace("-", "_"))
    said = None if unregistered else Particulars(recipient, made_by)
    asked = {name: many.pop(name) for name in SEAL_OPTIONS}
    if battery is not None and _export_cell(ledger, battery, to, said, asked):
        return
    entering = (form == "pdf" or to != "public") and not unregistered
    sealing = sealing_asked(ledger, **asked, form=form)
    needed = sealing is not None or to != "public" or form == "jwt"
    passphrase = _passphrase_for(ledger, passphrase_env, entering=entering, needed=needed)
    told: list[Outcome] = []
    with Bar() as bar:
        files = _exported(
            ledger,
            None if battery is None else [battery],
            target=output,
            form=form,
            audience=to,
            passphrase=passphrase,
            language=language,
            replace=force,
            seal=sealing,
            register=said if entering else None,
            told=told.append,
            progress=bar,
            **many,
        )
    _tell(files, told[0], output, unregistered, as_json)


def _exported(ledger: Path, batteries: list[str] | None, **how: Any) -> list[Path]:
    """Export, and where that is stopped say how it goes on."""
    from passport_app.services.export_certificates import export_certificates

    try:
        return export_certificates(ledger, batteries, **how)
    except KeyboardInterrupt:
        if batteries is None and not how["portfolio"]:
            tell("What was written is whole; the same command with --resume goes on.")
        raise


def _tell(files: Sequence[Path], outcome: Outcome, output: Path, unregistered: bool, as_json: bool) -> None:
    numbers = outcome.numbers
    if as_json:
        said: dict[str, object] = {"files": [str(file) for file in files]}
        if numbers:
            said["certificates"] = list(numbers)
        if outcome.there:
            said["there_already"] = outcome.there
        if outcome.labels:
            said["labels"] = str(outcome.labels)
        show_json(said)
        return
    there = f"; {outcome.there:,} of them were there already" if outcome.there else ""
    if len(files) == 1:
        click.echo(f"Exported {files[0]} ({files[0].stat().st_size:,} bytes){there}.")
    else:
        click.echo(f"Exported {len(files):,} files to {output}{there}.")
    if outcome.labels:
        click.echo(f"Labels: {outcome.labels}; print them at full size, three by eight on A4.")
    if numbers:
        span = numbers[0] if len(numbers) == 1 else f"{numbers[0]} to {numbers[-1]}"
        click.echo(f"In the register as {span}.")
    elif unregistered:
        click.echo("Not in the ledger's register: whoever asks later learns nothing of it from the ledger.")


def _passphrase_for(ledger: Path, variable: str | None, *, entering: bool, needed: bool) -> str | None:
    if entering:
        return _passphrase_for_register(ledger, variable)
    return ask_passphrase(variable) if needed else None


def _passphrase_for_register(ledger: Path, variable: str | None) -> str:
    """Return the passphrase that signs the register's entries, or say how to do without."""
    from passport_app.domain.errors import InputError
    from passport_app.ledger.reader import key_path

    if not key_path(ledger).is_file():
        text = "The key file is not beside the ledger, so that the register cannot be written: add --unregistered."
        raise InputError("no_key", text)
    try:
        return ask_passphrase(variable)
    except InputError as error:
        text = f"The register of certificates is signed. {error.message} Or export with --unregistered."
        raise InputError(error.code, text) from None


def _make_again(ledger: Path, number: str, output: Path, variable: str | None, force: bool, as_json: bool) -> None:
    from passport_app.services.certificates import make_again, seal_said

    passphrase = None if variable is None else ask_passphrase(variable)
    made = make_again(ledger, number, output, passphrase=passphrase, replace=force)
    if as_json:
        sha256 = made.sealed_sha256 if made.seal == "kept" else made.sha256
        show_json({"files": [str(output)], "certificates": [made.number], "sha256": sha256, "seal": made.seal})
        return
    of_the_seal = seal_said(ledger, made)
    how = "byte for byte" + (f", {of_the_seal}" if of_the_seal else "")
    click.echo(f"Made {made.number} again, {how}: {output} ({output.stat().st_size:,} bytes).")


def _export_cell(ledger: Path, name: str, audience: Audience, said: Particulars | None, how: dict[str, Any]) -> bool:
    """Write the proof of a cell, where that is what the name is; tell whether it was."""
    from passport_app.services.export_cell import export_cell, is_cell

    if not is_cell(ledger, name):
        return False
    asked = click.get_current_context().params
    output: Path = asked["output"]
    form = "pdf" if output.suffix.lower() == ".pdf" else "json"
    if click.get_current_context().get_parameter_source("form") is click.core.ParameterSource.COMMANDLINE:
        form = asked["form"]  # its default speaks of certificates: the proof of a cell is JSON unless it is asked for
    if form == "jwt":
        raise click.UsageError("The proof of a cell is JSON or PDF; only passports are signed anew as tokens.")
    entering = said is not None and (form == "pdf" or audience != "public")
    sealing: Sealing | None = sealing_asked(ledger, **how, form=form)
    needed = sealing is not None or audience != "public"
    passphrase = _passphrase_for(ledger, asked["passphrase_env"], entering=entering, needed=needed)
    file = export_cell(
        ledger, name, output, form=form, language=asked["language"], audience=audience, passphrase=passphrase,
        register=said if entering else None, seal=sealing, replace=asked["force"],
    )  # fmt: skip
    if asked["as_json"]:
        show_json({"files": [str(file)]})
    else:
        click.echo(f"Exported {file}, the proof of cell {name} ({file.stat().st_size:,} bytes).")
    return True
