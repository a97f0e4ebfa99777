"""What somebody's trust list may change in one's own: it adds whom nobody spoke of yet, and it ends; it never renews.

A signed list can be old, or handed on again after its keeper ended an entry. So whoever was spoken of here, by any
name of the key, is trusted again by hand alone, while an end that the list states is taken over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal, NamedTuple

from passport_app.trust.trustlist import TrustEntry

Stand = Literal["new", "held", "ends", "held_otherwise"]
"""How an entry of somebody's list stands to one's own: `ends` a trust that is held here, or says otherwise of a signer
in another way, and is then left out."""


class TakenOver(NamedTuple):
    """What came of somebody's entries."""

    entries: tuple[TrustEntry, ...]
    """The whole list after it."""
    new: tuple[TrustEntry, ...]
    ended: tuple[TrustEntry, ...]
    """As they stand here now, with the day and the reason of the list."""
    left: tuple[TrustEntry, ...]
    """What was left out, for this list says otherwise of the same key."""


def same_signer(one: TrustEntry, other: TrustEntry) -> bool:
    """Tell whether two entries speak of one signer: by the DID, or by the key behind another one."""
    return one.did == other.did or one.signs_by == other.signs_by


def stand(entry: TrustEntry, offered: Sequence[TrustEntry], held: Iterable[TrustEntry]) -> Stand:
    """Tell how an entry of the list `offered` stands to what is held here."""
    known = [own for own in held if same_signer(own, entry)]
    if not known:
        return "new"
    if any(_said(own) == _said(entry) for own in known):
        return "held"
    return "ends" if any(_ended(own, offered) for own in known) else "held_otherwise"


def take_over(held: Sequence[TrustEntry], offered: Sequence[TrustEntry]) -> TakenOver:
    """Return one's own entries with what a list adds and ends."""
    stands = [(entry, stand(entry, offered, held)) for entry in offered]
    new = tuple(entry for entry, how in stands if how == "new")
    kept = [(own, _ended(own, offered) or own) for own in held]
    ended = tuple(after for own, after in kept if after is not own)
    left = tuple(entry for entry, how in stands if how == "held_otherwise")
    return TakenOver((*(after for _, after in kept), *new), new, ended, left)


def end(held: Sequence[TrustEntry], did: str, on: date, reason: str) -> TakenOver:
    """Return one's own entries with all of a signer, by whatever name, ended on a day; given a key, that key alone.

    A name on the web may have several keys, of which one is stolen and the others go on. One that was to begin later is
    taken out: it was never in force. `ended` is empty where there is nothing to end.
    """
    keys = {own.signs_by for own in held if did in (own.did, own.signs_by)}
    meant = [own for own in held if own.signs_by in keys and _reaches(own, on)]
    begun = [own for own in meant if own.since is None or own.since <= on]
    after = {id(own): replace(own, until=on, reason=reason) for own in begun}
    whole = tuple(after.get(id(own), own) for own in held if own not in meant or id(own) in after)
    return TakenOver(whole, (), (*after.values(), *(own for own in meant if id(own) not in after)), ())


def _said(entry: TrustEntry) -> tuple[str, str | None, date | None, date | None]:
    """What an entry says but for its words, which are everybody's own."""
    return entry.did, entry.key, entry.since, entry.until


def _reaches(entry: TrustEntry, day: date) -> bool:
    return entry.until is None or entry.until > day


def _ended(own: TrustEntry, offered: Sequence[TrustEntry]) -> TrustEntry | None:
    """Return an entry with the end that a list states of its signer, None where it states none that is earlier."""
    theirs = [entry for entry in offered if same_signer(entry, own)]
    days = [entry.until for entry in theirs if entry.until is not None]
    if not theirs or len(days) < len(theirs):
        return None
    last = max(theirs, key=lambda entry: entry.until or date.min)
    if last.until is None or not _reaches(own, last.until) or (own.since is not None and own.since > last.until):
        return None
    return replace(own, until=last.until, reason=last.reason or own.reason)
