"""For whom what of a passport is: the groups of Annex XIII, and the audiences of Art. 77(2).

The law's audiences are no ladder but sets: who has a legitimate interest sees points 2 and 4, the authorities points 2
and 3, the public neither. So what is withheld is cut by the points, and an audience is the set of groups it may see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Group = Literal["compliance", "composition", "individual"]
GROUPS: tuple[Group, ...] = ("compliance", "composition", "individual")
"""Annex XIII point 3 (test reports; here also the lots, suppliers and documents behind every figure), point 2 (detailed
composition, parts, dismantling, safety) and point 4 (what is known of the individual battery); sorted."""

Audience = Literal["public", "legitimate_interest", "authority"]
AUDIENCES: dict[Audience, tuple[Group, ...]] = {
    "public": (),
    "legitimate_interest": ("composition", "individual"),
    "authority": ("compliance", "composition"),
}
"""Which groups an audience sees (Regulation (EU) 2023/1542, Art. 77(2))."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What is signed in place of a group's content."""

    group: Group
    digest: str
    """`u` and base64url of SHA-256(0x02 || salt || canonical JSON of the content)."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A group's content, with the salt that ties it to its commitment."""

    group: Group
    salt: bytes
    value: dict[str, Any]
