"""`passport export`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from passport_app.cli.common import Bar, ask_passphrase, command, json_option, passphrase_option, show_json
from passport_app.domain.disclosure import Audience

if TYPE_CHECKING:
    from passport_app.issuing.registering import Particulars
    from passport_app.services.export_certificates import Outcome


def _pin(_context: click.Context, _option: click.Parameter, name: str | None) -> str | None:
    return None if name is None else ask_passphrase(name)


@click.command("export")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.argument("battery", required=False)
@click.option("--all", "all_batteries", is_flag=True, help="Every battery that has a passport.")
@click.option("--format", "form", type=click.Choice(["pdf", "json"]), default="pdf", show_default=True)
@click.option(
    "--audience",
    type=click.Choice(["public", "legitimate-interest", "authority"]),
    default="public",
    show_default=True,
    help="For whom the copy is (Art. 77(2)); other copies than the public one need the passphrase.",
)
@click.option("--language", type=click.Choice(["en", "it", "de", "fr"]), default="en", show_default=True)
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File; with --all, a folder.")
@click.option("--force", is_flag=True, help="Replace files that are there already.")
@click.option("--resume", is_flag=True, help="Go on where an export stopped: leave what is there and as it would be.")
@click.option("--portfolio", is_flag=True, help="Put the certificates into one file (several where they are many).")
@click.option("--labels", is_flag=True, help="Write sheets of labels with the batteries' QR codes beside them.")
@click.option("--processes", type=click.IntRange(1, 64), help="Make certificates in so many; by default on all cores.")
@click.option(
    "--seal/--no-seal",
    default=None,
    help="With or without the ledger's seal for PDF readers (passport keys certificate); sealed where there is one.",
)
@click.option("--timestamp-url", default="", metavar="URL", help="Ask this RFC 3161 authority to stamp each seal.")
@click.option("--long-term", is_flag=True, help="Put in what shows for years that the seal was good (PAdES B-LT).")
@click.option("--pin-env", "pin", metavar="NAME", callback=_pin, help="The PIN of a token that holds the seal's key.")
@click.option("--recipient", default="", help="For the register: whom the certificates are for (a firm, an office).")
@click.option("--by", "made_by", default="", help="For the register: who exports them.")
@click.option("--unregistered", is_flag=True, help="Do not enter certificates in the ledger's register.")
@click.option("--again", metavar="NUMBER", help="Make a registered certificate again, byte for byte.")
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
    seal: bool | None,
    timestamp_url: str,
    recipient: str,
    made_by: str,
    unregistered: bool,
    again: str | None,
    passphrase_env: str | None,
    as_json: bool,
    **many: Any,
) -> None:
    """Export the certificate (PDF) or the signed passport (JSON) of BATTERY, or of all.

    Of the serial of a cell, the proof of that cell (JSON, or PDF by the file's name). What is not in the ledger as it
    is leaves by the register of certificates, which needs the passphrase, unless it is --unregistered.

    Example: passport export plant.passports EV-0001 --format pdf --language it -o EV-0001.pdf
    """
    from passport_app.issuing.registering import Particulars
    from passport_app.services.export_certificates import Outcome, export_certificates

    if again is not None:
        _make_again(ledger, again, output, passphrase_env, force, as_json)
        return
    if (battery is None) != all_batteries:
        raise click.UsageError("Say which: BATTERY, or --all.")
    to = cast(Audience, audience.replace("-", "_"))
    said = None if unregistered else Particulars(recipient, made_by)
    if battery is not None and _export_cell(ledger, battery, to, said):
        return
    entering = (form == "pdf" or to != "public") and not unregistered
    sealed = form == "pdf" and _is_to_be_sealed(ledger, seal, timestamp_url)
    passphrase = _passphrase_for(ledger, passphrase_env, entering=entering, needed=sealed or to != "public")
    bar, told = Bar(), list[Outcome]()
    files = export_certificates(
        ledger,
        None if battery is None else [battery],
        target=output,
        form=form,
        audience=to,
        passphrase=passphrase,
        language=language,
        replace=force,
        seal=sealed,
        authority=timestamp_url,
        register=said if entering else None,
        told=told.append,
        progress=bar,
        **many,
    )
    bar.close()
    _tell(files, told[0], output, unregistered, as_json)


def _is_to_be_sealed(ledger: Path, asked: bool | None, timestamp_url: str) -> bool:
    """Tell whether certificates are sealed: as asked, otherwise where the ledger has a seal."""
    from passport_app.issuing.sealing import has_seal

    if timestamp_url and asked is False:
        raise click.UsageError("A timestamp is of a seal: leave out --no-seal, or --timestamp-url.")
    return (bool(timestamp_url) or has_seal(ledger)) if asked is None else asked


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
    from passport_app.services.certificates import make_again

    passphrase = None if variable is None else ask_passphrase(variable)
    made = make_again(ledger, number, output, passphrase=passphrase, replace=force)
    if as_json:
        show_json({"files": [str(output)], "certificates": [made.number], "sha256": made.sha256})
    else:
        click.echo(f"Made {made.number} again, byte for byte: {output} ({made.size:,} bytes).")


def _export_cell(ledger: Path, name: str, audience: Audience, said: Particulars | None) -> bool:
    """Write the proof of a cell, where that is what the name is; tell whether it was."""
    from passport_app.services.export_cell import export_cell, is_cell

    if not is_cell(ledger, name):
        return False
    asked = click.get_current_context().params
    output: Path = asked["output"]
    form = "pdf" if output.suffix.lower() == ".pdf" else "json"
    entering = said is not None and (form == "pdf" or audience != "public")
    passphrase = _passphrase_for(ledger, asked["passphrase_env"], entering=entering, needed=audience != "public")
    file = export_cell(
        ledger, name, output, form=form, language=asked["language"], audience=audience, passphrase=passphrase,
        register=said if entering else None, replace=asked["force"],
    )  # fmt: skip
    if asked["as_json"]:
        show_json({"files": [str(file)]})
    else:
        click.echo(f"Exported {file}, the proof of cell {name} ({file.stat().st_size:,} bytes).")
    return True
