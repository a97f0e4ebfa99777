"""What stands for a checkpoint from outside its owner's house: cosignatures of witnesses, timestamps of authorities."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from cryptography import x509

from passport_app.domain.errors import EvidenceError, PassportError, UnsupportedError
from passport_app.domain.job import CLOCKS_DIFFER
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust import cosignature, timestamp
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.trustlist import TrustList

Roots = Sequence[x509.Certificate]


def beside(ledger: Path, size: int, kind: str) -> Path:
    """Return where what concerns the checkpoint of a size lies: `<ledger>.<size>.tsq`, `.tsr` or `.tsr.pem`."""
    return ledger.with_name(f"{ledger.name}.{size}.{kind}")


def bring_stamps(ledger: Path, copy: Path) -> None:
    """Lay the timestamps that are beside a ledger beside a copy of it of the same name too; raises OSError."""
    for file in ledger.parent.iterdir():
        named = file.name.startswith(f"{ledger.name}.") and file.suffix == ".tsr"
        if named and file.is_file() and file.stat().st_size <= timestamp.LARGEST_RESPONSE:
            shutil.copyfile(file, copy.with_name(file.name))


def load_roots(path: Path | None) -> Roots:
    """Return the root certificates of a file, none without one; raises InputError `roots_unreadable`, OSError."""
    if path is None:
        return ()
    with path.open("rb") as file:
        return timestamp.parse_roots(file.read(timestamp.LARGEST_ROOTS + 1))


def check_outside(
    signed: SignedCheckpoint, note: bytes, trust: TrustList | None, stamps: Iterable[Path], roots: Roots, now: datetime
) -> tuple[list[Check], str]:
    """Return the checks of what stands for a checkpoint, and a sentence that names witnesses not known here, or none.

    `stamps` are where its timestamps would lie; those that are there are checked against `roots`.
    """
    checks, unknown = cosignature.check_known(signed, trust, now)
    covered = (note, cosignature.without_cosignatures(signed).encode("utf-8"))
    checks += [_check_stamp(file, covered, roots, now) for file in dict.fromkeys(stamps) if file.is_file()]
    if not unknown:
        return checks, ""
    return checks, f" Lines that may be cosignatures, by keys that are not trusted here: {', '.join(unknown)}."


def _check_stamp(file: Path, covered: Sequence[bytes], roots: Roots, now: datetime) -> Check:
    try:
        with file.open("rb") as opened:
            stamp = timestamp.parse(opened.read(timestamp.LARGEST_RESPONSE + 1))
        data = next((data for data in covered if stamp.covers(data)), None)
        if data is None and not roots:
            raise EvidenceError("wrong_bytes", f"{file.name} is over other bytes than this checkpoint.")
        said = f"{stamp.authority} stamped it at {timestamp.told(stamp.at)} ({file.name})"
        if not roots:
            text = f"It says that {said}. Whether to believe that authority is told with its root: --roots FILE."
            return Check("timestamp", Verdict.INDETERMINATE, "no_roots_given", text)
        stamp.check(covered[0] if data is None else data, roots)
    except PassportError as error:
        told = isinstance(error, UnsupportedError) or error.code == "unknown_authority"
        return Check("timestamp", Verdict.INDETERMINATE if told else Verdict.FAILED, error.code, error.message)
    except OSError as error:
        text = f"{file.name} cannot be read: {error.strerror}."
        return Check("timestamp", Verdict.INDETERMINATE, "unreadable", text)
    if stamp.at > now + CLOCKS_DIFFER:
        return Check("timestamp", Verdict.INDETERMINATE, "time_in_future", f"{said}, which is yet to come.")
    return Check("timestamp", Verdict.PASSED, "ok", f"{said}.")
