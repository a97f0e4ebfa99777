"""Every command: its help, how wrong usage is told, passphrases, and how it ends."""

import io
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from passport_app.cli.main import main
from passport_app.domain.errors import Cancelled
from tests.scenarios.conftest import SIGN
from tests.small_plant import TABLES


def commands():
    context = click.Context(main)
    return {name: main.get_command(context, name) for name in main.list_commands(context)}


def test_the_commands_are_those_of_the_design():
    wanted = {
        "init",
        "import",
        "issue",
        "trace",
        "recall",
        "balance",
        "declare",
        "export",
        "verify",
        "audit",
        "checkpoint",
    }
    assert wanted | {"sample"} <= set(commands())


def leaves(group=main, before=()):
    """Every command with its groups: ("keys", "rotate"), ("keys", "certificate", "show")."""
    context = click.Context(group)
    for name in group.list_commands(context):
        made = group.get_command(context, name)
        if isinstance(made, click.Group):
            yield from leaves(made, (*before, name))
        else:
            yield (*before, name)


SIGNING = {
    ("init",),
    ("import",),
    ("issue",),
    ("sample",),
    ("export",),
    ("dispose",),
    ("supersede",),
    ("withdraw",),
    ("audit",),
    ("adopt",),
    ("declare",),
    ("assess",),
    ("brand",),
}


@pytest.mark.parametrize("words", sorted(leaves()), ids=" ".join)
def test_every_command_has_help_with_an_example_and_json(words, passport):
    said = passport(*words, "--help")
    assert f"Example: passport {' '.join(words)} " in re.sub(r"\s+", " ", said)
    assert "--json" in said
    if len(words) == 1:
        assert ("--passphrase-env" in said) is (words in SIGNING)


def test_usage_is_told_from_the_rest(passport, sample):
    passport("issue", sample, status=2)
    passport("issue", sample, "--all", "--battery", "EV-72-00001", status=2)
    passport("export", sample, "-o", "x", status=2)
    passport("declare", sample, "--model", "EV-72", "--plant", "IT-VAL-1", "--year", "twenty", status=2)
    passport("no-such-command", status=2)


@pytest.mark.parametrize("folder", ["/", ".", ""])
def test_a_folder_without_a_name_is_no_ledger(passport, sample, small, tmp_path, monkeypatch, folder):
    """As of a variable of a script that is empty."""
    monkeypatch.chdir(tmp_path)
    for words in (
        ("audit", folder),
        ("keys", "show", folder),
        ("import", folder, tmp_path, *SIGN),
        ("compare", sample, folder),
        ("verify", sample, "--report", "report.pdf", "--seal-of", folder),
    ):
        passport(*words, status=2)
        assert "is a folder; give the file of a ledger. [not_a_ledger]" in passport.said
    passport("issue", small, "--battery", "BAT1", "--propose", folder, status=2)
    assert "directory" in passport.said


@pytest.mark.parametrize("command", ["trace", "recall", "balance"])
def test_an_unknown_name_is_told(passport, sample, command):
    assert passport(command, sample, "no-such-thing", status=2) == ""
    assert '"no-such-thing"' in passport.said
    assert "[unknown_" in passport.said


def test_ledgers_that_are_none(passport, tmp_path):
    passport("trace", tmp_path / "nowhere.passports", "X", status=2)
    assert "[missing]" in passport.said
    (tmp_path / "text.passports").write_text("not a ledger", encoding="utf-8")
    passport("balance", tmp_path / "text.passports", status=2)
    assert "text.passports" in passport.said
    passport("balance", tmp_path, status=2)


@pytest.mark.parametrize("command", [("issue", "--all"), ("import", "PLANT")])
def test_a_wrong_passphrase_is_told_and_nothing_is_written(
    command, passport, new_ledger, write_tables, monkeypatch, tmp_path
):
    ledger, plant = new_ledger(), write_tables(TABLES)
    before = ledger.read_bytes()
    name, option = command
    words = (name, ledger, plant if option == "PLANT" else option)
    monkeypatch.setenv("WRONG", "correct horse batterY")
    assert passport(*words, "--passphrase-env", "WRONG", status=2) == ""
    assert passport.said == "That passphrase does not open plant.passports.key. [wrong_passphrase]\n"
    passport(*words, "--passphrase-env", "NOT_SET_ANYWHERE", status=2)
    assert "NOT_SET_ANYWHERE is not set" in passport.said
    passport(*words, status=2)
    assert "--passphrase-env NAME" in passport.said, "there is no terminal to ask on"
    ledger.with_name("plant.passports.key").rename(tmp_path / "kept elsewhere")
    passport(*words, *SIGN, status=2)
    assert "plant.passports.key" in passport.said
    assert ledger.read_bytes() == before
    assert passport.json("audit", ledger)["verdict"] == "passed"


def test_a_verdict_that_nobody_reads_is_not_done(small, tmp_path):
    """`passport verify FILE | head -1` in a script with pipefail: what failed must not end like what passed."""
    root = Path(__file__).resolve().parents[2]
    bad = tmp_path / "note.txt"
    bad.write_text("no checkpoint", encoding="utf-8")
    words = [sys.executable, "-m", "passport_app.cli.main", "verify", "--json", str(bad), str(small)]
    with subprocess.Popen(words, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as asked:
        asked.stdout.close()
        assert (asked.stderr.read(), asked.wait(60)) == (b"", 141)


def test_a_bar_is_wiped_away_before_an_error_is_told(monkeypatch):
    from passport_app.cli.common import Bar

    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", terminal)
    with pytest.raises(Cancelled), Bar() as bar:
        bar._begun -= 2  # what is over within a second has no bar
        bar("Signing", 1, 2)
        assert terminal.getvalue() == "\rSigning   50 %  1 of 2"
        raise Cancelled("Stopped.")
    assert terminal.getvalue().endswith("\r" + " " * len("Signing   50 %  1 of 2") + "\r")
