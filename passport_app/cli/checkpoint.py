"""`passport checkpoint`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from passport_app.cli import outside
from passport_app.cli.common import FAILED, command, json_option, ledger_argument, show_json, tell
from passport_app.domain.errors import EvidenceError, LedgerError

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("checkpoint")
@ledger_argument
@click.option("-o", "--output", type=_FILE, help="File to write it to.")
@click.option("--qr", type=_FILE, help="File for it as a QR code (SVG), to be printed or photographed.")
@click.option("--since", type=click.IntRange(min=0), help="With the proof that it continues this many entries.")
@click.option("--request", type=_FILE, help="File for a timestamp request, to be sent to an authority.")
@click.option("--timestamp", "response", type=_FILE, help="The authority's answer: verify it, keep it.")
@click.option(
    "--keep",
    type=_FILE,
    help="Take a checkpoint back that was outside, or that of a certificate, with what witnesses added to it.",
)
@click.option("--roots", type=_FILE, help="The authority's root certificates, PEM or DER, got another way.")
@json_option
@command
def run(
    ledger: Path,
    output: Path | None,
    qr: Path | None,
    since: int | None,
    request: Path | None,
    response: Path | None,
    keep: Path | None,
    roots: Path | None,
    as_json: bool,
) -> None:
    """Print the newest signed checkpoint of LEDGER, to be kept outside the file.

    Whoever keeps it can prove later whether the book was cut or rewritten: passport audit LEDGER --against FILE.
    With --since it goes to a witness that has seen so many entries (passport witness cosign). With --request and
    --timestamp an authority says when it existed (RFC 3161); nothing is sent, both are files. A timestamp is kept
    beside the ledger as LEDGER.SIZE.tsr. With --keep a checkpoint comes back, cosigned or as somebody kept it: it must
    agree with the book, and every audit asks for it from then on.

    Example: passport checkpoint plant.passports -o 2026-11-23.checkpoint

    Example: passport checkpoint plant.passports --keep cosigned.checkpoint
    """
    if (response is None) != (roots is None):
        raise click.UsageError("--timestamp and --roots go together: an answer is verified when it arrives.")
    if sum(option is not None for option in (output or since, request, response, keep)) > 1:
        raise click.UsageError("Give one of -o, --request, --timestamp and --keep at a time.")
    if request is not None:
        _request(ledger, request, as_json)
    elif response is not None and roots is not None:
        _keep(ledger, response, roots, as_json)
    elif keep is not None:
        _take_back(ledger, keep, as_json)
    else:
        _print(ledger, output, qr, since, as_json)


def _print(ledger: Path, output: Path | None, qr: Path | None, since: int | None, as_json: bool) -> None:
    from passport_app.services.keep import keep_outside, show_outside
    from passport_app.services.open_ledger import open_ledger
    from passport_app.services.witness import submission_of

    with open_ledger(ledger) as reader:
        note = reader.newest_checkpoint()
        summary = reader.summary()
    if note is None:
        raise LedgerError("no_checkpoint", f"{ledger.name} has no checkpoint yet.")
    text = note if since is None else submission_of(ledger, since)
    if output is not None:
        keep_outside(ledger, note, output, proven=text)
        tell(f"Kept in {output}." + (" Store it where the ledger's owner cannot change it." if since is None else ""))
    if qr is not None:
        show_outside(ledger, note, qr)
        tell(f"As a QR code in {qr}. What a scanner reads from it verifies as a checkpoint.")
    if as_json:
        at = {"origin": summary.origin, "size": summary.checkpoint_size, "at": summary.checkpoint_at}
        said = {**at, "note": note, "outside": outside.as_json(outside.newest(ledger))}
        show_json(said if since is None else {**said, "submission": text})
        return
    tell(outside.sentence(outside.newest(ledger)))
    if output is None and qr is None:
        click.echo(text, nl=False)


def _take_back(ledger: Path, source: Path, as_json: bool) -> None:
    from passport_app.services.keep import take_back
    from passport_app.services.trusted import trust_at_hand

    try:
        kept = take_back(ledger, source, trust=trust_at_hand())
    except EvidenceError as error:
        tell(f"{error.message} It was not kept. [{error.code}]")
        sys.exit(FAILED)
    if as_json:
        who = {"witnesses": list(kept.witnesses), "unknown_witnesses": list(kept.unknown)}
        show_json({"size": kept.size, "file": str(kept.file), **who})
        return
    names = ", ".join(kept.witnesses) or "nobody who is trusted here"
    unknown = f"; lines of witnesses that are not known here: {', '.join(kept.unknown)}" if kept.unknown else ""
    click.echo(
        f"The book agrees with the checkpoint of {kept.size:,} entries; it is kept, cosigned by {names}{unknown}."
    )
    tell(outside.sentence(outside.newest(ledger)))


def _request(ledger: Path, target: Path, as_json: bool) -> None:
    from passport_app.services.stamp_checkpoint import request_timestamp

    size = request_timestamp(ledger, target)
    if as_json:
        show_json({"size": size, "request": str(target)})
    tell(f"Request for the checkpoint of {size:,} entries in {target}. Keep the answer with --timestamp and --roots.")


def _keep(ledger: Path, response: Path, roots: Path, as_json: bool) -> None:
    from passport_app.services.stamp_checkpoint import keep_timestamp

    try:
        kept = keep_timestamp(ledger, response, roots)
    except EvidenceError as error:
        tell(f"{error.message} It was not kept. [{error.code}]")
        sys.exit(FAILED)
    at = kept.at.strftime("%Y-%m-%dT%H:%M:%SZ")
    if as_json:
        who = {"authority": kept.authority, "policy": kept.policy}
        show_json({"size": kept.size, "at": at, **who, "file": str(kept.file), "chain": str(kept.chain)})
        return
    click.echo(f"{kept.authority} says that the checkpoint of {kept.size:,} entries existed at {at}.")
    click.echo(f"Kept in {kept.file}, its certificates in {kept.chain.name}.")
