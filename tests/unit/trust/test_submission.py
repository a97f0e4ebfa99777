"""A checkpoint with its proof as a text: read back, and refused where it is not in its one form."""

from __future__ import annotations

import pytest

from passport_app.domain.errors import InputError
from passport_app.trust import checkpoint, note, submission
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from passport_app.trust.submission import Submission

NOTE = checkpoint.sign(Checkpoint("ledger.example/plant-1", 7, bytes(range(32))), SigningKey.from_raw(bytes(range(32))))
STEP = bytes(range(32, 64))
LINE = note.to_base64(STEP)


@pytest.mark.parametrize("path", [(), (STEP,), (STEP, STEP)])
def test_a_submission_is_read_back(path: tuple[bytes, ...]) -> None:
    whole = Submission(3, path, NOTE)
    assert whole.text.startswith("old 3\n")
    assert submission.parse(whole.text) == whole


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "submission_malformed"),
        (NOTE, "submission_malformed"),
        (f"old 3\n{NOTE}", "submission_malformed"),
        (f"old 03\n\n{NOTE}", "submission_malformed"),
        (f"old -3\n\n{NOTE}", "submission_malformed"),
        (f"old\n\n{NOTE}", "submission_malformed"),
        (f"old 8\n\n{NOTE}", "submission_malformed"),
        (f"old 3\n{LINE[:-1]}\n\n{NOTE}", "submission_malformed"),
        (f"old 3\n{note.to_base64(STEP[:31])}\n\n{NOTE}", "submission_malformed"),
        (f"old 3\n{LINE} \n\n{NOTE}", "submission_malformed"),
        (f"old 3\r\n\r\n{NOTE}", "submission_malformed"),
        (f"old 3\n{(LINE + chr(10)) * 64}\n{NOTE}", "submission_malformed"),
        (f"old 3\n\n\n{NOTE}", "checkpoint_malformed"),
        (f"old 3\n\n{NOTE[:-1]}", "note_malformed"),
    ],
)
def test_what_is_not_in_its_one_form_is_refused(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        submission.parse(text)
    assert caught.value.code == code
