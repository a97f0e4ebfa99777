"""Handing out files: with an entry in the register of certificates before each leaves, or without.

Files are written aside first, then entered in one transaction, then put in their places: what lies in its place is in
the register, and a power cut leaves at worst a number whose file can be made again.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any

from passport_app.certificate.layouts import layout_in_hand
from passport_app.certificate.making import made_with
from passport_app.domain.errors import InputError, of_system
from passport_app.domain.job import utc_now
from passport_app.ledger.registered import number_of, pack_seal
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust.keys import SigningKey

_BLOCK = 500
"""Files entered by one transaction at most, under one checkpoint."""
_SECONDS = 10.0
"""How long files wait for the others of their transaction: what is stopped or killed loses no more work than that."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """For whom certificates are made and by whom, as the register tells it."""

    recipient: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A file to hand out, and what the register says of it."""

    file: Path
    data: bytes
    passport: str
    battery: str
    form: str
    audience: str
    language: str
    sealed: bytes | None = None
    """The file with its seal, where it leaves with one. The register knows it by `data`, which can be made again, and
    keeps what the seal added, which cannot."""
    carried: dict[str, Any] | None = None
    """The document that it prints, where the ledger does not hold that as an entry of its own."""


class Unregistered:
    """Hands files out at once; the ledger learns nothing of it."""

    numbers: tuple[str, ...] = ()
    count = 0
    """Files that are in their places."""

    def __enter__(self) -> Unregistered:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held back."""

    def hand_out(self, handed: Handed) -> None:
        """Write a file whole or not at all."""
        _write_aside(handed.file, handed.sealed or handed.data).replace(handed.file)
        self.count += 1


class Register:
    """Enters files in a ledger's register and hands them out; what was not entered is not handed out."""

    def __init__(self, ledger: Path, log_key: SigningKey, said: Particulars, *, together: bool) -> None:
        """`together`: all are entered by one transaction, at the end: what goes into one file leaves with it or not."""
        self._ledger, self._key, self._said, self._together = ledger, log_key, said, together
        self._held: list[tuple[Path, Path, dict[str, Any]]] = []
        self.numbers: tuple[str, ...] = ()
        """Numbers given so far, in the order of the files."""
        self.count = 0
        """Files that are in their places."""
        self._since = monotonic()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._enter_and_hand_out()
        finally:
            for aside, _, _ in self._held:
                aside.unlink(missing_ok=True)

    def hand_out(self, handed: Handed) -> None:
        """Write a file aside; it gets its name when it is in the register, at the latest when this ends well."""
        body = {
            "passport": handed.passport,
            "battery": handed.battery,
            "form": handed.form,
            "audience": handed.audience,
            "language": handed.language if handed.form == "pdf" else "",
            "layout": layout_in_hand() if handed.form == "pdf" else "",
            "made_with": made_with() if handed.form == "pdf" else "",
            "sha256": hashlib.sha256(handed.data).hexdigest(),
            "size": len(handed.data),
            "recipient": self._said.recipient,
            "by": self._said.by,
            "sealed": _sealed(handed),
        }
        if handed.carried is not None:
            body["carried"] = handed.carried
        self._held.append((_write_aside(handed.file, handed.sealed or handed.data), handed.file, body))
        full = len(self._held) >= _BLOCK or monotonic() - self._since > _SECONDS
        if full and not self._together:
            self._enter_and_hand_out()

    def _enter_and_hand_out(self) -> None:
        if not self._held:
            return
        given = []
        with Writer(self._ledger, self._key) as writer:
            writer.begin(utc_now())
            count = int(writer.db.execute("SELECT count(*) FROM certificate").fetchone()[0])
            for position, (_, _, body) in enumerate(self._held, 1):
                given.append(number_of(count + position))
                writer.append("certificate", {"certificate": given[-1], **body})
            writer.commit()
        self.numbers += tuple(given)
        while self._held:
            aside, file, _ = self._held[0]
            try:
                aside.replace(file)
            except OSError as error:
                raise _not_in_place(file, given[-len(self._held) :], error) from error
            self._held.pop(0)
            self.count += 1
        self._since = monotonic()


def _not_in_place(file: Path, numbers: Sequence[str], error: OSError) -> InputError:
    """Return what to do about files that are in the register and could not be put in their places."""
    why = of_system(OSError(error.errno, error.strerror, str(file)))
    text = (
        f"{why.message} The register has it already, as {numbers[0]}: once that is mended, make it again by its number "
        "(passport export LEDGER --again NUMBER; in the window the list of certificates)."
        if len(numbers) == 1
        else f"{why.message} The register has these {len(numbers)} files already, as {numbers[0]} to {numbers[-1]}: "
        "once that is mended, make them again by their numbers (passport export LEDGER --again NUMBER; in the window "
        "the list of certificates)."
    )
    return InputError(why.code, text)


def way_out(
    ledger: Path,
    form: str,
    audience: str,
    register: Particulars | None,
    passphrase: str | None,
    *,
    together: bool = False,
) -> Register | Unregistered:
    """Return how files leave: by the register, or without; signed data for the public is in the ledger as it is.

    `together` has all entered at once, at the end. Raises InputError `no_passphrase`; KeyFileError, LedgerError.
    """
    if register is None or (form in ("json", "jwt") and audience == "public"):
        return Unregistered()
    if passphrase is None:
        raise InputError(
            "no_passphrase", "Entering certificates in the register needs the passphrase of the ledger's key file."
        )
    return Register(ledger, signing_keys(ledger, passphrase)["log"], register, together=together)


def _sealed(handed: Handed) -> dict[str, Any] | None:
    """Return what the register keeps of a file's seal, None where it leaves without one."""
    if handed.sealed is None:
        return None
    update = handed.sealed[len(handed.data) :]
    return pack_seal(update, hashlib.sha256(handed.sealed).hexdigest(), len(handed.sealed))


def _write_aside(file: Path, data: bytes) -> Path:
    """Write a file's data beside it under a name of its own, and return that."""
    temporary = file.with_name(f".export-{secrets.token_hex(8)}")
    # With the rights that new files have here: what is handed out is for others to read.
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):  # under the name that was asked for
            raise OSError(error.errno, error.strerror, str(file)) from None
        raise
    return temporary
