"""What is said of the newest checkpoint outside the house: how far it reaches, how old it is, who holds it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from passport_app.cli.common import counted

if TYPE_CHECKING:
    from passport_app.services.keep import Outside

_NONE = "No checkpoint of this ledger has left the house yet: nothing could tell if the whole book were rewritten."


def newest(ledger: Path) -> Outside | None:
    """Return the newest checkpoint outside, by the witnesses whom this installation trusts."""
    from passport_app.services.keep import newest_outside
    from passport_app.services.trusted import trust_at_hand

    return newest_outside(ledger, trust=trust_at_hand())


def sentence(found: Outside | None) -> str:
    """Return it as a sentence or two."""
    if found is None:
        return _NONE
    days = found.age(datetime.now(UTC))
    old = "" if days is None else f", {days:,} days old" if days != 1 else ", one day old"
    since = f"{counted(found.since, 'entry', 'entries')} came after it" if found.since else "nothing came after it"
    said = f"Newest checkpoint outside the house: {found.size:,} entries{old}, {_held(found)}; {since}."
    return f"{said} {found.policy.detail}" if found.policy else said


def as_json(found: Outside | None) -> dict[str, Any] | None:
    """Return it for a machine."""
    if found is None:
        return None
    return {
        "size": found.size,
        "root": found.root.hex(),
        "at": found.when,
        "age_days": found.age(datetime.now(UTC)),
        "how": found.how,
        "witnesses": list(found.witnesses),
        "unknown_witnesses": list(found.unknown),
        "authority": found.authority,
        "stamped": found.stamped,
        "policy": found.policy.reason if found.policy else None,
        "entries_since": found.since,
        "file": str(found.file),
    }


def _held(found: Outside) -> str:
    ways = []
    if found.authority:
        ways.append(f"stamped by {found.authority} at {found.stamped}")
    if found.witnesses:
        ways.append(f"cosigned by {', '.join(found.witnesses)}")
    if found.unknown:
        ways.append(f"with lines of witnesses that are not known here ({', '.join(found.unknown)})")
    return " and ".join(ways) or "handed out"
