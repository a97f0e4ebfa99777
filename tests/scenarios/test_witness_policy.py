"""k of these witnesses: asked for by whoever verifies, kept in the trust list, met by cosigned checkpoints."""

from __future__ import annotations

import json
import shutil

import pytest

from passport_app.domain.errors import InputError
from passport_app.ledger.kept import kept_checkpoints
from passport_app.ledger.reader import Reader
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import newest_outside
from passport_app.services.trusted import ask_for_witnesses, trust_signer, trusted
from passport_app.services.witness import cosign_checkpoints, create_witness
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList
from passport_app.trust.witness_policy import WitnessPolicy
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

NAMES = ("Alba", "Borea", "Cima")


@pytest.fixture
def witnesses(tmp_path, cheap):
    """Three witnesses, by name."""
    return {
        name: create_witness(tmp_path / name, name=f"{name.lower()}.example", passphrase=PASSPHRASE, cost=cheap)
        for name in NAMES
    }


@pytest.fixture
def trust(tmp_path, small, witnesses, monkeypatch):
    """This installation's trust list: the plant and the witnesses."""
    path = tmp_path / "trust.json"
    with Reader(small) as reader:
        keys = reader.keys()
    entries = [TrustEntry(name, state.did) for name, state in witnesses.items()]
    entries += [
        TrustEntry(f"Voltara's {role}", PublicKey.from_multibase(keys.current(role).key).did)
        for role in ("seal", "log")
    ]
    TrustList(tuple(entries)).save(path)
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(path))
    return path


def cosigned(ledger, *states):
    """The newest checkpoint with the lines of witnesses, one after the other."""
    note = ledger.with_name("cosigned.checkpoint")
    given = ledger
    for state in states:
        (outcome,) = cosign_checkpoints(state.folder, [given], PASSPHRASE, log_key=log_key(ledger))
        note.write_text(outcome.note, encoding="utf-8")
        given = note
    return note


def log_key(ledger):
    with Reader(ledger) as reader:
        return PublicKey.from_multibase(reader.keys().current("log").key).did


def answer(reports, file):
    """The check `witnesses` of a file's report."""
    (report,) = (r for r in reports if r["file"] == file.name)
    found = [check for check in report["checks"] if check["check"] == "witnesses"]
    return (found[0]["verdict"], found[0]["reason"], found[0]["detail"]) if found else None


def test_a_policy_is_set_shown_and_taken_back(passport, trust, witnesses):
    assert "No witnesses are asked for" in passport("witness", "policy")
    key = witnesses["Cima"].key
    words = ("--need", 2, "--witness", "Alba", "--witness", witnesses["Borea"].did, "--witness", key)
    told = passport.json("witness", "policy", *words)
    assert (told["needed"], [row["name"] for row in told["of"]]) == (2, list(NAMES))
    assert "2 of the 3 witnesses" in passport("witness", "policy")
    # What else is done to the list leaves it as it is.
    stranger = SigningKey.generate().public
    trust_signer(trust, stranger.did, name="Somebody", fingerprint=stranger.fingerprint)
    assert trusted(trust).witnesses.needed == 2
    for bad, code in (
        (("--need", 3, "--witness", "Alba"), "witness_policy_malformed"),
        (("--need", 1, "--witness", "Alba", "--witness", "Alba"), "witness_policy_malformed"),
        (("--need", 1, "--witness", "Nobody"), "not_trusted"),
        (("--need", 1), ""),
        (("--none", "--need", 1, "--witness", "Alba"), ""),
    ):
        passport("witness", "policy", *bad, status=2)
        assert code in passport.said
    assert trusted(trust).witnesses.needed == 2
    passport("witness", "policy", "--none")
    assert "witnesses" not in json.loads(trust.read_text(encoding="utf-8"))


def test_a_checkpoint_counts_when_so_many_cosigned_it(passport, small, trust, witnesses):
    alba, borea, _ = witnesses.values()
    ask_for_witnesses(trust, 2, NAMES)
    note = cosigned(small, alba)
    reports = passport.json("verify", note, small, status=3)
    assert answer(reports, note) == (
        "indeterminate",
        "too_few_witnesses",
        "Witnesses of the policy: 3; needed: 2; cosigned it: 1. Cosigned by Alba. Not by Borea, Cima.",
    )
    passport("checkpoint", small, "--keep", note)
    assert "Witnesses of the policy: 3; needed: 2; cosigned it: 1" in passport.said
    note = cosigned(small, alba, borea)
    reports = passport.json("verify", note, small)
    assert answer(reports, note)[:2] == ("passed", "ok")
    passport("checkpoint", small, "--keep", note)
    assert passport.json("checkpoint", small)["outside"]["policy"] == "ok"
    # One witness twice is one witness.
    ask_for_witnesses(trust, 3, NAMES)
    note = cosigned(small, alba, borea, alba)
    assert answer(passport.json("verify", note, small, status=3), note)[1] == "too_few_witnesses"


def test_a_book_counts_as_far_as_so_many_stand_for_it(passport, small, trust, witnesses, tmp_path):
    """Two witnesses at different times; later checkpoints that only left the house are no substitute."""
    alba, borea, _ = witnesses.values()
    ask_for_witnesses(trust, 2, NAMES)
    (report,) = passport.json("verify", small, status=3)
    assert answer([report], small)[:2] == ("indeterminate", "too_few_witnesses")
    first = newest_size(small)
    passport("checkpoint", small, "--keep", cosigned(small, borea))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    passport("checkpoint", small, "--keep", cosigned(small, alba))
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    passport("checkpoint", small, "-o", tmp_path / "only-handed-out")
    # Alba stands for all that came before what she cosigned; so both stand for what Borea did.
    told = newest_outside(small, trust=trust)
    assert (told.size, told.since, told.policy.verdict) == (first, 4, "passed")
    assert "cosigned by Borea; 4 entries came after it" in passport("audit", small)
    (report,) = passport.json("verify", small)
    assert answer([report], small) == (
        "passed",
        "in_part",
        "Witnesses of the policy: 3; needed: 2; cosigned it: 2. Cosigned by Alba, Borea. Not by Cima. "
        f"They stand for its first {first} entries; nobody else for the 4 since.",
    )
    for one in (alba, borea):
        passport("checkpoint", small, "--keep", cosigned(small, one))
    assert answer(passport.json("verify", small), small)[1] == "ok"
    # The same book without what was kept beside it: nobody stands for it, for the window and the audit too.
    alone = tmp_path / "alone.passports"
    shutil.copy(small, alone)
    audited = passport.json("audit", alone, status=3)
    assert [c["reason"] for c in audited["checks"] if c["check"] == "witnesses"] == ["too_few_witnesses"]
    audited = passport.json("audit", alone, "--against", kept_checkpoints(small)[-1])
    assert [c["reason"] for c in audited["checks"] if c["check"] == "witnesses"] == ["ok"]


def newest_size(ledger):
    with Reader(ledger) as reader:
        return reader.tree().size


def test_a_passport_counts_by_its_checkpoint_or_a_later_one_of_its_book(passport, small, trust, witnesses, tmp_path):
    alba, borea, _ = witnesses.values()
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    file = tmp_path / "one.pdf"
    passport("export", small, "BAT1", "-o", file, "--unregistered", "--no-seal")
    assert passport.json("verify", file)[0]["verdict"] == "passed"
    ask_for_witnesses(trust, 2, NAMES)
    assert answer(passport.json("verify", file, status=3), file)[:2] == ("indeterminate", "too_few_witnesses")
    note = cosigned(small, alba, borea)
    # A later checkpoint stands for it only where the ledger shows that both are of one book.
    assert answer(passport.json("verify", file, note, status=3), file)[1] == "too_few_witnesses"
    assert answer(passport.json("verify", file, note, small), file)[:2] == ("passed", "ok")
    passport("checkpoint", small, "--keep", note)  # beside the ledger it is at hand with the ledger
    assert answer(passport.json("verify", file, small), file)[:2] == ("passed", "ok")


def test_a_later_checkpoint_of_another_book_stands_for_nothing(passport, small, trust, witnesses, tmp_path):
    import shutil

    from passport_app.ledger.reader import key_path

    alba, borea, _ = witnesses.values()
    other = tmp_path / "other.passports"
    shutil.copy(small, other)
    shutil.copy(key_path(small), key_path(other))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    file = tmp_path / "one.json"
    passport("export", small, "BAT1", "--format", "json", "-o", file)
    issue_passports(other, ["BAT2", "BAT1"], passphrase=PASSPHRASE)
    ask_for_witnesses(trust, 2, NAMES)
    note = cosigned(other, alba, borea)
    for at_hand in (small, other):
        reports = passport.json("verify", file, note, at_hand, status=1)
        assert answer(reports, file)[1] == "too_few_witnesses"


def test_a_policy_is_signed_with_the_list_and_taken_over_where_there_is_none(passport, small, trust, tmp_path):
    ask_for_witnesses(trust, 2, NAMES)
    handed = tmp_path / "handed.json"
    passport("trust", "export", small, "-o", handed, *SIGN)
    seal = trusted(trust).entries[-2].fingerprint
    other = tmp_path / "other.json"
    passport("trust", "import", handed, "--fingerprint", seal, "--list", other)
    assert trusted(other).witnesses == trusted(trust).witnesses
    ask_for_witnesses(other, 1, ["Alba"])
    passport("trust", "import", handed, "--fingerprint", seal, "--list", other)
    assert trusted(other).witnesses.needed == 1
    text = handed.read_text(encoding="utf-8")
    handed.write_text(text.replace('"needed":2', '"needed":1'), encoding="utf-8")
    passport("trust", "import", handed, "--fingerprint", seal, "--list", other, status=2)
    assert "[trust_list_altered]" in passport.said


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        {"needed": 1},
        {"needed": True, "of": ["did"]},
        {"needed": 0, "of": []},
        {"needed": "1", "of": ["did:key:z6Mk"]},
        {"needed": 1, "of": [SigningKey.generate("p256").public.did]},
        {"needed": 1, "of": ["did:web:example.org"]},
        {"needed": 1, "of": [{}]},
        {"needed": 1, "of": [SigningKey.generate().public.did for _ in range(101)]},
        {"needed": 1, "of": [SigningKey.generate().public.did], "more": 1},
    ],
)
def test_a_policy_that_is_none_is_refused(value):
    with pytest.raises(InputError) as caught:
        WitnessPolicy.read(value)
    assert caught.value.code == "witness_policy_malformed"
