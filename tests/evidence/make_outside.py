"""Bad witnesses and timestamps: what stands for a checkpoint from outside, and does not.

Timestamps are made by an authority of our own, with `openssl ts`; where that is not installed, their cases are empty.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import cosignature, timestamp
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from tests.evidence.make import STRANGER, WITNESS, Maker, Material, cases
from tests.evidence.make_logs import noted, said
from tests.local_authority import OPENSSL, Authority

NAME = "auditor.example/witness"
TIME = 1_577_836_800


def cosigned(note: str, key: SigningKey = WITNESS) -> str:
    return cosignature.cosign(note, key, NAME, TIME)


def transplanted(material: Material) -> str:
    """The witness's line for a larger checkpoint, under this one."""
    genuine = checkpoints.parse(material.checkpoint).checkpoint
    larger = cosigned(said(material, size=genuine.size + 1, root=bytes(32)))
    return material.checkpoint + larger.splitlines()[-1] + "\n"


def renamed(material: Material) -> str:
    """The witness's line for a ledger of another name, under this one."""
    genuine = checkpoints.parse(material.checkpoint).checkpoint
    other = checkpoints.sign(Checkpoint("another/ledger", genuine.size, genuine.root), STRANGER)
    return material.checkpoint + cosigned(other).splitlines()[-1] + "\n"


def later(material: Material) -> str:
    """The witness's line with another time in it."""
    *lines, last = cosigned(material.checkpoint).splitlines()
    dash, name, text = last.split(" ")
    data = bytearray(cosignature.note.from_base64(text))
    data[11] ^= 1
    return "\n".join([*lines, f"{dash} {name} {cosignature.note.to_base64(bytes(data))}"]) + "\n"


cases(
    {
        "cosignature-genuine": noted(lambda m: cosigned(m.checkpoint)),
        "cosignature-over-another-size": noted(transplanted),
        "cosignature-over-another-ledger": noted(renamed),
        "cosignature-with-another-time": noted(later),
        "cosignature-of-an-unknown-witness": noted(lambda m: cosigned(m.checkpoint, STRANGER)),
    }
)


def stamped(
    over: Callable[[str], bytes] = str.encode,
    change: Callable[[bytes], bytes] = bytes,
    *,
    roots: str | None = "TSA",
) -> Maker:
    """A checkpoint with its ledger, a timestamp beside it, and the roots of an authority."""

    def make(material: Material, folder: Path) -> None:
        if OPENSSL is None:
            return
        noted(lambda m: m.checkpoint)(material, folder)
        made = {name: Authority(folder, name) for name in ("TSA", "Other")}
        answer = made["TSA"].answer(timestamp.request(over(material.checkpoint)))
        (folder / "evidence.checkpoint.tsr").write_bytes(change(answer))
        if roots:
            shutil.copy(made[roots].roots, folder / "roots.pem")
        for authority in made.values():
            shutil.rmtree(authority.folder)

    return make


def flipped(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


cases(
    {
        "timestamp-genuine": stamped(),
        "timestamp-for-other-bytes": stamped(lambda note: note.encode() + b" "),
        "timestamp-by-another-authority": stamped(roots="Other"),
        "timestamp-altered": stamped(change=flipped),
        "timestamp-cut": stamped(change=lambda data: data[:-40]),
        "timestamp-noise": stamped(change=lambda data: b"\xa5" * 500),
        "timestamp-without-roots": stamped(roots=None),
    }
)
