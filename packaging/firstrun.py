"""The first ten minutes by themselves: make the sample's ledger, sign, export, verify, and open the window.

Started by bootstrap.py with the environment's Python. Everything goes through the command line that a user has; what
is there already from last time is used again. The sample lies in build/sample.

    .venv/bin/python packaging/firstrun.py [--no-window]
"""

from __future__ import annotations

import itertools
import json
import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "sample"
LEDGER = FOLDER / "sample.passports"
PASSPHRASE_FILE = FOLDER / "passphrase.txt"
VARIABLE = "SAMPLE_PASSPHRASE"


class Failed(Exception):  # noqa: N818 - told to the user as it is
    """A step did not do what it should; the text says which, and what it said."""


def passport(*words: str | Path, accept: tuple[int, ...] = (0,)) -> Any:
    """Run one command of the command line with --json and return its result; raises Failed."""
    command = [sys.executable, "-m", "passport_app.cli.main", *[str(word) for word in words], "--json"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode not in accept:
        shown = " ".join(_short(word) for word in words)
        raise Failed(f"passport {shown} ended with status {done.returncode}:\n{(done.stderr or done.stdout).strip()}")
    return json.loads(done.stdout)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUTF8": "1", VARIABLE: PASSPHRASE_FILE.read_text(encoding="utf-8").strip()}


def _short(path: str | Path) -> str:
    path = Path(path)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


_told = itertools.count(1)


def tell(what: str) -> None:
    """Say one line about one step."""
    print(f"{next(_told):2d}  {what}", flush=True)


def make_ledger() -> None:
    """Make the sample plant and its ledger, unless they are there."""
    if LEDGER.exists() and PASSPHRASE_FILE.exists():
        tell(f"The sample ledger {_short(LEDGER)} is there from last time.")
        return
    if LEDGER.exists():
        raise Failed(
            f"{_short(PASSPHRASE_FILE)} is gone, and the sample's key with it. Delete {_short(FOLDER)}, start again."
        )
    FOLDER.mkdir(parents=True, exist_ok=True)
    # The sample's key signs nothing real, so its passphrase may lie beside it; it still differs from one to the next.
    PASSPHRASE_FILE.write_text(secrets.token_urlsafe(18) + "\n", encoding="utf-8")
    made = passport("sample", FOLDER, "--passphrase-env", VARIABLE)
    rows = sum(made["written"].values())
    tell(f"Made a sample plant and imported its {rows:,} rows into the ledger {_short(LEDGER)}.")


def look_at_balance() -> None:
    """Say what the sample's deliberate fault did."""
    findings = passport("balance", LEDGER)["findings"]
    first = f"; the first, of {findings[0]['where']}: {findings[0]['message']}" if findings else "."
    tell(f"Checked the mass balance: {len(findings)} findings{first}")


def sign_passports() -> None:
    """Issue the passports that are missing."""
    result = passport("issue", LEDGER, "--all", "--passphrase-env", VARIABLE)
    tell(f"Signed {len(result['issued'])} passports; {len(result['unchanged'])} were signed already and still hold.")


def export_one(battery: str) -> Path:
    """Export the certificate of one battery and return the file."""
    target = FOLDER / "certificate.pdf"
    passport("export", LEDGER, battery, "-o", target, "--force", "--passphrase-env", VARIABLE)
    tell(f"Exported its certificate to {_short(target)} ({target.stat().st_size // 1024} KB).")
    return target


def first_battery() -> str:
    """Return the first battery that the sample plant placed on the market, and say what it is made of."""
    with (FOLDER / "plant" / "batteries.csv").open(encoding="utf-8") as file:
        next(file)
        battery = next(file).split(",")[0]
    elements = passport("trace", LEDGER, battery)["elements"]
    shares = ", ".join(f"{e} {elements[e]['recycled']['percent']} %" for e in ("Co", "Li", "Ni") if e in elements)
    tell(f"Traced battery {battery} to its received lots; recycled content: {shares}.")
    return battery


def verify(certificate: Path) -> None:
    """Verify a certificate as a stranger would: this computer has not been told whom to trust."""
    report = passport("verify", certificate, accept=(0, 3))[0]
    wrong = [check["detail"] or check["check"] for check in report["checks"] if check["verdict"] == "failed"]
    if wrong:
        raise Failed(f"The certificate just exported does not verify: {'; '.join(wrong)}")
    passed = sum(check["verdict"] == "passed" for check in report["checks"])
    tell(f"Verified it: {report['verdict']}; {passed} of {len(report['checks'])} checks passed, none failed.")


def verify_altered(certificate: Path) -> None:
    """Change one byte in the middle of a copy, and verify that."""
    data = bytearray(certificate.read_bytes())
    data[len(data) // 2] ^= 1
    copy = certificate.with_name("altered.pdf")
    copy.write_bytes(data)
    report = passport("verify", copy, accept=(1, 3))[0]
    reason = next(check["detail"] for check in report["checks"] if check["verdict"] == report["verdict"])
    tell(f"Changed one byte in a copy and verified that: {report['verdict']}. {reason}")


def recall_lot() -> None:
    """Follow one recycled lot to where it went."""
    found = passport("recall", LEDGER, "CO-R-2604")
    tell(
        f"Recalled lot {found['lot']}, the one out of specification: {found['cells']:,} cells, "
        f"{len(found['batteries'])} batteries, {len(found['customers'])} customers."
    )


def audit() -> None:
    """Recompute the whole ledger from its signed entries."""
    report = passport("audit", LEDGER, accept=(0, 3))
    tell(f"Audited the ledger from its signed entries: {report['verdict']}.")


def show_window() -> None:
    """Open the window on the ledger; without a display save a picture of it instead."""
    display = (
        os.name == "nt" or sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    command = [sys.executable, "-m", "passport_app.gui.app"]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if display:
        tell(f"Opening the window; close it to end. To sign more, the passphrase is in {_short(PASSPHRASE_FILE)}.")
        done = subprocess.run([*command, LEDGER], cwd=ROOT, env=environment, check=False)
    else:
        picture = FOLDER / "window.png"
        picture.unlink(missing_ok=True)
        environment["QT_QPA_PLATFORM"] = "offscreen"
        words = [*command, "--screenshot", picture, LEDGER]
        done = subprocess.run(words, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
        if done.returncode or not picture.exists():
            raise Failed(
                f"The picture of the window could not be made:\n{(done.stderr or done.stdout).strip()[-1500:]}"
            )
        tell(f"There is no display here, so a picture of the window was saved instead: {_short(picture)}")
    if done.returncode:
        raise Failed(f"The window ended with status {done.returncode}.")


def main(arguments: list[str]) -> int:
    """Do all steps and return the exit status."""
    try:
        make_ledger()
        look_at_balance()
        sign_passports()
        recall_lot()
        certificate = export_one(first_battery())
        verify(certificate)
        verify_altered(certificate)
        audit()
        if "--no-window" not in arguments:
            show_window()
    except Failed as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    print(f"Go on by hand: {_short(Path(sys.executable).parent / 'passport')} --help")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
