"""Options of the commands that write certificates: with which seal, for whom, by whom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from passport_app.cli.common import ask_passphrase

if TYPE_CHECKING:
    from passport_app.issuing.sealing import Sealing

SEAL_OPTIONS = ("seal", "timestamp_url", "long_term", "pin")
"""What `seal_options` adds, by the names under which commands get them."""

F = TypeVar("F", bound=Callable[..., Any])


def _pin(_context: click.Context, _option: click.Parameter, name: str | None) -> str | None:
    return None if name is None else ask_passphrase(name)


def seal_options(command: F) -> F:
    """Add `--seal/--no-seal`, `--timestamp-url`, `--long-term` and `--pin-env`; `sealing_asked` reads them."""
    seal = click.option(
        "--seal/--no-seal",
        default=None,
        help="With or without the ledger's seal for PDF readers (passport keys certificate); sealed if there is one.",
    )
    return seal(stamp_options(command))


def stamp_options(command: F) -> F:
    """Add `--timestamp-url`, `--long-term` and `--pin-env`: how a seal is made that is asked for otherwise."""
    options = (
        click.option(
            "--timestamp-url", default="", metavar="URL", help="Ask this RFC 3161 authority to stamp each seal."
        ),
        click.option(
            "--long-term", is_flag=True, help="Put in what shows for years that the seal was good (PAdES B-LT)."
        ),
        click.option(
            "--pin-env", "pin", metavar="NAME", callback=_pin, help="The PIN of a token that holds the seal's key."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def register_options(command: F) -> F:
    """Add `--recipient` and `--by`."""
    by = click.option("--by", "made_by", default="", help="For the register: who hands it out.")
    recipient = click.option("--recipient", default="", help="For the register: whom it is for (a firm, an office).")
    return recipient(by(command))


def sealing_asked(
    ledger: Path, *, seal: bool | None, timestamp_url: str, long_term: bool, pin: str | None, form: str = "pdf"
) -> Sealing | None:
    """Return how certificates are to be sealed: as asked, otherwise where the ledger has a seal; None without one."""
    from passport_app.issuing.sealing import Sealing, has_seal

    if timestamp_url and seal is False:
        raise click.UsageError("A timestamp is of a seal: leave out --no-seal, or --timestamp-url.")
    wanted = (bool(timestamp_url) or has_seal(ledger)) if seal is None else seal
    return Sealing(ledger, timestamp_url, long_term, pin) if wanted and form == "pdf" else None
