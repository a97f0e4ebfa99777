"""What the window shows of a thing besides its content: the signed passport of a battery, what is left to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from passport_app.domain.passport import LedgerEvidence, Passport
from passport_app.exchange.credential import read_passport
from passport_app.ledger.disowning import count_disowned
from passport_app.ledger.reader import Reader
from passport_app.ledger.registered import Registered, register, search


@dataclass(frozen=True, slots=True)
class SignedPassport:
    """The newest signed passport of a battery, as the ledger holds it."""

    passport: Passport
    evidence: LedgerEvidence
    credential: dict[str, Any]
    seq: int
    """The entry that holds it."""
    versions: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What is left to do in a ledger, and whose figures it can state."""

    unsigned: int
    """Batteries without any passport."""
    disowned: int
    """Batteries whose newest passport is by a key that was revoked, and is not believed for it."""
    models: tuple[tuple[str, str, int, int], ...]
    """(model, site, year of manufacture, batteries): the newest year first, then vehicles, then the most batteries."""


def passport_of(reader: Reader, battery: str) -> SignedPassport | None:
    """Return the newest passport of a battery, or None where none was signed."""
    row = reader.row(
        "SELECT p.seq, (SELECT count(*) FROM passport q WHERE q.battery = p.battery AND q.seq IS NOT NULL) AS versions "
        "FROM passport p JOIN battery ON battery.key = p.battery WHERE battery.id = ? AND p.seq IS NOT NULL "
        "ORDER BY p.version DESC LIMIT 1",
        (battery,),
    )
    entry = reader.entry(row["seq"]) if row else None
    if row is None or entry is None:
        return None
    credential: dict[str, Any] = entry.body["credential"]
    passport, evidence = read_passport(credential)
    return SignedPassport(passport, evidence, credential, row["seq"], row["versions"])


def certificates_of(reader: Reader, battery: str) -> list[Registered]:
    """Return the certificates of a battery in the register, the newest first."""
    return register(reader, battery=battery)


def find_certificates(reader: Reader, name: str) -> list[Registered]:
    """Return the certificates of what is called so, statements too, the newest first; looks through the register."""
    return search(reader, name)


def newest_certificates(reader: Reader, most: int) -> list[Registered]:
    """Return the newest certificates in the register, at most so many."""
    return register(reader, most=most)


def standing(reader: Reader) -> Standing:
    """Return what is left to do; costs time in proportion to the batteries, so not for the window's own thread."""
    unsigned = reader.db.execute(
        "SELECT count(*) FROM battery WHERE NOT EXISTS "
        "(SELECT 1 FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL)"
    ).fetchone()[0]
    disowned = count_disowned(reader)
    models = reader.db.execute(
        "SELECT model, site, CAST(substr(manufactured_on, 1, 4) AS INTEGER) AS year, count(*) AS batteries "
        "FROM battery LEFT JOIN model m ON m.id = battery.model GROUP BY model, site, year "
        "ORDER BY year DESC, m.category = 'EV' DESC, batteries DESC, model LIMIT 12"
    ).fetchall()
    return Standing(unsigned, disowned, tuple(tuple(row) for row in models))
