"""`passport keys`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.believed import believed_options, last_believed_of
from passport_app.cli.common import (
    ask_passphrase,
    command,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    show_table,
    tell,
)
from passport_app.cli.key_files import ask_old_and_new, copied, tell_copied, two_passphrases
from passport_app.cli.keys_certificate import group as certificate
from passport_app.cli.keys_identity import run as identity
from passport_app.cli.keys_retire import run as retire
from passport_app.cli.keys_token import run as token

if TYPE_CHECKING:
    from passport_app.trust.succession import KeyPeriod, Role

_ROLES = click.Choice(["seal", "log"])


@click.group("keys")
def run() -> None:
    """Show, replace, revoke, back up and recover the keys of a ledger.

    The seal key signs passports, the log key signs checkpoints; with the certificate PDFs are sealed.
    """


run.add_command(certificate)
run.add_command(retire)
run.add_command(token)
run.add_command(identity)


@run.command("show")
@ledger_argument
@json_option
@command
def show(ledger: Path, as_json: bool) -> None:
    """Tell which key signed from which entry to which, with fingerprints.

    Example: passport keys show plant.passports
    """
    from passport_app.services.change_keys import show_keys
    from passport_app.services.retire_keys import closed_book

    state, closed = show_keys(ledger), closed_book(ledger)
    keys = [_told(period) | {"closed": closed is not None} for period in state.periods]
    if as_json:
        file = {
            "path": str(state.key_file),
            "at_hand": state.at_hand,
            "problem": state.problem,
            "warning": state.warning,
        }
        ended = {"entry": closed.seq, "at": closed.at, "reason": closed.reason} if closed else None
        show_json({"origin": state.origin, "keys": keys, "key_file": file, "closed": ended})
        return
    headers = ("role", "entries", "state", "fingerprint")
    show_table(headers, [(k["role"], _span(k), _state(k), k["fingerprint"]) for k in keys])
    if closed:
        click.echo(f"\nThe book was closed by entry {closed.seq:,} on {closed.at}: {closed.reason}")
    click.echo(f"\nKey file {state.key_file.name}: {state.problem or 'holds the keys in force.'}")
    if state.warning:
        click.echo(state.warning)


def _told(period: KeyPeriod) -> dict[str, Any]:
    from passport_app.services.change_keys import fingerprint_of

    did, fingerprint = fingerprint_of(period.key)
    return {
        "role": period.role,
        "did": did,
        "fingerprint": fingerprint,
        "since": period.since,
        "until": period.until,
        "revoked": period.revoked,
        "last_believed": period.last_believed,
        "reason": period.reason,
    }


def _span(key: dict[str, Any]) -> str:
    return f"{key['since']:,} to {key['until'] - 1:,}" if key["until"] is not None else f"from {key['since']:,}"


def _state(key: dict[str, Any]) -> str:
    if key["revoked"] is not None:
        return f"revoked, believed to entry {key['last_believed']:,}"
    in_force = "retired, the book is closed" if key["closed"] else "in force"
    return in_force if key["until"] is None else "replaced"


@run.command("rotate")
@ledger_argument
@click.option("--role", type=_ROLES, required=True, help="The key to replace.")
@believed_options
@click.option("--reason", default="", help="Why it is revoked.")
@passphrase_option
@json_option
@command
def rotate(ledger: Path, role: Role, reason: str, passphrase_env: str | None, as_json: bool, **believed: Any) -> None:
    """Replace a key by a new one; both sign the entry that says so.

    With --last-believed or --believed-until the old key is revoked in the same act, as after a theft: what was entered
    later is not believed. Which of it a checkpoint kept outside holds already, passport audit --against FILE tells.

    Example: passport keys rotate plant.passports --role seal
    """
    from passport_app.services.change_keys import clock_of, fingerprint_of, replace_key

    late = clock_of(ledger)
    last = last_believed_of(ledger, **believed)
    new = replace_key(ledger, role, ask_passphrase(passphrase_env), reason=reason, last_believed=last)
    did, fingerprint = fingerprint_of(new)
    for finding in late:
        tell(f"finding: {finding.where}: {finding.message}")
    if as_json:
        told = {"findings": [finding.message for finding in late]} if late else {}
        show_json({"role": role, "did": did, "fingerprint": fingerprint, **told})
        return
    click.echo(f"The {role} key is replaced. Tell whoever checks your passports, another way than by this file:")
    click.echo(f"{did}\n{fingerprint}\nBack the key file up again: passport keys backup.")


@run.command("revoke")
@ledger_argument
@click.argument("key")
@believed_options
@click.option("--reason", required=True, help="Why, in a sentence.")
@passphrase_option
@json_option
@command
def revoke(ledger: Path, key: str, reason: str, passphrase_env: str | None, as_json: bool, **believed: Any) -> None:
    """Revoke KEY (DID or fingerprint), which was replaced before; --last-believed or --believed-until say how far.

    Example: passport keys revoke plant.passports did:key:z6Mk... --last-believed 1204 --reason "laptop stolen"

    Example: passport keys revoke plant.passports did:key:z6Mk... --believed-until 2026-11-23 --reason "laptop stolen"
    """
    from passport_app.services.change_keys import revoke_key

    last = last_believed_of(ledger, **believed)
    if last is None:
        raise click.UsageError("Say how far it is still believed: --last-believed ENTRY or --believed-until TIME.")
    revoke_key(ledger, key, ask_passphrase(passphrase_env), last_believed=last, reason=reason)
    if as_json:
        show_json({"revoked": key, "last_believed": last})
    else:
        click.echo(f"Revoked. What it signed up to entry {last:,} is still believed.")


@run.command("backup")
@ledger_argument
@copied
@command
def backup(ledger: Path, output: Path, passphrase_env: str | None, as_json: bool) -> None:
    """Copy the keys to a new file, encrypted under the same passphrase, and try it.

    Example: passport keys backup plant.passports -o /media/safe/plant.keys
    """
    from passport_app.services.change_keys import back_up_keys

    back_up_keys(ledger, output, ask_passphrase(passphrase_env))
    tell_copied(output, as_json)


@run.command("recover")
@ledger_argument
@click.argument("backup_file", type=click.Path(path_type=Path))
@passphrase_option
@json_option
@command
def recover(ledger: Path, backup_file: Path, passphrase_env: str | None, as_json: bool) -> None:
    """Put BACKUP_FILE in the place of a key file that is lost, damaged or too old.

    Example: passport keys recover plant.passports /media/safe/plant.keys
    """
    from passport_app.services.change_keys import recover_keys

    recover_keys(ledger, backup_file, ask_passphrase(passphrase_env))
    if as_json:
        show_json({"recovered": str(ledger)})
    else:
        click.echo("Recovered: the key file beside the ledger holds its keys again.")


@run.command("remember")
@ledger_argument
@passphrase_option
@json_option
@command
def remember(ledger: Path, passphrase_env: str | None, as_json: bool) -> None:
    """Have this computer's keychain remember the passphrase, so that commands and window need not ask.

    Whoever can use your account can then sign. Without a keychain nothing is remembered.

    Example: passport keys remember plant.passports
    """
    from passport_app.services.change_keys import remember_passphrase

    chain = remember_passphrase(ledger, ask_passphrase(passphrase_env))
    if as_json:
        show_json({"remembered": str(ledger), "keychain": chain})
    else:
        click.echo(f"Remembered by {chain}. passport keys forget takes it away again.")


@run.command("forget")
@ledger_argument
@json_option
@command
def forget(ledger: Path, as_json: bool) -> None:
    """Have this computer's keychain forget the passphrase.

    Example: passport keys forget plant.passports
    """
    from passport_app.services.change_keys import forget_passphrase

    known = forget_passphrase(ledger)
    if as_json:
        show_json({"forgotten": known})
    else:
        click.echo("Forgotten." if known else "The keychain remembered no passphrase of this ledger.")


@run.command("passphrase")
@ledger_argument
@two_passphrases
@command
def passphrase(ledger: Path, new_passphrase_env: str | None, passphrase_env: str | None, as_json: bool) -> None:
    """Encrypt the keys under a new passphrase.

    Copies made before still open with the old one: destroy them, or rotate the keys.

    Example: passport keys passphrase plant.passports
    """
    from passport_app.services.change_keys import change_passphrase

    change_passphrase(ledger, *ask_old_and_new(passphrase_env, new_passphrase_env))
    if as_json:
        show_json({"changed": str(ledger)})
    else:
        click.echo("The passphrase is changed. Copies of the key file made before still open with the old one.")
