"""How many witnesses, and of which, must have cosigned a checkpoint before it counts here: k of these.

It is the verifier's own, kept in the trust list and signed with it where that is handed on: a policy that came with the
file being judged would be its owner's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.trust.keys import PublicKey

MOST_WITNESSES = 100


@dataclass(frozen=True, slots=True)
class WitnessPolicy:
    """`needed` of the witnesses `of`; InputError `witness_policy_malformed` where that can never be met."""

    needed: int
    of: tuple[str, ...]
    """The witnesses' keys, as did:key."""

    def __post_init__(self) -> None:
        if len(set(self.of)) != len(self.of) or len(self.of) > MOST_WITNESSES:
            raise _malformed(f"it names a witness twice, or more than {MOST_WITNESSES}")
        if not 1 <= self.needed <= len(self.of):
            raise _malformed(f"it asks for {self.needed} of {len(self.of)} witnesses")
        for did in self.of:
            try:
                kind = PublicKey.from_did(did).kind
            except PassportError as error:
                raise _malformed(error.message.rstrip(".")) from None
            if kind != "ed25519":
                raise _malformed("witnesses cosign by Ed25519 keys")

    @classmethod
    def read(cls, value: Any) -> WitnessPolicy:
        """Return the policy of a trust list's `witnesses`; raises InputError `witness_policy_malformed`."""
        if not isinstance(value, dict) or set(value) != {"needed", "of"}:
            raise _malformed("it must say how many of which witnesses are needed")
        needed, of = value["needed"], value["of"]
        if type(needed) is not int or not isinstance(of, list) or not all(isinstance(did, str) for did in of):
            raise _malformed("it needs a whole number and a list of keys")
        return cls(needed, tuple(of))

    @property
    def row(self) -> dict[str, Any]:
        """The policy as it stands in a trust list."""
        return {"needed": self.needed, "of": list(self.of)}

    def judge(self, held: Mapping[str, str], names: Mapping[str, str]) -> Check:
        """Ask whether enough witnesses cosigned a checkpoint.

        `held` are the keys whose cosignatures hold, `names` what the witnesses are called here. Too few is
        indeterminate (`too_few_witnesses`): nothing is false, and nobody else stands for it yet.
        """
        there = [names.get(did, did) for did in self.of if did in held]
        lacking = [names.get(did, did) for did in self.of if did not in held]
        count = f"Witnesses of the policy: {len(self.of)}; needed: {self.needed}; cosigned it: {len(there)}."
        cosigned = f"Cosigned by {', '.join(there)}." if there else ""
        wanting = f"Not by {', '.join(lacking)}." if lacking else ""
        said = " ".join(part for part in (count, cosigned, wanting) if part)
        if len(there) >= self.needed:
            return Check("witnesses", Verdict.PASSED, "ok", said)
        return Check("witnesses", Verdict.INDETERMINATE, "too_few_witnesses", said)


def _malformed(why: str) -> InputError:
    return InputError("witness_policy_malformed", f"This is no policy of witnesses: {why}.")
