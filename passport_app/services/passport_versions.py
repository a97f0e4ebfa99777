"""The versions of a battery's passport: which there are, what differs between two, and withdrawing one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.ledger.disowning import is_disowned
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.withdrawing import Withdrawn, withdrawn
from passport_app.ledger.writer import Writer

_LONGEST_REASON = 500
_ALWAYS = frozenset({"version", "supersedes", "groups"})
"""What differs between any two versions and says nothing of the battery."""
_KEYS = ("element", "cellLot", "code", "appliesFrom", "country", "lot", "id", "datapoint")
"""By which of its values an item of a list is told, the first that it has."""


@dataclass(frozen=True, slots=True)
class Version:
    """One signed version of a passport."""

    number: str
    version: int
    scope: str
    issued_at: str
    seq: int
    """The entry that holds it."""
    status: str
    """`valid`, `superseded`, `withdrawn`, or `revoked`: by a key that was, and is not believed for it."""
    withdrawn: Withdrawn | None

    def as_row(self) -> dict[str, Any]:
        """Return the version as JSON has it."""
        taken_back = self.withdrawn._asdict() if self.withdrawn else None
        return {**{name: getattr(self, name) for name in self.__slots__}, "withdrawn": taken_back}


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that two versions state otherwise; None where one does not state it."""

    path: str
    """Where it stands, as `elements > Ni > origins > primary`."""
    before: str | None
    after: str | None


def versions_of(reader: Reader, battery: str) -> list[Version]:
    """Return the signed versions of a battery's passport, the newest first; raises InputError `unknown_battery`."""
    row = reader.row("SELECT key FROM battery WHERE id = ?", (battery,))
    if row is None:
        raise InputError("unknown_battery", f'This ledger holds no battery "{battery}". Check the spelling.')
    rows = reader.rows(
        "SELECT number, version, scope, issued_at, seq, register_seq FROM passport WHERE battery = ? "
        "AND seq IS NOT NULL ORDER BY version DESC",
        (row["key"],),
    )
    found = []
    for place, one in enumerate(rows):
        taken_back = withdrawn(reader, one["number"])
        disowned = is_disowned(reader, one.pop("register_seq"), one["seq"])
        status = "withdrawn" if taken_back else "superseded" if place else "revoked" if disowned else "valid"
        found.append(Version(**one, status=status, withdrawn=taken_back))
    return found


def differences(reader: Reader, battery: str, before: int, after: int) -> list[Difference]:
    """Return what two versions of a battery's passport state otherwise, in the order of the newer.

    Raises InputError `unknown_battery`, `unknown_version`.
    """
    by_version = {version.version: version for version in versions_of(reader, battery)}
    subjects = []
    for number in (before, after):
        entry = reader.entry(by_version[number].seq) if number in by_version else None
        if entry is None:
            text = f"The passport of {battery} has no version {number}; it has {', '.join(map(str, by_version))}."
            raise InputError("unknown_version", text)
        subjects.append(entry.body["credential"]["credentialSubject"])
    old, new = (dict(_flat(subject)) for subject in subjects)
    paths = [*new, *(path for path in old if path not in new)]
    return [
        Difference(" > ".join(path), old.get(path), new.get(path))
        for path in paths
        if path[0] not in _ALWAYS and old.get(path) != new.get(path)
    ]


def _flat(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, (*path, name))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _flat(inner, (*path, _name_of(inner, place)))
    elif value is not None:
        yield path, str(value)


def _name_of(item: Any, place: int) -> str:
    if isinstance(item, dict):
        return next((str(item[key]) for key in _KEYS if isinstance(item.get(key), str)), str(place + 1))
    return str(place + 1)


def withdraw_passport(ledger: Path, name: str, *, reason: str, passphrase: str, by: str = "") -> Version:
    """Withdraw a passport, told by its number or by its battery (then the newest), as an entry of the ledger.

    Raises InputError `reason`, `unknown_passport`, `status_order`; KeyFileError, LedgerError.
    """
    reason = " ".join(reason.split())
    if not reason or len(reason) > _LONGEST_REASON:
        raise InputError("reason", f"Say why, in at most {_LONGEST_REASON} characters: whoever verifies it reads that.")
    with Reader(ledger) as reader:
        battery, found = _find(reader, name)
    if found.withdrawn is not None:
        text = f"Passport {found.number} was withdrawn on {found.withdrawn.at} already: {found.withdrawn.reason}."
        raise InputError("status_order", text)
    with Writer(ledger, signing_keys(ledger, passphrase)["log"]) as writer:
        writer.begin(utc_now())
        body = {"by": by.strip(), "passport": found.number, "reason": reason, "status": "withdrawn"}
        writer.append("passport_status", body)
        writer.commit()
    with Reader(ledger) as reader:
        return next(v for v in versions_of(reader, battery) if v.number == found.number)


def _find(reader: Reader, name: str) -> tuple[str, Version]:
    row = reader.row(
        "SELECT battery.id, passport.number FROM passport JOIN battery ON battery.key = passport.battery "
        "WHERE passport.seq IS NOT NULL AND (passport.number = ? OR battery.id = ?) ORDER BY passport.version DESC",
        (name, name),
    )
    if row is None:
        raise InputError("unknown_passport", f'This ledger holds no signed passport of "{name}". Check the spelling.')
    found = versions_of(reader, row["id"])
    return row["id"], next(v for v in found if v.number == row["number"])
