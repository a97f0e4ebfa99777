"""`passport witness`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import (
    DONE,
    FAILED,
    USAGE,
    ask_passphrase,
    command,
    counted,
    json_option,
    passphrase_option,
    show_json,
    show_table,
    tell,
)
from passport_app.trust import files

if TYPE_CHECKING:
    from passport_app.services.witness import Outcome, WitnessState
    from passport_app.trust.trustlist import TrustList

_FOLDER = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))


@click.group("witness")
def run() -> None:
    """Cosign checkpoints of others' ledgers that continue what was seen before.

    A witness is kept by somebody else than the ledger's owner: on another computer, or on an auditor's USB key.
    """


@run.command("init")
@_FOLDER
@click.option("--name", required=True, help="What the witness is called: one word, such as auditor.example/w1.")
@passphrase_option
@json_option
@command
def init(folder: Path, name: str, passphrase_env: str | None, as_json: bool) -> None:
    """Make a witness with a key of its own in FOLDER.

    Example: passport witness init /media/usb/witness --name auditor.example/w1
    """
    from passport_app.services.witness import create_witness

    _show(create_witness(folder, name=name, passphrase=ask_passphrase(passphrase_env, new=True)), as_json)


@run.command("show")
@_FOLDER
@json_option
@command
def show(folder: Path, as_json: bool) -> None:
    """Tell who the witness in FOLDER is, and what it has seen of which ledger.

    Example: passport witness show /media/usb/witness
    """
    from passport_app.services.witness import show_witness

    _show(show_witness(folder), as_json)


@run.command("cosign")
@_FOLDER
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="CHECKPOINT_OR_LEDGER...")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="File for the cosigned checkpoint, or a folder for several."
)
@click.option("--log-key", help="Key of the ledger's log, got another way: a DID, or name+digits+base64.")
@passphrase_option
@json_option
@command
def cosign(
    folder: Path,
    paths: tuple[Path, ...],
    output: Path | None,
    log_key: str | None,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Cosign checkpoints that continue what the witness in FOLDER has seen.

    Each is a ledger, or a checkpoint with its proof (passport checkpoint LEDGER --since SIZE -o FILE); of a folder,
    the newest of each ledger. Exit status 1 where one is refused: smaller than what was seen, rewritten, another book
    under the same name (both are then kept as evidence), or signed by another key.

    Example: passport witness cosign /media/usb/witness plant.passports -o cosigned.checkpoint
    """
    from passport_app.services.witness import cosign_checkpoints

    outcomes = cosign_checkpoints(folder, paths, ask_passphrase(passphrase_env), log_key=log_key)
    notes = [outcome for outcome in outcomes if outcome.note is not None]
    written = _write(notes, output) if output else {}
    if as_json:
        show_json([_told(outcome, written.get(outcome.source)) for outcome in outcomes])
    for outcome in outcomes:
        code = "" if outcome.note else f" [{outcome.code}]"
        tell(f"{outcome.source.name}: {outcome.message}{code}")
    if not as_json and output is None:
        click.echo("\n".join(outcome.note or "" for outcome in notes), nl=False)
    refused = any(outcome.note is None and not outcome.unreadable for outcome in outcomes)
    unread = any(outcome.unreadable for outcome in outcomes) or not outcomes
    if not outcomes:
        tell("There is no checkpoint and no ledger.")
    sys.exit(FAILED if refused else USAGE if unread else DONE)


@run.command("policy")
@click.option("--need", type=click.IntRange(1, 100), help="How many of the witnesses must have cosigned.")
@click.option(
    "--witness",
    "witnesses",
    multiple=True,
    help="A witness whom the trust list names: by name, DID or key (name+digits+base64); given once for each.",
)
@click.option("--none", "nothing", is_flag=True, help="Ask for no witnesses any more.")
@click.option(
    "--list", "path", type=click.Path(path_type=Path, dir_okay=False), help="Another trust list than this computer's."
)
@json_option
@command
def policy(need: int | None, witnesses: tuple[str, ...], nothing: bool, path: Path | None, as_json: bool) -> None:
    """Show or set how many witnesses must have cosigned a checkpoint before it counts here.

    It is kept in the trust list, and signed with it where that is handed on. Verifying a checkpoint, a passport or a
    certificate then answers indeterminate until so many stand for its checkpoint, or for a later one of its book.

    Example: passport witness policy --need 2 --witness "TUV Nord" --witness "Comune di Celle" --witness "Our auditor"
    """
    from passport_app.services.trusted import ask_for_witnesses, default_trust, trusted

    place = path or default_trust()
    if nothing and (need or witnesses):
        raise click.UsageError("Give --none alone.")
    if bool(need) != bool(witnesses):
        raise click.UsageError("--need and --witness go together: so many of these.")
    if nothing or need:
        ask_for_witnesses(place, need or 0, witnesses)
    there = trusted(place)
    _show_policy(there, place, as_json)


def _show_policy(trust: TrustList, place: Path, as_json: bool) -> None:
    asked = trust.witnesses
    names = {entry.did: entry.name for entry in trust.entries}
    if as_json:
        of = [{"name": names.get(did, ""), "did": did} for did in asked.of] if asked else []
        show_json({"list": str(place), "needed": asked.needed if asked else 0, "of": of})
    elif asked is None:
        click.echo("No witnesses are asked for: a checkpoint counts here by its ledger's signature alone.")
    else:
        click.echo(
            f"A checkpoint must be cosigned by {asked.needed} of the {counted(len(asked.of), 'witness', 'witnesses')}:"
        )
        show_table(("witness", "key"), [(names.get(did, "?"), did) for did in asked.of])


def _write(outcomes: list[Outcome], output: Path) -> dict[Path, Path]:
    """Write the notes to a file, or each to a file of the folder; return where that of each source is."""
    several = output.is_dir()
    if len(outcomes) > 1 and not several:
        raise click.UsageError(f"{len(outcomes)} checkpoints are cosigned: give a folder that exists with -o.")
    written = {}
    for outcome in outcomes:
        file = output / f"{outcome.source.name}.{outcome.size}.checkpoint" if several else output
        files.hand_out(file, (outcome.note or "").encode("utf-8"))
        written[outcome.source] = file
    return written


def _told(outcome: Outcome, written: Path | None) -> dict[str, Any]:
    return {
        "source": str(outcome.source),
        "origin": outcome.origin,
        "size": outcome.size,
        "code": outcome.code,
        "message": outcome.message,
        "note": outcome.note,
        "file": str(written) if written else None,
        "evidence": str(outcome.evidence) if outcome.evidence else None,
    }


def _show(state: WitnessState, as_json: bool) -> None:
    seen: list[dict[str, Any]] = [
        {"origin": row.origin, "size": row.size, "root": row.root.hex(), "at": row.at, "log_key": row.log_key}
        for row in state.seen
    ]
    evidence = [str(file) for file in state.evidence]
    if as_json:
        who = {"name": state.name, "key": state.key, "did": state.did, "fingerprint": state.fingerprint}
        show_json({"folder": str(state.folder), **who, "seen": seen, "evidence": evidence})
        return
    click.echo(f"{state.name}\n{state.key}\n{state.did}\n{state.fingerprint}\n")
    if seen:
        rows = [(row["origin"], f"{row['size']:,}", row["at"], row["root"][:16]) for row in seen]
        show_table(("ledger", "entries", "cosigned", "root"), rows, right=(1,))
    else:
        click.echo("It has cosigned nothing yet.")
    for file in evidence:
        click.echo(f"Evidence of two books: {file}")
