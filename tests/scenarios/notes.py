"""Checkpoints as notes: a ledger's newest, what a witness in a folder makes of it, and a trust list that names one."""

from passport_app.ledger.reader import Reader
from passport_app.services.witness import cosign_checkpoints, show_witness
from passport_app.trust import checkpoint
from passport_app.trust.trustlist import TrustEntry, TrustList
from tests.conftest import PASSPHRASE


def newest(ledger):
    with Reader(ledger) as reader:
        return reader.newest_checkpoint()


def write(path, text):
    """Write a note, its lines ending as they were signed."""
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def log_key(ledger):
    with Reader(ledger) as reader:
        return reader.keys().log_key_at(checkpoint.parse(newest(ledger)).checkpoint.size)


def cosign(folder, *paths, **more):
    return cosign_checkpoints(folder, paths, PASSPHRASE, **more)


def only(folder, *paths, **more):
    (outcome,) = cosign(folder, *paths, **more)
    return outcome


def trust_in(folder, tmp_path):
    path = tmp_path / "trust.json"
    TrustList((TrustEntry("The auditor", show_witness(folder).did),)).save(path)
    return path
