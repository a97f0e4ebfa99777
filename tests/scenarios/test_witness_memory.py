"""A witness whose memory is an older copy, or lost: what bears its own cosignature still binds it."""

from __future__ import annotations

import shutil

from passport_app.ledger.kept import keep_checkpoint, kept_folder
from passport_app.ledger.reader import key_path
from passport_app.services.issue_passports import issue_passports
from passport_app.services.verify_evidence import verify_evidence
from passport_app.services.witness import MEMORY_FILE, show_witness
from passport_app.trust import checkpoint, cosignature
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.scenarios.notes import cosign, only, write


def test_an_older_copy_of_the_memory_learns_from_its_own_cosignatures(small, witness, tmp_path):
    """What it once cosigned binds it, whatever became of its memory: on the note itself, or beside the ledger."""
    empty = (witness / MEMORY_FILE).read_bytes()
    forked = tmp_path / "forked" / small.name
    forked.parent.mkdir()
    for file in (small, key_path(small)):
        shutil.copy(file, forked.parent / file.name)
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    issue_passports(forked, ["BAT2"], passphrase=PASSPHRASE)
    note = write(tmp_path / "cosigned.checkpoint", only(witness, small).note)

    (witness / MEMORY_FILE).write_bytes(empty)
    refused = next(o for o in cosign(witness, note, forked) if o.source == forked)
    assert refused.code == "fork" and refused.evidence is not None
    assert verify_evidence([refused.evidence])[0].checks[-1].reason == "fork"
    (witness / MEMORY_FILE).write_bytes(empty)
    keep_checkpoint(forked, note.read_text(encoding="utf-8"))
    assert only(witness, forked).code == "fork"

    (witness / MEMORY_FILE).write_bytes(empty)
    keep_checkpoint(small, note.read_text(encoding="utf-8"))
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    told = only(witness, small)
    assert told.code == "ok" and "memory was an older copy" in told.message
    assert "older copy" not in only(witness, small).message
    # A line in its name by another key binds nobody.
    (witness / MEMORY_FILE).write_bytes(empty)
    shutil.rmtree(kept_folder(forked))
    plain = cosignature.without_cosignatures(checkpoint.parse(note.read_text(encoding="utf-8")))
    keep_checkpoint(forked, cosignature.cosign(plain, SigningKey.generate(), show_witness(witness).name, 5))
    assert only(witness, forked).code == "ok"
