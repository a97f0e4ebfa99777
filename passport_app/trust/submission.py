"""A checkpoint put before a witness with the proof that it continues what the witness saw (C2SP tlog-witness).

The text is that of the body of `add-checkpoint`: the old size, the consistency proof, an empty line, the checkpoint.
Here it travels as a file.
"""

from __future__ import annotations

from dataclasses import dataclass

from passport_app.domain.errors import InputError
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import note
from passport_app.trust.merkle import HASH_SIZE, Path

BEGINNING = "old "
_LONGEST_PATH = 63


@dataclass(frozen=True, slots=True)
class Submission:
    """What a witness is asked to cosign."""

    old: int
    """The size from which the proof leads."""
    path: Path
    """RFC 6962 consistency proof from the old size to the checkpoint's."""
    checkpoint: str
    """The checkpoint's signed note."""

    @property
    def text(self) -> str:
        """The submission as text."""
        lines = [f"{BEGINNING}{self.old}", *(note.to_base64(step) for step in self.path)]
        return "\n".join(lines) + "\n\n" + self.checkpoint


def parse(text: str) -> Submission:
    """Return a submission from outside, read strictly.

    Raises InputError `submission_malformed`, or as `checkpoint.parse`.
    """
    head, gap, tail = text.partition("\n\n")
    first, *lines = head.split("\n")
    if not gap or not first.startswith(BEGINNING):
        raise _malformed("its first line must read old and a size, and a checkpoint must follow")
    old = checkpoints.parse_number(first[len(BEGINNING) :])
    if old is None:
        raise _malformed("its old size is not a plain decimal number")
    if len(lines) > _LONGEST_PATH:
        raise _malformed("its proof is longer than that of any tree")
    try:
        path = tuple(note.from_base64(line) for line in lines)
    except ValueError:
        raise _malformed("a line of its proof is not base64") from None
    if any(len(step) != HASH_SIZE for step in path):
        raise _malformed("a hash of its proof is not 32 bytes")
    if old > checkpoints.parse(tail).checkpoint.size:
        raise _malformed("its old size is beyond that of its checkpoint")
    return Submission(old, path, tail)


def _malformed(why: str) -> InputError:
    return InputError("submission_malformed", f"This is no checkpoint with its proof: {why}.")
