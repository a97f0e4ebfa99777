"""The command `passport`: the ledger's use cases for scripts, terminals and auditors."""

from __future__ import annotations

import importlib
import multiprocessing
from typing import ClassVar

import click

from passport_app import __version__
from passport_app.cli.common import speak_anywhere


class _Lazy(click.Group):
    """Imports a command's module only when it is used: `passport trace` need not load a PDF library."""

    modules: ClassVar[dict[str, str]] = {
        "init": "init",
        "import": "importing",
        "issue": "issue",
        "trace": "trace",
        "follow": "follow",
        "dispose": "dispose",
        "recall": "recall",
        "balance": "balance",
        "suppliers": "suppliers",
        "declare": "declare",
        "assess": "assess",
        "compliance": "compliance",
        "export": "export",
        "brand": "brand",
        "certificates": "certificates",
        "supersede": "supersede",
        "withdraw": "withdraw",
        "versions": "versions",
        "verify": "verify",
        "audit": "audit",
        "paper": "paper",
        "compare": "compare",
        "adopt": "adopt",
        "checkpoint": "checkpoint",
        "prove": "prove",
        "witness": "witness",
        "keys": "keys",
        "officers": "officers",
        "trust": "trust",
        "sample": "sample",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which a day uses them."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name."""
        module = self.modules.get(cmd_name)
        if module is None:
            return None
        loaded = importlib.import_module(f"passport_app.cli.{module}")
        command: click.Command = loaded.run
        return command


def _read_apart(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    """Take the part of the process that reads a stranger's ledger, in a bundle without an interpreter."""
    if asked:
        from passport_app.ledger.apart_child import main as read_apart

        context.exit(read_apart())


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="passport")
@click.option("--read-apart", is_flag=True, is_eager=True, hidden=True, expose_value=False, callback=_read_apart)
def main() -> None:
    """Keep, compute, sign and check battery passports in a local ledger.

    Exit status: 0 done or passed; 1 failed, or an import refused; 3 indeterminate; 2 wrong usage or a file that
    cannot be read; 130 stopped; 141 nobody reads what it says. Messages go to standard error, results to
    standard output.
    """
    multiprocessing.freeze_support()  # of a bundle: a process that shares work begins here too
    speak_anywhere()


if __name__ == "__main__":
    main()
