"""What every command shares: passphrases, progress, errors as sentences, exit statuses, JSON or text."""

from __future__ import annotations

import functools
import io
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click
import orjson

from passport_app.domain.errors import Cancelled, InputError, LedgerError, PassportError, of_system
from passport_app.domain.verdict import Verdict
from passport_app.ledger.lock import left_by_force

DONE, FAILED, USAGE, INDETERMINATE, STOPPED, UNREAD = 0, 1, 2, 3, 130, 141
"""Exit statuses; the last two are those of shells for who was interrupted (SIGINT) and whom nobody read (SIGPIPE)."""
LANGUAGES = click.Choice(["en", "it", "de", "fr"])
"""Of what is printed or written for people."""
_BY_VERDICT = {Verdict.PASSED: DONE, Verdict.FAILED: FAILED, Verdict.INDETERMINATE: INDETERMINATE}

F = TypeVar("F", bound=Callable[..., Any])


def status_of(verdicts: Iterable[Verdict]) -> int:
    """Return the exit status for verdicts: failed goes before indeterminate, before passed."""
    statuses = {_BY_VERDICT[v] for v in verdicts}
    return next((s for s in (FAILED, INDETERMINATE) if s in statuses), DONE)


def ledger_argument(command: F) -> F:
    """Add LEDGER, the file of the ledger that a command is about."""
    return click.argument("ledger", type=click.Path(path_type=Path))(command)


def passphrase_option(command: F) -> F:
    """Add `--passphrase-env NAME`, which every command that signs has."""
    option = click.option(
        "--passphrase-env",
        metavar="NAME",
        help="Read the passphrase from this environment variable instead of asking for it.",
    )
    return option(command)


def json_option(command: F) -> F:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print the result as JSON, for a machine.")(command)


def ask_passphrase(variable: str | None, *, new: bool = False) -> str:
    """Return the passphrase, from the variable or a prompt; raises InputError where there is neither."""
    if variable is not None:
        value = os.environ.get(variable)
        if not value:
            raise InputError("no_passphrase", f"The environment variable {variable} is not set, or empty.")
        return value
    if not new and (value := _remembered()):
        return value
    if not sys.stdin.isatty():
        raise InputError("no_passphrase", "No terminal to ask for the passphrase on; use --passphrase-env NAME.")
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True))


def _remembered() -> str | None:
    """Return what this computer's keychain remembers for the ledger that the command is about."""
    context = click.get_current_context(silent=True)
    ledger = context.params.get("ledger") if context else None
    if not isinstance(ledger, Path):
        return None
    from passport_app.services.change_keys import recall_passphrase

    return recall_passphrase(ledger)


class Bar:
    """A progress bar on a terminal, for what takes longer than a second; elsewhere it says nothing.

    Wiped away at the end of its `with`, also where what it told of ends with an error.
    """

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._shown = 0.0
        self._wide = 0
        self._terminal = sys.stderr.isatty()

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show how far the act is; at most ten times a second."""
        now = time.monotonic()
        if not self._terminal or now - self._begun < 1 or now - self._shown < 0.1:
            return
        self._shown = now
        share = f"{done * 100 // total:3d} %  {done:,} of {total:,}" if total else f"{done:,}"
        line = f"{what}  {share}"
        sys.stderr.write("\r" + line.ljust(self._wide))
        sys.stderr.flush()
        self._wide = len(line)

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_raised: object) -> None:
        if self._wide:
            sys.stderr.write("\r" + " " * self._wide + "\r")
            sys.stderr.flush()
            self._wide = 0


def command(act: F) -> F:
    """Turn errors into sentences on standard error and exit statuses, and Ctrl-C into a clean stop."""

    @functools.wraps(act)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            _refuse_folder()
            _tell_cut_off()
            return act(*args, **kwargs)
        except Cancelled as error:
            tell(error.message)
            sys.exit(STOPPED)
        except KeyboardInterrupt:
            tell("Stopped. Nothing was half-written.")
            sys.exit(STOPPED)
        except PassportError as error:
            tell(f"{error.message} [{error.code}]")
            sys.exit(USAGE)
        except BrokenPipeError:
            # Nobody is left to tell; and what was found may be that something failed, so this is not done.
            sys.stderr.close()
            sys.exit(UNREAD)
        except OSError as error:
            known = of_system(error)
            tell(f"{known.message} [{known.code}]")
            sys.exit(USAGE)

    return run  # type: ignore[return-value]


def _refuse_folder() -> None:
    """Refuse `/`, `.` and an empty word for a ledger: nothing could lie beside them under their name."""
    context = click.get_current_context(silent=True)
    for name in ("ledger", "other", "seal_of"):
        path = context.params.get(name) if context else None
        if isinstance(path, Path) and not path.name:
            raise LedgerError("not_a_ledger", f"{path} is a folder; give the file of a ledger.")


def _tell_cut_off() -> None:
    """Say, before a command on a ledger, that its last writer was cut off and how it stands, as the window does."""
    context = click.get_current_context(silent=True)
    ledger = context.params.get("ledger") if context else None
    if not isinstance(ledger, Path) or not left_by_force(ledger):
        return
    from passport_app.services.look_after import look_after_interruption
    from passport_app.telling import cut_off

    try:
        found = look_after_interruption(ledger)
    except LedgerError as error:
        tell(cut_off.not_whole(error.message))
        return
    if found is not None:  # None where another begins to write just now
        said = cut_off.whole(f"{found.entries:,}", str(found.checkpoint_at))
        tell(cut_off.not_whole(found.fault) if found.fault else said)


def tell(message: str) -> None:
    """Say something to a person, on standard error."""
    click.echo(message, err=True)


def counted(number: int, one: str, more: str) -> str:
    """Return how many there are, in words for one and for any other number: `1 passport`, `1,204 passports`."""
    return f"{number:,} {one if number == 1 else more}"


def show_json(value: Any) -> None:
    """Print a result as JSON on standard output; in ASCII where that does not speak UTF-8."""
    plain = _speaks_utf8(sys.stdout)
    try:
        text = orjson.dumps(value, option=orjson.OPT_INDENT_2).decode() if plain else ""
    except TypeError:  # numbers beyond 64 bits, half of a surrogate pair
        text = ""
    click.echo(text or json.dumps(value, ensure_ascii=not plain, indent=2))


def speak_anywhere() -> None:
    """Let standard output write a name that its encoding lacks (cp1252 in a Windows pipe) by its code, not fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not _speaks_utf8(stream):
            stream.reconfigure(errors="backslashreplace")


def _speaks_utf8(stream: Any) -> bool:
    encoding = getattr(stream, "encoding", None) or "ascii"
    return encoding.lower().replace("-", "").replace("_", "") == "utf8"


def show_table(headers: Sequence[str], rows: Sequence[Sequence[str]], right: Iterable[int] = ()) -> None:
    """Print a table, with the columns in `right` aligned to the right."""
    right = set(right)
    widths = [max(len(line[i]) for line in (headers, *rows)) for i in range(len(headers))]
    for line in (headers, *rows):
        cells = [c.rjust(w) if i in right else c.ljust(w) for i, (c, w) in enumerate(zip(line, widths, strict=True))]
        click.echo("  ".join(cells).rstrip())
