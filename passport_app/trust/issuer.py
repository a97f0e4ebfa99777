"""Who signs what a book states, as what is signed says it: the name, the seal key, the log key of the book."""

from __future__ import annotations

from typing import NamedTuple

from passport_app.trust import did_web
from passport_app.trust.keys import PublicKey


class Issuer(NamedTuple):
    """An issuer; whether its name is believed is for the reader's trust list."""

    key: PublicKey
    """The seal key, which signs."""
    name: str
    log_key: PublicKey
    """The key that signs the book's checkpoints: named under the seal key's signature, it is bound to the signer."""
    web: str = ""
    """The name under which it signs, a did:web; empty where it is the key itself, a did:key."""

    @property
    def row(self) -> dict[str, str]:
        """The issuer as a credential states it."""
        return {"id": self.web or self.key.did, "name": self.name}

    @property
    def method(self) -> str:
        """The key as a proof names it."""
        return did_web.method_of(self.web, self.key) if self.web else self.key.verification_method
