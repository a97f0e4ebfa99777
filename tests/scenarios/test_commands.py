"""The command line end to end, on the sample plant: what each command says, as JSON and in words, and how it ends."""

import io
import json
import os
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import click
import pytest

from passport_app.cli.main import main
from passport_app.domain.errors import Cancelled
from passport_app.ledger.reader import Reader
from passport_app.services.issue_passports import issue_passports
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN
from tests.small_plant import TABLES


def shell(*words, cwd, encoding="utf-8", **env):
    """Run `passport` as a shell would; return status, standard output and standard error."""
    root = Path(__file__).resolve().parents[2]
    env = os.environ | {"PYTHONPATH": str(root), "PYTHONIOENCODING": encoding} | env
    words = [sys.executable, "-m", "passport_app.cli.main", *map(str, words)]
    done = subprocess.run(
        words, cwd=cwd, env=env, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=False
    )
    return done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding)


# From nothing to a passport that a stranger verifies, by real processes.


def test_from_nothing_to_a_verified_passport(tmp_path, write_tables):
    plant = write_tables(TABLES)
    secret = {"PW": "four words by dice"}
    sign = ("--passphrase-env", "PW")

    status, out, err = shell(
        "init", "p.passports", "--operator", "Società Łódź", "--site", "IT-1", *sign, cwd=tmp_path, **secret
    )
    assert (status, err) == (0, "")
    assert "did:key:z6Mk" in out
    assert (tmp_path / "p.passports.key").is_file()

    status, out, err = shell("import", "p.passports", plant, "--json", *sign, cwd=tmp_path, **secret)
    assert status == 0
    said = json.loads(out)
    assert said["written"]["lots"] == 2
    assert said["problems"] == []

    status, out, err = shell("issue", "p.passports", "--all", *sign, cwd=tmp_path, **secret)
    assert (status, out) == (0, "Signed 2 passports; 0 unchanged.\n")

    status, out, err = shell("export", "p.passports", "BAT1", "--format", "json", "-o", "b.json", cwd=tmp_path)
    assert (status, err) == (0, "")

    # A stranger has the file alone, and a terminal of another age.
    stranger = tmp_path / "elsewhere"
    stranger.mkdir()
    (tmp_path / "b.json").rename(stranger / "b.json")
    for encoding, passed in (("utf-8", "✓ passed"), ("cp1252", "passed")):
        status, out, err = shell("verify", "b.json", cwd=stranger, encoding=encoding)
        assert (status, err) == (0, "")
        assert out.startswith(f"{passed}  b.json  (passport)")
        status, out, err = shell("verify", "b.json", "--json", cwd=stranger, encoding=encoding)
        assert status == 0
        assert json.loads(out)[0]["signer"].startswith("Società Łódź (did:key:")

    text = (stranger / "b.json").read_text(encoding="utf-8")
    (stranger / "b.json").write_text(text.replace('"count":8', '"count":9'), encoding="utf-8")
    status, out, err = shell("verify", "b.json", cwd=stranger)
    assert status == 1
    assert out.startswith("✗ FAILED  b.json")

    status, out, err = shell("audit", "p.passports", cwd=tmp_path)
    assert (status, err) == (0, "")


def test_a_command_starts_without_what_it_does_not_need(sample):
    code = (
        "import sys; from passport_app.cli.main import main;"
        "main(['trace', sys.argv[1], 'SB-2601'], standalone_mode=False);"
        "print([m for m in ('PySide6', 'reportlab', 'pikepdf', 'python_calamine') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    words = [sys.executable, "-c", code, str(sample)]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[]"


# Every command.


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


# init.


def test_init_overwrites_nothing(passport, tmp_path):
    ledger = tmp_path / "a.passports"
    ledger.write_text("something of mine", encoding="utf-8")
    passport("init", ledger, "--operator", "O", "--site", "S", *SIGN, status=2)
    assert "[exists]" in passport.said
    assert ledger.read_text(encoding="utf-8") == "something of mine"
    assert [p.name for p in tmp_path.iterdir()] == ["a.passports"], "no key is left behind"


def test_init_says_what_it_made(passport, tmp_path):
    said = passport.json("init", tmp_path / "a.passports", "--operator", "O", "--site", "IT 1", *SIGN)
    assert said["issuer"].startswith("did:key:z6Mk")
    assert said["origin"].startswith("material-passport/it-1/")
    assert Path(said["key_file"]).is_file()
    assert said["origin"] in said["checkpoint"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("باتری\u200cسازی می\u200cرود", "باتری\u200cسازی می\u200cرود"),  # not spelled without
        ("کار\u200cخانه \u200c", "کارخانه"),  # typed, but seen nowhere
        ("Cells 👩\u200d🔧", "Cells 👩\u200d🔧"),
    ],
)
def test_init_keeps_the_joiners_that_are_seen_and_no_other(passport, tmp_path, typed, kept):
    passport("init", tmp_path / "a.passports", "--operator", typed, "--site", "IT 1", *SIGN)
    with Reader(tmp_path / "a.passports") as reader:
        assert reader.entry(0).body["operator"] == kept


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u200f"])
def test_init_names_what_is_hidden_in_a_name(passport, tmp_path, hidden):
    passport("init", tmp_path / "b.passports", "--operator", f"Ab{hidden}c", "--site", "IT 1", *SIGN, status=2)
    assert "[bad_name]" in passport.said
    assert f"U+{ord(hidden):04X}" in passport.said


@pytest.mark.parametrize("options", [("--operator", "", "--site", "S"), ("--operator", "a\nb", "--site", "S")])
def test_init_refuses_names_that_are_none(passport, tmp_path, options):
    passport("init", tmp_path / "a.passports", *options, *SIGN, status=2)
    assert "[bad_name]" in passport.said
    assert not list(tmp_path.iterdir())


# Passphrases.


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


# What the ledger answers.


def check_view(view):
    assert set(view) >= {"total_ug", "active_ug", "origins", "recycled", "sources"}
    assert set(view["origins"]) == {"primary", "pre_consumer", "post_consumer", "unknown"}
    counted = sum(view["origins"].values())
    for origin, mass in view["origins"].items():
        assert sum(s["mass_ug"] for s in view["sources"] if s["origin"] == origin) == mass
    assert all(isinstance(n, int) for n in (view["total_ug"], view["active_ug"], counted))
    if view["recycled"] is None:
        assert counted == 0
        return
    recycled = view["origins"]["pre_consumer"] + view["origins"]["post_consumer"]
    assert (view["recycled"]["numerator"], view["recycled"]["denominator"]) == (recycled, counted)
    assert re.fullmatch(r"\d+\.\d{3}", view["recycled"]["percent"])
    exact = Fraction(100 * recycled, counted)
    assert 0 <= exact - Fraction(view["recycled"]["percent"]) < Fraction(1, 1000)


@pytest.mark.parametrize(
    ("name", "kind", "more"),
    [
        ("VD01-00000001", "cell", {"cell_lot": "CLN-2601", "battery": "EV-72-00001"}),
        ("EV-72-00001", "battery", {}),
        ("NMC-2603", "lot", {}),
        ("CLN-2601", "cell_lot", {}),
        ("PB-G-2602", "lot", {}),
    ],
)
def test_trace(passport, sample, name, kind, more):
    said = passport.json("trace", sample, name)
    assert (said["id"], said["kind"]) == (name, kind)
    assert {key: said[key] for key in more} == more
    assert said["elements"]
    for element, view in said["elements"].items():
        check_view(view)
        counted = sum(view["origins"].values())
        assert counted == (view["total_ug"] if element == "Pb" else view["active_ug"])
    text = passport("trace", sample, name)
    assert text.startswith(f"{kind.replace('_', ' ')} {name}")
    for element in said["elements"]:
        assert re.search(rf"^{element} ", text, re.MULTILINE)


def test_the_cells_of_a_battery_are_the_battery(passport, sample):
    whole = passport.json("trace", sample, "LMT-4-00003")["elements"]["Ni"]["total_ug"]
    serials = [f"VD01-{n:08d}" for n in range(193, 198)]
    cells = [passport.json("trace", sample, serial) for serial in serials]
    assert {cell["battery"] for cell in cells} == {"LMT-4-00003"}
    assert abs(sum(cell["elements"]["Ni"]["total_ug"] for cell in cells) - whole) <= len(cells)


def test_recall(passport, sample):
    said = passport.json("recall", sample, "CO-R-2604")
    assert set(said) >= {"lot", "lots", "cell_ranges", "cells", "batteries", "passports", "customers"}
    assert said["cells"] == sum(r["count"] for r in said["cell_ranges"])
    for r in said["cell_ranges"]:
        assert int(r["last_serial"][-8:]) - int(r["first_serial"][-8:]) + 1 == r["count"]
    assert len(said["passports"]) == len(said["batteries"]) > 0
    assert all(number.startswith("urn:uuid:") for number in said["passports"])
    # Cobalt of April goes into batteries with NMC cells of April and, by run-around and recycling, of later months.
    assert all(b.startswith(("EV-72", "LMT-4")) for b in said["batteries"])
    assert {"FJORD", "MOTORVIA"} == set(said["customers"])
    text = passport("recall", sample, "CO-R-2604")
    assert f"in {len(said['lots'])} lots, {said['cells']:,} cells, {len(said['batteries'])} batteries" in text


def test_balance(passport, sample):
    said = passport.json("balance", sample)
    assert {f["code"] for f in said["findings"]} >= {"conservation", "above_maximum", "document_expired"}
    assert all(set(f) == {"code", "severity", "where", "element", "message"} for f in said["findings"])
    batch = passport.json("balance", sample, "B-2603-01")
    assert (batch["kind"], batch["process"]) == ("batch", "precursor")
    nickel = batch["elements"]["Ni"]
    assert nickel["out_ug"] - nickel["in_ug"] == nickel["difference_ug"] < 0
    assert nickel["deviation_percent"] == "-6.000"
    assert not nickel["within_tolerance"]
    assert {f["element"] for f in batch["findings"]} == {"Co", "Mn", "Ni"}
    lot = passport.json("balance", sample, "MN-P-2602")
    assert lot["mass_ug"] - lot["used_ug"] == lot["remaining_ug"] > 0
    assert sum(use["mass_ug"] for use in lot["uses"]) == lot["used_ug"]
    assert "6.000 % less; tolerated are 2.0 %" in passport("balance", sample, "B-2603-01")
    assert "remaining" in passport("balance", sample, "MN-P-2602")
    assert "23 ppm" in passport("balance", sample)


def test_declare(passport, sample):
    words = ("declare", sample, "--model", "EV-72", "--plant", "IT-VAL-1", "--year", "2026")
    said = passport.json(*words)
    assert set(said) >= {"model", "plant", "year", "method", "batteries", "elements", "thresholds"}
    assert (said["batteries"], said["method"]) == (12, "art8-provisional-1")
    # Sums of masses, never means of shares.
    names = [f"EV-72-{n:05d}" for month in range(6) for n in (month * 20 + 1, month * 20 + 2)]
    total = sum(passport.json("trace", sample, name)["elements"]["Ni"]["active_ug"] for name in names)
    assert abs(said["elements"]["Ni"]["total_ug"] - total) <= 100
    nickel = said["elements"]["Ni"]
    exact = Fraction(100 * (nickel["pre_consumer_ug"] + nickel["post_consumer_ug"]), nickel["total_ug"])
    assert 0 <= exact - Fraction(nickel["percent"]) < Fraction(1, 1000)
    assert said["elements"]["Pb"]["status"] == "not_applicable"
    assert "not applicable" in passport(*words)
    assert passport.json(*words[:-1], "2025")["elements"]["Ni"]["status"] == "undetermined", "no batteries, no claim"
    passport("declare", sample, "--model", "NONE", "--plant", "IT-VAL-1", "--year", "2026", status=2)
    assert "[unknown_model]" in passport.said
    passport("declare", sample, "--model", "EV-72", "--plant", "NONE", "--year", "2026", status=2)
    assert "[unknown_plant]" in passport.said


# Signing.


def test_issue_passes_over_what_has_not_changed(passport, small, write_tables):
    said = passport.json("issue", small, "--battery", "BAT2", *SIGN)
    assert [i["battery"] for i in said["issued"]] == ["BAT2"]
    assert said["checkpoint"]
    said = passport.json("issue", small, "--all", *SIGN)
    assert [i["battery"] for i in said["issued"]] == ["BAT1"]
    assert said["unchanged"] == ["BAT2"]
    said = passport.json("issue", small, "--all", *SIGN)
    assert (said["issued"], said["checkpoint"]) == ([], None)
    passport("issue", small, "--battery", "BAT9", *SIGN, status=2)
    assert "[unknown_battery]" in passport.said


def test_the_legal_passport_is_refused_while_a_data_point_is_missing(passport, small):
    said = passport.json("issue", small, "--battery", "BAT1", "--scope", "annex-xiii", *SIGN, status=1)
    assert said["issued"] == []
    assert {f["code"] for f in said["refused"]} == {"datapoint_missing"}
    assert len(said["refused"]) == 36, "what REGULATION.md 1.7 asks of an EV battery and the ledger cannot supply"
    assert passport.json("recall", small, "N2")["passports"] == []


def unsigned(passport, ledger, entries):
    assert passport.json("recall", ledger, "N2")["passports"] == []
    report = passport.json("audit", ledger)
    assert report["verdict"] == "passed"
    assert report["subject"]["entries"] == entries


def test_a_cancelled_issue_signs_nothing(passport, small):
    entries = passport.json("audit", small)["subject"]["entries"]
    asked = 0

    def count():
        nonlocal asked
        asked += 1
        return False

    # How often a whole act asks: on a copy, so that the ledger itself stays unsigned.
    copy = small.with_name("copy.passports")
    for ending in ("", ".key"):
        copy.with_name(copy.name + ending).write_bytes(small.with_name(small.name + ending).read_bytes())
    issue_passports(copy, None, passphrase=PASSPHRASE, cancelled=count)
    assert asked >= 4, "both when it drafts and when it signs"
    for stop in range(1, asked + 1):
        left = iter([False] * (stop - 1) + [True])
        with pytest.raises(Cancelled):
            issue_passports(small, None, passphrase=PASSPHRASE, cancelled=lambda: next(left))  # noqa: B023
        unsigned(passport, small, entries)
    assert len(issue_passports(small, None, passphrase=PASSPHRASE).issued) == 2


def test_ctrl_c_leaves_nothing_half_written(passport, small, monkeypatch):
    """The user presses Ctrl-C while passports are being signed, or tables read."""
    from passport_app.cli import common

    entries = passport.json("audit", small)["subject"]["entries"]

    def press(self, what, done, total):
        if what == "Signing passports" and done == total:
            raise KeyboardInterrupt

    monkeypatch.setattr(common.Bar, "__call__", press)
    assert passport("issue", small, "--all", *SIGN, status=130) == ""
    assert "Stopped" in passport.said
    monkeypatch.undo()
    unsigned(passport, small, entries)


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


# Exports.


def test_export_of_one_and_of_all(passport, sample, tmp_path):
    target = tmp_path / "one.json"
    assert passport.json("export", sample, "EV-72-00001", "--format", "json", "-o", target) == {"files": [str(target)]}
    document = json.loads(target.read_bytes())
    assert document["credentialSubject"]["batteryId"] == "EV-72-00001"
    kept = target.read_bytes()
    passport("export", sample, "EV-72-00002", "--format", "json", "-o", target, status=2)
    assert "[exists]" in passport.said
    assert target.read_bytes() == kept
    passport("export", sample, "EV-72-00002", "--format", "json", "-o", target, "--force")
    assert target.read_bytes() != kept
    folder = tmp_path / "all"
    assert "Exported 120 files" in passport("export", sample, "--all", "--format", "json", "-o", folder)
    said = passport.json("verify", folder)
    assert len(said) == 120
    assert {report["verdict"] for report in said} == {"passed"}


def test_export_of_what_is_not_there(passport, sample, small, tmp_path):
    passport("export", sample, "EV-99", "--format", "json", "-o", tmp_path / "x.json", status=2)
    assert "[no_passport]" in passport.said
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "x.json", status=2)
    assert "has no passport yet" in passport.said
    passport("export", sample, "EV-72-00001", "--audience", "authority", "-o", tmp_path / "x.pdf", status=2)
    assert "passphrase" in passport.said
    assert not list(tmp_path.glob("x.*"))


def test_a_certificate_is_verified_with_the_passport_inside(passport, sample, tmp_path):
    target = tmp_path / "c.pdf"
    passport("export", sample, "SLI-70-00015", "-o", target, "--unregistered")
    (report,) = passport.json("verify", target)
    assert (report["kind"], report["verdict"]) == ("certificate", "passed")


# The sample, and tables with problems.


def test_the_sample_command_makes_what_it_says(passport, tmp_path):
    said = passport.json("sample", tmp_path / "try", *SIGN)
    assert sum(said["written"].values()) == 1602
    assert passport.json("audit", said["ledger"])["verdict"] == "passed"
    passport("sample", tmp_path / "try", *SIGN, status=2)
    assert "[exists]" in passport.said


def test_import_tells_each_problem_by_its_place(passport, sample, small, tmp_path):
    """One digit of the sample's inputs changed: a contradiction, with file, row and column; nothing is written."""
    path = tmp_path / "inputs.csv"
    lines = (sample.parent / "plant" / "inputs.csv").read_text(encoding="utf-8").splitlines()
    batch, lot, mass = lines[9].split(",")
    lines[9] = f"{batch},{lot},{mass[:-1]}{(int(mass[-1]) + 1) % 10}"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = passport.json("import", sample, path, *SIGN, status=1)
    assert set(said) >= {"written", "skipped", "problems", "findings"}
    assert said["written"] == {}
    (problem,) = said["problems"]
    assert (problem["file"], problem["row"], problem["code"]) == ("inputs.csv", 10, "contradicts")
    assert set(problem) == {"file", "row", "column", "value", "code", "message"}
    passport("import", sample, path, *SIGN, status=1)
    assert "inputs.csv, row 10" in passport.said
    again = passport.json("import", sample, sample.parent / "plant", *SIGN)
    assert sum(again["skipped"].values()) == 1602
    assert again["written"] == {}
