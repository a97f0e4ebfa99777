"""Which key signed for a ledger at which entry: named at its opening, replaced with both keys' consent, revoked.

Keys are judged by their place in the log, never by a document's own date (TRUST.md 2). A replacement is signed by the
old key, which hands over, and by the new one, which shows that it is held. A revocation names the last entry that is
still believed: what a thief signed afterwards is told apart from what the plant signed before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from passport_app.domain.errors import EvidenceError, PassportError
from passport_app.trust import base58, canonical
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey, SigningKey

Role = Literal["seal", "log"]
ROLES: tuple[Role, ...] = ("seal", "log")
"""The key that signs passports, and the key that signs checkpoints."""
Standing = Literal["ok", "unknown_key", "not_yet_valid", "retired_key", "revoked"]
_LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class KeyPeriod:
    """A key's time in a ledger, by the numbers of entries."""

    role: Role
    key: str
    """Multibase of the public key."""
    since: int
    """The entry that named it."""
    until: int | None = None
    """The entry that replaced it; it signs nothing from there on."""
    revoked: int | None = None
    """The entry that revoked it."""
    last_believed: int | None = None
    """The last entry that is believed although the key was revoked."""
    reason: str = ""

    def judge(self, seq: int) -> Standing:
        """Tell whether the key was one to believe for what was entered as `seq`."""
        if self.last_believed is not None and seq > self.last_believed:
            return "revoked"
        if seq < self.since:
            return "not_yet_valid"
        return "retired_key" if self.until is not None and seq >= self.until else "ok"


class KeyHistory:
    """The keys of a ledger as its entries name them, one after the other."""

    def __init__(self, origin: str, keys: Mapping[str, Any]) -> None:
        """Begin with the keys of the first entry; raises EvidenceError `bad_key_entry` where one cannot be read."""
        self._origin = origin
        self.closed: int | None = None
        """The entry by which the log key was retired without a successor: nothing comes after it."""
        self.periods: list[KeyPeriod] = []
        for role in ROLES:
            key = keys.get(role)
            _public(key)
            self.periods.append(KeyPeriod(role, str(key), 0))

    @classmethod
    def of(cls, origin: str, periods: Iterable[KeyPeriod]) -> KeyHistory:
        """Return a history as it was kept, the first keys first."""
        history = cls.__new__(cls)
        history._origin, history.periods, history.closed = origin, list(periods), None
        return history

    def current(self, role: Role) -> KeyPeriod:
        """Return the key that signs in a role now."""
        return next(p for p in reversed(self.periods) if p.role == role and p.until is None)

    def log_key_at(self, size: int) -> PublicKey:
        """Return the key that must sign a checkpoint of `size` entries: the one in force after the last of them."""
        last = max(size - 1, 0)
        for period in self.periods:
            # The entry that replaces a key is itself signed for by the new one.
            if period.role == "log" and period.since <= last and (period.until is None or last < period.until):
                return _public(period.key)
        return _public(self.current("log").key)

    def log_signer(self, signed: SignedCheckpoint) -> KeyPeriod:
        """Return the time of the log key that signed a checkpoint: of the one that had to, or of another of the book's.

        A key that was replaced elsewhere in this book still binds whoever held it: what it signed is told apart from
        what a stranger signed. Raises EvidenceError `altered`, `unknown_signer`.
        """
        due = self.log_key_at(signed.checkpoint.size).multibase
        others = [p for p in self.periods if p.role == "log"]
        wrong: EvidenceError | None = None
        for period in sorted(others, key=lambda p: p.key != due):
            try:
                signed.check(_public(period.key))
            except EvidenceError as error:
                if error.code != "unknown_signer":
                    raise
                wrong = wrong or error
                continue
            return period
        assert wrong is not None
        raise wrong

    def judge(self, role: Role, key: str, seq: int) -> Standing:
        """Tell whether a key was one to believe in a role for what was entered as `seq`."""
        found = [p for p in self.periods if p.role == role and p.key == key]
        if not found:
            return "unknown_key"
        standings = [period.judge(seq) for period in found]
        return "ok" if "ok" in standings else standings[-1]

    def apply(self, body: Mapping[str, Any], seq: int) -> None:
        """Take in an entry of kind `key`; raises EvidenceError `bad_key_entry` for one that is not consented to."""
        role = body.get("role")
        if role not in ROLES:
            raise _bad(seq, "it names no role of a key")
        if self.closed is not None:
            raise _bad(seq, f"the book was closed by entry {self.closed}")
        if body.get("act") == "replaced":
            self._replace(body, seq, role)
        elif body.get("act") == "revoked":
            self._revoke(body, seq, role)
        elif body.get("act") == "retired":
            self._retire(body, seq, role)
        else:
            raise _bad(seq, "it neither replaces nor revokes a key")

    def _replace(self, body: Mapping[str, Any], seq: int, role: Role) -> None:
        before = self.current(role)
        if body.get("replaces") != before.key or body.get("key") == before.key:
            raise _bad(seq, "it does not replace the key in force")
        if any(period.key == body.get("key") for period in self.periods):
            raise _bad(seq, "its key was in force before")
        message = _message(self._origin, role, before.key, str(body.get("key")), seq)
        signatures = body.get("signatures")
        try:
            for name, key in (("old", before.key), ("new", body.get("key"))):
                text = signatures.get(name) if isinstance(signatures, dict) else None
                _public(key).verify(base58.decode_multibase(str(text)), message)
        except PassportError as error:
            raise _bad(seq, f"a signature of it does not hold: {error.message}") from None
        self.periods[self.periods.index(before)] = replace(before, until=seq)
        self.periods.append(KeyPeriod(role, str(body["key"]), seq))

    def _retire(self, body: Mapping[str, Any], seq: int, role: Role) -> None:
        key = self.current("log").key
        if role != "log" or body.get("key") != key:
            raise _bad(seq, "it does not retire the log key in force, which alone closes a book")
        try:
            message = _message(self._origin, "log", key, "", seq)
            _public(key).verify(base58.decode_multibase(str(body.get("signature"))), message)
        except PassportError as error:
            raise _bad(seq, f"its signature does not hold: {error.message}") from None
        self.closed = seq

    def _revoke(self, body: Mapping[str, Any], seq: int, role: Role) -> None:
        last = body.get("last_believed")
        at = next((n for n, p in enumerate(self.periods) if p.role == role and p.key == body.get("key")), None)
        if at is None or not isinstance(last, int) or not 0 <= last < seq:
            raise _bad(seq, "it revokes a key that never signed here, or from no entry that there is")
        period = self.periods[at]
        if period.until is None:
            raise _bad(seq, "it revokes the key in force without replacing it")
        if period.last_believed is not None and period.last_believed < last:
            raise _bad(seq, "it believes more than an earlier revocation did")
        reason = str(body.get("reason", ""))[:_LONGEST_REASON]
        self.periods[at] = replace(period, revoked=seq, last_believed=last, reason=reason)


def succession(origin: str, role: Role, old: SigningKey, new: SigningKey, seq: int) -> dict[str, Any]:
    """Return the body of the entry numbered `seq` by which a new key replaces the old one in a role."""
    message = _message(origin, role, old.public.multibase, new.public.multibase, seq)
    return {
        "act": "replaced",
        "key": new.public.multibase,
        "replaces": old.public.multibase,
        "role": role,
        "signatures": {
            "new": base58.encode_multibase(new.sign(message)),
            "old": base58.encode_multibase(old.sign(message)),
        },
    }


def retirement(origin: str, key: SigningKey, seq: int, reason: str) -> dict[str, Any]:
    """Return the body of the entry numbered `seq` by which the log key is retired without a successor.

    It is the last entry of its book. Raises ValueError for a long reason.
    """
    if len(reason) > _LONGEST_REASON:
        raise ValueError(f"a reason has at most {_LONGEST_REASON} characters")
    signature = base58.encode_multibase(key.sign(_message(origin, "log", key.public.multibase, "", seq)))
    return {"act": "retired", "key": key.public.multibase, "reason": reason, "role": "log", "signature": signature}


def revocation(role: Role, key: str, last_believed: int, reason: str) -> dict[str, Any]:
    """Return the body of the entry that revokes a key which was replaced; raises ValueError for a long reason."""
    if len(reason) > _LONGEST_REASON:
        raise ValueError(f"a reason has at most {_LONGEST_REASON} characters")
    return {"act": "revoked", "key": key, "last_believed": last_believed, "reason": reason, "role": role}


def _message(origin: str, role: str, old: str, new: str, seq: int) -> bytes:
    """Return what both keys sign: bound to the ledger, the role and the place, so that it serves nowhere else."""
    statement = {"act": "replace-key", "new": new, "old": old, "origin": origin, "role": role, "seq": seq}
    return b"material-passport/key/v1\n" + canonical.encode_signed(statement)


def _public(key: Any) -> PublicKey:
    try:
        return PublicKey.from_multibase(str(key))
    except PassportError as error:
        raise EvidenceError("bad_key_entry", f"A key of the ledger cannot be read: {error.message}") from None


def _bad(seq: int, why: str) -> EvidenceError:
    return EvidenceError("bad_key_entry", f"Entry {seq} changes a key, but {why}.")
