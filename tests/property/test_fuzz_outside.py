"""Bent submissions and proofs given to who judges them, statements, settings, and what a process apart answers."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.verdict import Verdict
from passport_app.issuing import seal_settings
from passport_app.ledger import apart
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.reader import Reader
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import take_back
from passport_app.services.prove_entry import prove_entry
from passport_app.services.report_audit import write_report
from passport_app.services.sign_statement import sign_declaration
from passport_app.services.verify_evidence import verify_evidence
from passport_app.services.witness import cosign_checkpoints, create_witness
from passport_app.trust import attempts, canonical, submission, tlogproof, token_place
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList
from passport_app.trust.witness_policy import WitnessPolicy
from tests.conftest import PASSPHRASE
from tests.property.bending import answered, as_bytes, bend, bend_value, bounded, judged
from tests.property.good import Good, small_ledger

KEY = SigningKey.from_raw(bytes(range(32)))


@pytest.fixture(scope="module")
def good(tmp_path_factory, cheap):
    """A ledger with a passport and a declaration, its checkpoints, proofs and reports, and a witness of it."""
    ledger = small_ledger(tmp_path_factory.mktemp("fuzz-outside"), cheap)
    folder = ledger.parent
    with Reader(ledger) as reader:
        seen, old = reader.newest_checkpoint(), reader.tree().size
    witness = create_witness(folder / "w", name="w.example", passphrase=PASSPHRASE, cost=cheap).folder
    (first,) = cosign_checkpoints(witness, [ledger], PASSPHRASE)
    assert first.note.startswith(seen)
    issue_passports(ledger, ["BAT1"], passphrase=PASSPHRASE)
    with Reader(ledger) as reader:
        log = PublicKey.from_multibase(reader.keys().current("log").key)
        note, tree = reader.newest_checkpoint(), reader.tree()
        given = submission.Submission(old, tuple(tree.consistency(old, tree.size)), note)
    export_certificates(ledger, ["BAT1"], target=folder / "p.json", form="json")
    prove_entry(ledger, folder / "proof", name="BAT1")
    sign_declaration(ledger, folder / "d.json", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    write_report(audit_ledger(ledger), folder / "a.json", key=KEY, auditor="An auditor")
    return Good(folder=folder, ledger=ledger, witness=witness, log=log, submission=given.text.encode(), note=note)


def test_the_good_ones_pass(good):
    for name in ("proof", "d.json", "a.json"):
        assert verify_evidence([good.folder / name, good.ledger])[0].verdict is Verdict.PASSED, name
    file = good.folder / "submission"
    file.write_bytes(good.submission)
    (outcome,) = cosign_checkpoints(good.witness, [file], PASSPHRASE)
    assert outcome.code == "ok"


@bounded(30)
@given(data=st.data())
def test_a_witness_cosigns_no_bent_submission_but_of_what_it_continues(good, data):
    file = good.folder / "bent-submission"
    file.write_bytes(bend(data, good.submission, [good.note.encode()]))
    outcomes = []
    answered(lambda: outcomes.extend(cosign_checkpoints(good.witness, [file], PASSPHRASE)))
    for outcome in outcomes:
        assert outcome.message.strip()
        if outcome.note is not None:  # whatever else was bent, what is cosigned is the ledger's own checkpoint
            assert outcome.note.startswith(good.note.partition("\n\n")[0])


@bounded(30)
@given(data=st.data())
def test_a_bent_proof_passes_only_for_its_own_entry(good, data):
    whole = (good.folder / "proof").read_bytes()
    file = good.folder / "bent-proof"
    file.write_bytes(bend(data, whole, [good.note.encode()]))
    report = judged(file, good.ledger)[0]
    if report.kind == "proof" and report.verdict is Verdict.PASSED:
        genuine, said = tlogproof.parse(whole.decode()), tlogproof.parse(file.read_bytes().decode())
        assert (said.index, said.path) == (genuine.index, genuine.path)
        assert said.extra in (None, genuine.extra)


@bounded(30)
@given(data=st.data())
def test_no_bent_checkpoint_is_kept_beside_its_ledger(good, data):
    file = good.folder / "bent-note"
    file.write_bytes(bend(data, good.note.encode(), [good.submission]))
    kept = []
    answered(lambda: kept.append(take_back(good.ledger, file)))
    assert all(good.note.partition("\n\n")[0] == one.file.read_text("utf-8").partition("\n\n")[0] for one in kept)


@pytest.mark.parametrize("kind", ["d", "a"])
@bounded(40)
@given(data=st.data())
def test_a_bent_statement_passes_only_as_it_was_signed(kind, good, data):
    whole = (good.folder / f"{kind}.json").read_bytes()
    for bent in (bend(data, whole), as_bytes(bend_value(data, json.loads(whole)))):
        file = good.folder / f"bent-{kind}.json"
        file.write_bytes(bent)
        if judged(file)[0].verdict is Verdict.PASSED:
            assert canonical.parse(bent) == canonical.parse(whole)


ANSWER = {
    "checks": [["entries", "passed", "ok", "All entries are those that were signed."]],
    "signer": "A",
    "subject": {"origin": "o", "entries": 3, "root": "00", "findings": []},
}


@bounded(150)
@given(data=st.data())
def test_what_a_process_apart_answers_is_a_report_or_none(data):
    """The process that read a stranger's ledger may have been taken over by it: its answer is foreign too."""
    assert apart._report("x", ANSWER).checks
    bent = bend_value(data, ANSWER)
    try:
        report = apart._report("x", bent)
    except (KeyError, TypeError, ValueError):
        return
    assert all(isinstance(check.verdict, Verdict) and isinstance(check.detail, str) for check in report.checks)


@bounded(100)
@given(data=st.data())
def test_a_bent_policy_of_witnesses_is_read_as_it_stands_or_refused(good, data):
    file = good.folder / "policy"
    entries = (TrustEntry("A", KEY.public.did), TrustEntry("B", good.log.did))
    TrustList(entries, WitnessPolicy(1, (KEY.public.did, good.log.did))).save(file)
    whole = file.read_bytes()
    row = json.loads(whole)
    for bent in (bend(data, whole), as_bytes({**row, "witnesses": bend_value(data, row["witnesses"])})):
        file.write_bytes(bent)
        held = []
        answered(lambda held=held: held.append(TrustList.load(file)))
        if held and held[0].witnesses:
            assert 1 <= held[0].witnesses.needed <= len(set(held[0].witnesses.of))


DEEP = (b"[" * 15_000, b'{"a":' * 3_000)
SETTINGS = {
    "seals": {"authority": "https://tsa.example", "long_term": True},
    "tokens": {KEY.public.multibase: {"module": "m", "token": "t", "key": "k", "pin": "p"}},
    "tries": {"wrong": 7, "at": 1_790_000_000},
    "memory": {"format": 1, "program": "0", "origin": "o", "size": 3, "root": "00"},
}


@pytest.mark.parametrize("name", SETTINGS)
@bounded(100)
@given(data=st.data())
def test_bent_notes_of_this_computer_say_nothing(name, tmp_path_factory, data):
    folder = tmp_path_factory.getbasetemp() / "bent-settings"
    folder.mkdir(exist_ok=True)
    memory = AuditMemory(folder, "o")
    places = {
        "seals": folder / "seals",
        "tokens": folder / "tokens",
        "tries": folder / "k.tries",
        "memory": memory.path,
    }
    bent = data.draw(st.sampled_from(DEEP)) if data.draw(st.integers(0, 9)) == 0 else None
    value = (
        as_bytes(bend_value(data, SETTINGS[name])) if data.draw(st.booleans()) else bend(data, as_bytes(SETTINGS[name]))
    )
    places[name].write_bytes(value if bent is None else bent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(seal_settings.VARIABLE, str(places["seals"]))
        patch.setenv(token_place.VARIABLE, str(places["tokens"]))
        if name == "seals":
            assert isinstance(seal_settings.seal_settings().authority, str)
        elif name == "tokens":
            found = token_place.key_place(KEY.public.multibase)
            assert found is None or all(isinstance(text, str) for text in (*vars_of(found[0]), found[1]))
        elif name == "tries":
            attempts._here.clear()
            code = answered(lambda: attempts.check(folder / "k"))
            assert code in ("", "slow_down")
        else:
            assert isinstance(memory.left_at(), int)


def vars_of(place):
    return place.module, place.token, place.key
