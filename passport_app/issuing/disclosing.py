"""Copies of signed passports for an audience: what was withheld, computed again and held against its commitments."""

from __future__ import annotations

from typing import Any

from passport_app.domain.disclosure import Audience, Disclosure
from passport_app.domain.errors import InputError
from passport_app.exchange import groups
from passport_app.issuing.drafting import withheld_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.statement import Statements


class Disclosing:
    """Makes copies of the passports of a ledger whose group secret is known (`ledger.signing.group_secret`)."""

    def __init__(self, reader: Reader, secret: bytes) -> None:
        self._statements = Statements(reader)
        self._secret = secret

    def copy_of(self, credential: dict[str, Any], audience: Audience) -> dict[str, Any]:
        """Return the copy of a signed passport for an audience.

        Raises InputError `nothing_withheld` for a passport without groups, `facts_changed` where the ledger has since
        learned other facts than those that were signed, or the secret is not the one of then.
        """
        return groups.write_copy(credential, audience, self._disclosed(credential))

    def _disclosed(self, credential: dict[str, Any]) -> tuple[Disclosure, ...]:
        subject = credential["credentialSubject"]
        battery = subject["batteryId"]
        if not subject.get("groups"):
            raise InputError(
                "nothing_withheld",
                f"The passport of {battery} was signed without anything withheld, so that there is nothing to add for "
                "an audience. Issue it again to have it.",
            )
        facts = self._statements.facts(battery)
        if facts is None:
            raise InputError("unknown_battery", f'This ledger holds no battery "{battery}".')
        held = groups.disclosures(withheld_of(facts), self._secret, credential["id"])
        if groups.write_groups(groups.commitments(held)) != subject["groups"]:
            raise InputError(
                "facts_changed",
                f"The ledger knows other facts about {battery} than when its passport was signed (or the key file is "
                "not the one of then), so that no copy of that passport can disclose them. Issue a new version first.",
            )
        return held
