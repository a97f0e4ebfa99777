"""Four eyes: officers named, an issue proposed, approved and signed; and every way round it that the book refuses."""

import json
import sqlite3
from contextlib import closing

import pytest

from passport_app.domain.errors import EvidenceError, InputError, LedgerError
from passport_app.issuing.approving import Consent, read_proposal, write_proposal
from passport_app.ledger import derived_tables
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.services import officers as service
from passport_app.services.approve_issue import approve_issue, look_at, open_proposal, propose_issue
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import approval
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

NAMES = ("R. Bonfanti", "A. Kowalska", "M. Dubois")


@pytest.fixture
def people(tmp_path, cheap):
    """Three officers' key files, each opened by the passphrase of these tests."""
    found = []
    for name in NAMES:
        file = tmp_path / f"{name.split()[-1].lower()}.key"
        service.create_officer_key(file, PASSPHRASE, cost=cheap)
        found.append(Consent(file, PASSPHRASE))
    return found


@pytest.fixture
def governed(small, people):
    """A ledger of two officers whose policy asks for both."""
    for name, person in list(zip(NAMES, people, strict=True))[:2]:
        service.name_officer(small, name, person.key_file, PASSPHRASE, passphrase=PASSPHRASE)
    service.set_policy(small, 2, passphrase=PASSPHRASE)
    return small


def propose(ledger, batteries=("BAT1", "BAT2")):
    with Reader(ledger) as reader:
        return propose_issue(reader, list(batteries))


def entries(ledger):
    with Reader(ledger) as reader:
        return reader.summary().entries


def test_two_officers_approve_on_other_computers_and_the_third_signs(passport, governed, people, tmp_path):
    proposal = tmp_path / "proposal.json"
    said = passport("issue", governed, "--all", *SIGN, status=2)
    assert said == "" and "asks for approvals by officers before a passport is signed: 2" in passport.said
    digest = passport.json("issue", governed, "--all", "--propose", proposal)["digest"]
    for number, person in enumerate(people[:2]):
        key = ("--key", person.key_file, "--key-env", "TEST_PASSPHRASE")
        state = passport.json("officers", "approve", governed, proposal, *key)
        assert state["digest"] == digest
        assert state["approved_by"] == list(NAMES[: number + 1])
        assert state["ready"] is (number == 1)
    issued = passport.json("issue", governed, "--approved", proposal, *SIGN)["issued"]
    assert {one["battery"] for one in issued} == {"BAT1", "BAT2"}
    assert audit_ledger(governed).verdict.value == "passed"
    assert passport("officers", "show", governed).count("\n") == 4


@pytest.mark.parametrize("approvers", [0, 1])
def test_too_few_approvals_sign_nothing(governed, people, approvers):
    before = entries(governed)
    proposal = approve_issue(governed, propose(governed), people[:approvers])
    with pytest.raises(InputError, match="asks for: 2") as refused:
        issue_passports(governed, None, passphrase=PASSPHRASE, proposal=proposal)
    assert refused.value.code == "not_approved"
    assert entries(governed) == before


def test_one_officer_twice_is_one_approval(governed, people):
    proposal = approve_issue(governed, propose(governed), [people[0], people[0]])
    with pytest.raises(InputError, match=r"given: 1 \(R\. Bonfanti\)"):
        issue_passports(governed, None, passphrase=PASSPHRASE, proposal=proposal)


def test_who_is_no_officer_cannot_approve(governed, people):
    with pytest.raises(InputError, match="no officer of this ledger") as refused:
        approve_issue(governed, propose(governed), [people[2]])
    assert refused.value.code == "not_an_officer"


def test_what_was_changed_after_it_was_approved_is_not_signed(governed, people):
    proposal = approve_issue(governed, propose(governed), people[:2])
    text = json.loads(write_proposal(proposal))
    text["sheets"][0]["passports"][0][2] = "0" * 64
    other = read_proposal(json.dumps(text).encode())
    with pytest.raises(InputError, match="is not what was shown and approved"):
        issue_passports(governed, None, passphrase=PASSPHRASE, proposal=other)
    with Reader(governed) as reader, pytest.raises(EvidenceError, match="does not hold"):
        look_at(reader, other)


def test_a_proposal_older_than_the_book_is_told_and_not_signed(passport, governed, people, write_tables):
    proposal = approve_issue(governed, propose(governed), people[:2])
    with Reader(governed) as reader:
        assert look_at(reader, proposal).ready
    passport("import", governed, write_tables({"parties": "party_id,name,roles\nX1,Other,customer"}, "x"), *SIGN)
    with Reader(governed) as reader:
        assert look_at(reader, proposal).ready  # what was added changes no passport
    issue_passports(governed, ["BAT1"], passphrase=PASSPHRASE, proposal=proposal)
    with Reader(governed) as reader:
        state = look_at(reader, proposal)
    assert set(state.changed) == {"BAT1", "BAT2"} and not state.ready
    with pytest.raises(InputError, match="would sign something else now for 2") as refused:
        approve_issue(governed, proposal, people[:1])
    assert refused.value.code == "not_as_proposed"


def test_officers_and_policy_change_only_as_the_policy_says(governed, people):
    third = (NAMES[2], people[2].key_file, PASSPHRASE)
    with pytest.raises(InputError) as refused:
        service.name_officer(governed, *third, passphrase=PASSPHRASE)
    assert refused.value.code == "not_approved"
    with pytest.raises(InputError):
        service.set_policy(governed, 0, passphrase=PASSPHRASE, approvals=people[:1])
    with pytest.raises(InputError) as few:
        service.end_office(governed, NAMES[0], "left", passphrase=PASSPHRASE, approvals=people[:2])
    assert few.value.code == "too_few_officers"
    service.name_officer(governed, *third, passphrase=PASSPHRASE, approvals=people[:2])
    state = service.end_office(governed, NAMES[0], "left", passphrase=PASSPHRASE, approvals=people[:2])
    assert [o.name for o in state.in_office] == list(NAMES[1:])
    with pytest.raises(InputError, match="no officer"):
        approve_issue(governed, propose(governed), people[:1])
    state = service.set_policy(governed, 0, passphrase=PASSPHRASE, approvals=people[1:])
    assert state.approvals_needed == 0
    issue_passports(governed, None, passphrase=PASSPHRASE)
    assert audit_ledger(governed).verdict.value == "passed"


@pytest.mark.parametrize("name", ["", " ", "x" * 101, "a\nb", "a\u202eb"])
def test_a_bad_name_is_refused(small, people, name):
    with pytest.raises(InputError) as refused:
        service.name_officer(small, name, people[0].key_file, PASSPHRASE, passphrase=PASSPHRASE)
    assert refused.value.code == "bad_name"


def test_a_name_or_a_key_serves_once(governed, people):
    for name, person in ((NAMES[0], people[2]), ("Somebody else", people[0])):
        with pytest.raises(InputError) as refused:
            service.name_officer(
                governed, name, person.key_file, PASSPHRASE, passphrase=PASSPHRASE, approvals=people[:2]
            )
        assert refused.value.code == "officer_known"


def test_who_holds_the_ledgers_keys_alone_cannot_write_round_the_policy(governed):
    """The real keys, and the writer without the services that ask: the book itself refuses."""
    keys = signing_keys(governed, PASSPHRASE)
    mine = SigningKey.generate()
    with Writer(governed, keys["log"]) as writer:
        name = {
            "act": "named", "name": "Me", "key": mine.public.multibase,
            "signature": service.officers.possession(writer.origin, "Me", mine),
        }  # fmt: skip
        statement = service.officers.officer_statement(writer.origin, writer.tree.size, name)
        signed = [approval.approve(statement, NAMES[0], mine), approval.approve(statement, NAMES[1], mine)]
        acts = [
            ("policy", {"act": "issue", "approvals_needed": 0}, "not_approved"),
            ("officer", name, "not_approved"),
            ("officer", {**name, "approvals": approval.write(signed)}, "inapplicable"),
            ("issue", {"battery": "BAT1", "version": 1, "scope": "material", "content_sha256": "0" * 64,
                       "passport": "urn:uuid:1", "subject_sha256": "0" * 64}, "inapplicable"),
        ]  # fmt: skip
        for kind, body, code in acts:
            writer.begin("2026-11-27T12:00:00Z")
            with pytest.raises(LedgerError) as refused:
                writer.append(kind, body)
            assert refused.value.code == code, kind
            writer.rollback()


def test_a_policy_taken_out_of_the_tables_is_found(governed):
    """With an editor the tables can be made to ask for nothing; the audit rebuilds them from the entries."""
    with closing(sqlite3.connect(governed)) as db, db:
        db.execute("DELETE FROM policy")
    issue_passports(governed, ["BAT1"], passphrase=PASSPHRASE)
    report = audit_ledger(governed)
    assert report.verdict.value == "failed"
    assert any("was not approved" in check.detail for check in report.checks), report.checks


def test_an_approval_moved_to_another_ledger_is_none(governed, people, new_ledger, passport, write_tables):
    from tests.small_plant import TABLES

    other = new_ledger("other.passports")
    passport("import", other, write_tables(TABLES), *SIGN)
    for name, person in list(zip(NAMES, people, strict=True))[:2]:
        service.name_officer(other, name, person.key_file, PASSPHRASE, passphrase=PASSPHRASE)
    service.set_policy(other, 2, passphrase=PASSPHRASE)
    proposal = approve_issue(governed, propose(governed), people[:2])
    with pytest.raises(InputError) as refused:
        issue_passports(other, None, passphrase=PASSPHRASE, proposal=proposal)
    assert refused.value.code == "other_ledger"
    with Reader(other) as reader, pytest.raises(EvidenceError):
        look_at(reader, proposal._replace(origin=reader.origin))


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[1]", b'{"format":"material-passport/proposal-1"}', b"\xff\xfe", b"[" * 10_000,
     b'{"format":"material-passport/proposal-1","origin":"x","scope":"material","sheets":[{"approvals":[{}],"passports":[["a",1,"b","c"]]}]}',
     b'{"format":"material-passport/proposal-1","origin":"x","scope":"material","sheets":[{"approvals":[],"passports":[["a",1,"b"]]}]}',
     b'{"format":"material-passport/proposal-1","origin":"x","scope":"material","sheets":[{"approvals":[],"passports":[]}]}',
     b'{"format":"material-passport/proposal-1","origin":"x","scope":"material","sheets":[{"approvals":[],"passports":[["a",1,"b",[]]]}]}'],
)  # fmt: skip
def test_a_file_that_is_no_proposal_is_told_as_such(tmp_path, data):
    file = tmp_path / "proposal.json"
    file.write_bytes(data)
    with pytest.raises(InputError) as refused:
        open_proposal(file)
    assert refused.value.code == "not_a_proposal"


def test_a_large_issue_is_approved_sheet_by_sheet(governed, people):
    proposal = propose(governed)
    assert read_proposal(write_proposal(proposal)) == proposal
    one, two = proposal.versions
    halves = proposal._replace(sheets=((one,), (two,)), approvals=((), ()))
    approved = approve_issue(governed, halves, people[:2])
    half = approved._replace(approvals=(approved.approvals[0], approved.approvals[1][:1]))
    assert half.approved_by == NAMES[:1]
    with pytest.raises(InputError, match="given: 1"):
        issue_passports(governed, None, passphrase=PASSPHRASE, proposal=half)
    assert len(issue_passports(governed, None, passphrase=PASSPHRASE, proposal=approved).issued) == 2
    with Reader(governed) as reader:
        assert reader.row("SELECT count(DISTINCT seq) AS n FROM approval")["n"] == 2


def test_the_tables_of_officers_are_among_the_younger():
    assert {"officer", "policy", "approval"} <= derived_tables.YOUNGER.keys()
