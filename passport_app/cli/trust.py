"""`passport trust`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import (
    ask_passphrase,
    command,
    counted,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    show_table,
)

if TYPE_CHECKING:
    from passport_app.trust.trustlist import TrustEntry

_LIST = click.option(
    "--list", "path", type=click.Path(path_type=Path, dir_okay=False), help="Another list than this installation's."
)
_DAY = click.DateTime(["%Y-%m-%d"])


@click.group("trust")
def run() -> None:
    """Tell whom this installation trusts; passport verify judges signers by it.

    Nobody is trusted by opening a file: each signer is added with the fingerprint you got another way.
    """


def _path(path: Path | None) -> Path:
    from passport_app.services.trusted import default_trust

    return path or default_trust()


def _row(entry: TrustEntry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "did": entry.did,
        "fingerprint": entry.fingerprint,
        "from": entry.since.isoformat() if entry.since else None,
        "to": entry.until.isoformat() if entry.until else None,
        "reason": entry.reason,
    }


@run.command("list")
@_LIST
@json_option
@command
def show(path: Path | None, as_json: bool) -> None:
    """Show who is trusted, from when to when, and why.

    Example: passport trust list --json
    """
    from passport_app.services.trusted import trusted

    rows = [_row(entry) for entry in trusted(_path(path)).entries]
    if as_json:
        show_json({"list": str(_path(path)), "trust": rows})
    elif not rows:
        click.echo("Nobody is trusted here yet: passport trust add.")
    else:
        headers = ("name", "from", "to", "fingerprint", "reason")
        show_table(headers, [tuple(r[h] or "-" for h in headers) for r in rows])


@run.command("add")
@click.argument("did")
@click.option("--name", required=True, help="What to call the signer here.")
@click.option("--fingerprint", required=True, help="Of the key, as you got it another way than with the file.")
@click.option("--key", help="As a did:key, of a DID that does not hold its key (did:web): it is never fetched.")
@click.option("--from", "since", type=_DAY, help="First day on which it is trusted.")
@click.option("--to", "until", type=_DAY, help="Last day on which it is trusted.")
@click.option("--reason", help="Why it is trusted.")
@_LIST
@json_option
@command
def add(
    did: str,
    name: str,
    fingerprint: str,
    key: str | None,
    since: datetime | None,
    until: datetime | None,
    reason: str | None,
    path: Path | None,
    as_json: bool,
) -> None:
    """Trust the signer DID.

    Example: passport trust add did:key:z6Mk... --name "Voltara Celle" --fingerprint "c217 778c ..."
    """
    from passport_app.services.trusted import trust_signer

    entry = trust_signer(
        _path(path),
        did,
        name=name,
        fingerprint=fingerprint,
        since=since.date() if since else None,
        until=until.date() if until else None,
        reason=reason,
        key=key,
    )
    show_json(_row(entry)) if as_json else click.echo(f"Trusted from now on: {entry.name} ({entry.fingerprint}).")


@run.command("end")
@click.argument("did")
@click.option("--on", type=_DAY, help="Last day on which it is trusted (default: today).")
@click.option("--reason", required=True, help="Why it is trusted no longer.")
@_LIST
@json_option
@command
def end(did: str, on: datetime | None, reason: str, path: Path | None, as_json: bool) -> None:
    """Trust the signer DID no longer; the entry stays, with its reason.

    Example: passport trust end did:key:z6Mk... --reason "contract ended"
    """
    from passport_app.services.trusted import end_trust

    day = on.date() if on else date.today()  # noqa: DTZ011 - trust runs by the local calendar
    ended = end_trust(_path(path), did, day, reason)
    if as_json:
        show_json({**_row(ended[0]), "ended": [_row(entry) for entry in ended]})
    else:
        click.echo(f"Trusted until {day} and no longer: {_names(ended)}.")


@run.command("export")
@ledger_argument
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="A new file.")
@_LIST
@passphrase_option
@json_option
@command
def hand_on(ledger: Path, output: Path, path: Path | None, passphrase_env: str | None, as_json: bool) -> None:
    """Write the list to a file, signed by the seal key of LEDGER, for other installations to import.

    Example: passport trust export plant.passports -o trusted-by-voltara.json
    """
    from passport_app.services.trusted import hand_on_trust

    count = hand_on_trust(_path(path), output, ledger, ask_passphrase(passphrase_env))
    show_json({"entries": count, "file": str(output)}) if as_json else click.echo(
        f"Signed {counted(count, 'entry', 'entries')} in {output}."
    )


@run.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--fingerprint", required=True, help="Of the key that signed FILE, as you got it another way.")
@_LIST
@json_option
@command
def take(file: Path, fingerprint: str, path: Path | None, as_json: bool) -> None:
    """Take over whom a signed list adds, and whose trust it ends; nobody is trusted again by it.

    Of a signer whom your list speaks of already only an end is taken over: an old list must not renew what was ended
    since.

    Example: passport trust import trusted-by-voltara.json --fingerprint "c217 778c ..."
    """
    from passport_app.services.trusted import look_at_trust, take_trust

    taken = take_trust(_path(path), look_at_trust(_path(path), file), fingerprint)
    if as_json:
        parts = {"added": taken.new, "ended": taken.ended, "left": taken.left}
        show_json({name: [_row(entry) for entry in entries] for name, entries in parts.items()})
        return
    click.echo(f"{counted(len(taken.new), 'new entry', 'new entries')}: {_names(taken.new)}.")
    for entry in taken.ended:
        click.echo(f"Trusted until {entry.until} and no longer: {entry.name}{_why(entry)}.")
    for entry in taken.left:
        click.echo(
            f"Not taken over, for your list says otherwise of that key: {entry.name}. If you mean it: passport trust "
            "add, or end.",
            err=True,
        )


def _names(entries: Sequence[TrustEntry]) -> str:
    return ", ".join(entry.name for entry in entries) or "none"


def _why(entry: TrustEntry) -> str:
    return f", {entry.reason.rstrip('.')}" if entry.reason else ""
