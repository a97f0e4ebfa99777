"""What is killed: the acts of a day, each from the ledger in which it makes sense, by the real command line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.small_plant import TABLES, write_plant

ROOT = Path(__file__).resolve().parents[2]
HOOK = Path(__file__).resolve().parent / "hook"
PASSPHRASE = "correct horse battery"
NEW_PASSPHRASE = "another horse staple"
SIGN = ("--passphrase-env", "TORTURE_PASSPHRASE")
LEDGER = "plant.passports"
FILE = "BAT1.pdf"
CONSENT = ("--approve-with", "officer.key", "--approve-env", "TORTURE_PASSPHRASE")


@dataclass(frozen=True, slots=True)
class Act:
    """One command, the ledger it starts from, what it says when it is done, and whether it can be said again."""

    name: str
    start: str
    words: tuple[str, ...]
    said: str
    again: bool = True
    """Whether doing it twice adds nothing (an import), or adds once more (a key)."""
    refused: str = ""
    """The code by which doing it twice is refused, where it is."""


ACTS = (
    Act("import into an empty ledger", "empty", ("import", LEDGER, "plant", *SIGN), "Written: "),
    Act("import of 1 500 rows", "issued", ("import", LEDGER, "more", *SIGN), "Written: "),
    Act("import of good rows only", "issued", ("import", LEDGER, "faulty", "--good-rows-only", *SIGN), "Written: "),
    Act("issue passports", "filled", ("issue", LEDGER, "--all", *SIGN), "Signed "),
    Act("issue for cells", "filled", ("issue", LEDGER, "--all-cell-lots", *SIGN), "Signed "),
    Act(
        "replace the log key", "issued", ("keys", "rotate", LEDGER, "--role", "log", *SIGN), "is replaced", again=False
    ),
    Act(
        "replace the seal key",
        "issued",
        ("keys", "rotate", LEDGER, "--role", "seal", *SIGN),
        "is replaced",
        again=False,
    ),
    Act(
        "change the passphrase",
        "issued",
        ("keys", "passphrase", LEDGER, "--new-passphrase-env", "TORTURE_NEW", *SIGN),
        "passphrase is changed",
    ),
    Act("write the checkpoint", "issued", ("checkpoint", LEDGER, "-o", "kept.checkpoint"), "", again=True),
    Act("back the keys up", "issued", ("keys", "backup", LEDGER, "-o", "backup.key", *SIGN), "Backed up"),
    Act(
        "export into the register",
        "issued",
        ("export", LEDGER, "BAT1", "-o", FILE, *SIGN),
        "Exported ",
        refused="exists",
    ),
    Act(
        "withdraw a passport",
        "issued",
        ("withdraw", LEDGER, "BAT1", "--reason", "wrong model", *SIGN),
        "is withdrawn",
        refused="status_order",
    ),
    Act(
        "take a name on the web",
        "issued",
        ("keys", "identity", LEDGER, "--did", "did:web:plant.example", *SIGN),
        "Signs as",
        refused="unchanged",
    ),
    Act(
        "have officers approve",
        "governed",
        ("officers", "policy", LEDGER, "--approvals", "1", *CONSENT, *SIGN),
        "asks for the approval of 1",
        again=False,
    ),
    Act(
        "adopt another ledger", "pair", ("adopt", LEDGER, "other.passports", "--trust", "trust.json", *SIGN), "Adopted "
    ),
    Act(
        "close the book",
        "issued",
        ("keys", "retire", LEDGER, "--reason", "sold", "--yes", *SIGN),
        "is closed",
        refused="closed",
    ),
    Act("create a ledger", "nothing", ("init", "new.passports", "--operator", "A", "--site", "B", *SIGN), "Created "),
)


def make_starts(folder: Path) -> dict[str, Path]:
    """Make the folders from which acts start; returns them by name."""
    from passport_app.services.create_ledger import create_ledger
    from passport_app.trust.keyfile import Cost

    starts = {name: folder / name for name in ("nothing", "empty", "filled", "issued", "governed", "pair")}
    starts["nothing"].mkdir(parents=True)
    _write_plants(starts["nothing"])
    shutil.copytree(starts["nothing"], starts["empty"])
    # Key derivation that takes no time: a kill in it would only show that nothing had begun.
    create_ledger(starts["empty"] / LEDGER, operator="A", site="B", passphrase=PASSPHRASE, cost=Cost(64, 1, 1))
    shutil.copytree(starts["empty"], starts["filled"])
    must(starts["filled"], "import", LEDGER, "plant", *SIGN)
    shutil.copytree(starts["filled"], starts["issued"])
    must(starts["issued"], "issue", LEDGER, "--all", *SIGN)
    _make_governed(shutil.copytree(starts["issued"], starts["governed"]))
    _make_pair(shutil.copytree(starts["issued"], starts["pair"]))
    return starts


def _make_governed(folder: Path) -> None:
    """A ledger with an officer, and no policy yet."""
    from passport_app.services.officers import create_officer_key
    from passport_app.trust.keyfile import Cost

    create_officer_key(folder / "officer.key", PASSPHRASE, cost=Cost(64, 1, 1))
    must(folder, "officers", "name", LEDGER, "R. Bo", "--key", "officer.key", "--key-env", SIGN[1], *SIGN)


def _make_pair(folder: Path) -> None:
    """Another workstation's ledger beside it, whose log key is trusted."""
    from passport_app.ledger.reader import Reader
    from passport_app.services.create_ledger import create_ledger
    from passport_app.trust.keyfile import Cost
    from passport_app.trust.keys import PublicKey
    from passport_app.trust.trustlist import TrustEntry, TrustList

    other = folder / "other.passports"
    create_ledger(other, operator="A", site="C", passphrase=PASSPHRASE, cost=Cost(64, 1, 1))
    must(folder, "import", other.name, "more", *SIGN)
    with Reader(other) as reader:
        key = PublicKey.from_multibase(reader.keys().current("log").key)
    TrustList((TrustEntry("The other", key.did),)).save(folder / "trust.json")


def _write_plants(folder: Path) -> None:
    parties = [f"R{i},{'Recycler ' * 8}{i},supplier,SE," for i in range(1500)]
    more = {"parties": "\n".join(["party_id,name,roles,country,identifier", *parties])}
    faulty = {"parties": "\n".join(["party_id,name,roles,country,identifier", *parties[:300], "R999,,supplier,SE,"])}
    for name, tables in (("plant", TABLES), ("more", more), ("faulty", faulty)):
        write_plant(folder / name, tables)


def start_child(folder: Path, words: tuple[str, ...], **torture: object) -> subprocess.Popen[str]:
    """Start `passport` in a folder, with the hook of the torture and what it is to do; `passphrase` may be another."""
    known = {"TORTURE_PASSPHRASE": str(torture.pop("passphrase", PASSPHRASE)), "TORTURE_NEW": NEW_PASSPHRASE}
    known |= {f"TORTURE_{name.upper()}": str(value) for name, value in torture.items()}
    known["PYTHONPATH"] = os.pathsep.join([str(HOOK), str(ROOT)])
    plain = {name: value for name, value in os.environ.items() if not name.startswith("TORTURE_")}
    return subprocess.Popen(
        [sys.executable, "-m", "passport_app.cli.main", *words],
        cwd=folder,
        env={**plain, **known, "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def run_child(folder: Path, words: tuple[str, ...], **torture: object) -> subprocess.CompletedProcess[str]:
    """Run it to its end, or to its death."""
    child = start_child(folder, words, **torture)
    try:
        said, told = child.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        raise
    return subprocess.CompletedProcess(words, child.returncode, said, told)


def must(folder: Path, *words: str, **torture: object) -> str:
    """Run it unharmed; returns what it printed, and fails where it did."""
    done = run_child(folder, words, **torture)
    assert done.returncode == 0, f"{words} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done.stdout
