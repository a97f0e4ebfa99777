"""Checkpoints, their notes and the proofs that lead to them."""

from __future__ import annotations

import pytest

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.trust import checkpoint, merkle, note, tlogproof
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey

KEY = SigningKey.from_raw(bytes(range(32)))
ORIGIN = "ledger.example/plant-1"
HEAD = Checkpoint(ORIGIN, 7, bytes(range(32)))
NOTE = checkpoint.sign(HEAD, KEY)


def test_a_checkpoint_is_read_back_and_checks() -> None:
    lines = NOTE.split("\n")
    assert lines[:2] == [ORIGIN, "7"]
    assert lines[3] == ""
    signed = checkpoint.parse(NOTE)
    assert signed.checkpoint == HEAD
    assert signed.signatures[0].name == ORIGIN
    signed.check(KEY.public)
    with pytest.raises(EvidenceError) as caught:
        signed.check(SigningKey.generate().public)
    assert caught.value.code == "unknown_signer"
    with pytest.raises(EvidenceError) as caught:
        signed.check(KEY.public, "ledger.example/other")
    assert caught.value.code == "unknown_signer"


def test_a_key_that_signs_no_notes_is_indeterminate() -> None:
    with pytest.raises(UnsupportedError) as caught:
        checkpoint.parse(NOTE).check(SigningKey.generate("p256").public)
    assert caught.value.code == "key_unsupported"


def test_a_changed_checkpoint_is_found() -> None:
    for changed in (NOTE.replace("\n7\n", "\n8\n"), NOTE.replace("AAEC", "AAED", 1)):
        with pytest.raises(EvidenceError) as caught:
            checkpoint.parse(changed).check(KEY.public)
        assert caught.value.code == "altered"
    # another ledger's name, over the same signature
    with pytest.raises(EvidenceError) as caught:
        checkpoint.parse(NOTE.replace("plant-1", "plant-2")).check(KEY.public)
    assert caught.value.code == "unknown_signer"


def test_a_second_signature_of_the_same_key_must_hold_too() -> None:
    other = checkpoint.sign(Checkpoint(ORIGIN, 8, HEAD.root), KEY).split("\n")[-2]
    with pytest.raises(EvidenceError) as caught:
        checkpoint.parse(NOTE + other + "\n").check(KEY.public)
    assert caught.value.code == "altered"
    checkpoint.parse(NOTE + NOTE.split("\n")[-2] + "\n").check(KEY.public)


ROOT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
LINE = NOTE.split("\n")[-2]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (NOTE.replace("\n", "\r\n"), "note_malformed"),
        (NOTE.replace("\n7\n", "\n07\n"), "checkpoint_malformed"),
        (NOTE.replace("\n7\n", "\n+7\n"), "checkpoint_malformed"),
        (NOTE.replace("\n7\n", "\n\u0667\n"), "checkpoint_malformed"),
        (NOTE.replace("\n7\n", "\n-1\n"), "checkpoint_malformed"),
        (NOTE.replace("\n7\n", f"\n{2**63}\n"), "checkpoint_malformed"),
        (NOTE.replace("\n7\n", "\n" + "9" * 5000 + "\n"), "checkpoint_malformed"),
        (NOTE.replace("\n7\n", "\n0\n"), "checkpoint_malformed"),
        (NOTE.replace(ROOT, ROOT[:-1]), "checkpoint_malformed"),
        (NOTE.replace(ROOT, ROOT[:-2] + "9="), "checkpoint_malformed"),
        (NOTE.replace(ROOT, "AAAA"), "checkpoint_malformed"),
        (NOTE.replace(ROOT, ROOT.replace("/", "_").replace("H", "-")), "checkpoint_malformed"),
        (NOTE.replace(ORIGIN + "\n", "\n", 1), "checkpoint_malformed"),
        (NOTE.replace("\n\n", "\n\n\n"), "checkpoint_malformed"),
        (NOTE.rstrip("\n"), "note_malformed"),
        (NOTE + "\n", "note_malformed"),
        (NOTE.split("\u2014")[0], "note_malformed"),
        (NOTE.replace("\u2014", "-"), "note_malformed"),
        (NOTE.replace("\u2014 ", "\u2014  "), "note_malformed"),
        (NOTE.split("\u2014")[0] + "\u2014 x AAAA\n", "note_malformed"),
        (NOTE.split("\u2014")[0] + "\u2014 a+b " + "A" * 92 + "\n", "note_malformed"),
        (NOTE + (LINE + "\n") * 100, "note_malformed"),
        (NOTE + "\x00", "note_malformed"),
        (NOTE.replace("ledger", "\ud800"), "note_malformed"),
        ("", "note_malformed"),
        ("a" * 600_000, "too_large"),
    ],
    ids=range(26),
)
def test_what_is_no_checkpoint_is_refused(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        checkpoint.parse(text)
    assert caught.value.code == code


def test_a_hundred_signatures_of_others_are_ignored() -> None:
    others = "".join(checkpoint.sign(HEAD, SigningKey.generate(), f"w{i}").split("\n")[-2] + "\n" for i in range(99))
    checkpoint.parse(NOTE + others).check(KEY.public)


def test_what_cannot_be_signed() -> None:
    for origin in ("a b", "a+b", "", "a\nb", "a\x00"):
        with pytest.raises((ValueError, InputError)):
            checkpoint.sign(Checkpoint(origin, 7, bytes(32)), KEY)
    with pytest.raises((ValueError, InputError)):
        checkpoint.sign(Checkpoint(ORIGIN, 7, bytes(31)), KEY)
    with pytest.raises(ValueError, match="Ed25519"):
        checkpoint.sign(HEAD, SigningKey.generate("p256"))


def test_a_log_key_as_text() -> None:
    text = note.encode_key(ORIGIN, KEY.public)
    assert note.parse_key(text) == (ORIGIN, KEY.public)
    for bad in (text[:-4], text.replace("plant-1", "plant-2"), "", "a+b", "a+00000000+!", text + "AAAA"):
        with pytest.raises(InputError) as caught:
            note.parse_key(bad)
        assert caught.value.code == "key_unreadable"


LEAVES = [merkle.leaf_hash(bytes([i])) for i in range(7)]


def _node(level: int, index: int) -> bytes:
    return merkle.root_of(LEAVES[index << level : (index + 1) << level])


@pytest.mark.parametrize("extra", [None, b"", b"what it is about"])
def test_a_proof_is_read_back_and_checks(extra: bytes | None) -> None:
    signed = checkpoint.sign(Checkpoint(ORIGIN, 7, merkle.root_of(LEAVES)), KEY)
    for index in range(7):
        proof = tlogproof.InclusionProof(index, merkle.inclusion_path(index, 7, _node), signed, extra)
        read = tlogproof.parse(proof.text)
        assert read == proof
        assert read.check(LEAVES[index], KEY.public).checkpoint.size == 7
        with pytest.raises(EvidenceError) as caught:
            read.check(LEAVES[(index + 1) % 7], KEY.public)
        assert caught.value.code == "not_included"
        with pytest.raises(EvidenceError) as caught:
            read.check(LEAVES[index], SigningKey.generate().public)
        assert caught.value.code == "unknown_signer"


def test_a_checkpoint_of_nothing_has_the_root_of_nothing_and_a_size() -> None:
    nothing = checkpoint.sign(Checkpoint(ORIGIN, 0, merkle.EMPTY_ROOT), KEY)
    assert checkpoint.parse(nothing).checkpoint.size == 0
    for size in ("x", "00", "-0", " 0"):
        with pytest.raises(InputError) as caught:
            checkpoint.parse(nothing.replace("\n0\n", f"\n{size}\n", 1))
        assert caught.value.code == "checkpoint_malformed"


def test_a_checkpoint_can_be_signed_under_another_name() -> None:
    signed = checkpoint.parse(checkpoint.sign(HEAD, KEY, "another"))
    assert [line.name for line in signed.signatures] == ["another"]
    signed.check(KEY.public, "another")
    with pytest.raises(EvidenceError):
        signed.check(KEY.public)
    odd = Checkpoint(ORIGIN, 7, bytes(32), ("",))  # what would read as the end of the text is not signed
    with pytest.raises((ValueError, InputError)):
        checkpoint.sign(odd, KEY)


def test_what_is_no_proof_is_refused() -> None:
    good = tlogproof.InclusionProof(0, (), NOTE).text
    for bad in (
        good.replace("@v1", "@v2"),
        good.replace("index 0", "index 00"),
        good.replace("index 0\n", ""),
        good.replace("index 0", "index 0\nAAAA"),
        good.replace("index 0", "index 0\n!"),
        good.replace("index 0", "extra !\nindex 0"),
        good.replace("index 0", "index 0" + ("\n" + ROOT) * 64),
        good.partition("\n\n")[0],
        good.replace("\n", "\r\n"),
        "",
    ):
        with pytest.raises(InputError):
            tlogproof.parse(bad)
