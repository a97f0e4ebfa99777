"""What the book itself refuses, whoever writes it with the ledger's own key: an audit applies the same rules."""

from __future__ import annotations

import pytest

from passport_app.domain.errors import PassportError
from passport_app.issuing.registering import Particulars
from passport_app.ledger import officers
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.sign_statement import sign_declaration
from passport_app.trust import approval
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.property.good import small_ledger

ONE, TWO, THREE = (SigningKey.from_raw(bytes([n]) * 32) for n in range(11, 14))
AT = "2026-11-24T00:00:00Z"


def named(origin, name, key):
    said = {"act": "named", "key": key.public.multibase, "name": name}
    return said | {"signature": officers.possession(origin, name, key)}


def approved(origin, seq, body, *people):
    """An act on the officers or the policy, with what they sign to consent to it."""
    statement = officers.officer_statement(origin, seq, body)
    return body | {"approvals": approval.write(approval.approve(statement, name, key) for name, key in people)}


@pytest.fixture(scope="module")
def book(tmp_path_factory, cheap):
    """A ledger with a passport, its certificate, a declaration, two officers and a policy that asks for both."""
    ledger = small_ledger(tmp_path_factory.mktemp("refuses"), cheap)
    issue_passports(ledger, ["BAT1"], passphrase=PASSPHRASE)
    said = Particulars("A customer", "QA")
    export_certificates(ledger, ["BAT1"], target=ledger.parent / "c.pdf", passphrase=PASSPHRASE, register=said)
    sign_declaration(ledger, ledger.parent / "d.json", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    with Writer(ledger, signing_keys(ledger, PASSPHRASE)["log"]) as writer:
        writer.begin(AT)
        for name, key in (("One", ONE), ("Two", TWO)):
            writer.append("officer", named(writer.origin, name, key))
        writer.append("policy", {"act": "issue", "approvals_needed": 2})
        writer.commit()
    return ledger


@pytest.fixture
def refused(book):
    """A function that has the book refuse an entry, for which `body` is asked when the place is known."""

    def attempt(kind, body, code, why, by=("One", "Two")):
        people = [{"One": ("One", ONE), "Two": ("Two", TWO), "Three": ("Three", THREE)}[name] for name in by]
        with Writer(book, signing_keys(book, PASSPHRASE)["log"]) as writer:
            size = writer.tree.size
            writer.begin(AT)
            said = body(writer) if callable(body) else body
            if kind in ("officer", "policy"):
                said = approved(writer.origin, size, said, *people)
            with pytest.raises(PassportError, match=why) as caught:
                writer.append(kind, said)
            writer.rollback()
            assert (caught.value.code, writer.tree.size) == (code, size)

    return attempt


OTHER_KEY = SigningKey.from_raw(b"k" * 32)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"name": ""}, "1 to 100 printable characters"),
        ({"name": "  "}, "1 to 100 printable characters"),
        ({"name": "n" * 101}, "1 to 100 printable characters"),
        ({"name": "One\u202e"}, "1 to 100 printable characters"),
        ({"name": 7}, "1 to 100 printable characters"),
        ({"name": "One"}, "One had that name or that key before"),
        ({"key": TWO.public.multibase}, "Two had that name or that key before"),
        ({"key": OTHER_KEY.public.multibase}, "was not shown to be held"),
        ({"signature": "z"}, "was not shown to be held"),
        ({"act": "guessed"}, "neither names an officer nor ends an office"),
    ],
)
def test_an_officer_has_a_name_and_a_key_of_his_own_and_shows_that_it_is_held(refused, change, why):
    refused("officer", lambda writer: named(writer.origin, "Three", THREE) | change, "inapplicable", why)


@pytest.mark.parametrize("role", ["seal", "log"])
def test_the_ledgers_own_keys_are_no_officers(refused, book, role):
    own = signing_keys(book, PASSPHRASE)[role]
    refused("officer", lambda writer: named(writer.origin, "Three", own), "inapplicable", f"own {role} key is no")


@pytest.mark.parametrize(
    ("name", "why"), [("Three", "is no officer now"), ("One", "fewer officers would be left than the policy asks for")]
)
def test_an_office_ends_that_is_held_and_of_which_enough_are_left(refused, name, why):
    refused("officer", {"act": "ended", "name": name, "reason": "left"}, "inapplicable", why)


@pytest.mark.parametrize("change", [{"approvals_needed": n} for n in (-1, 3, True, "1", None)] + [{"act": "export"}])
def test_a_policy_asks_for_as_many_as_there_are(refused, change):
    refused("policy", {"act": "issue", "approvals_needed": 0} | change, "inapplicable", "which is 2")


@pytest.mark.parametrize("by", [(), ("One",), ("One", "One")])
def test_officers_and_policy_change_only_as_the_policy_asks(refused, by):
    for kind, body in (
        ("policy", {"act": "issue", "approvals_needed": 0}),
        ("officer", lambda writer: named(writer.origin, "Three", THREE)),
    ):
        refused(kind, body, "not_approved", "policy of this ledger asks for: 2; given:", by)


def test_who_is_no_officer_approves_nothing(refused):
    body = {"act": "issue", "approvals_needed": 0}
    refused("policy", body, "inapplicable", '"Three" is no officer of this ledger now', ("One", "Two", "Three"))


@pytest.mark.parametrize(
    ("approvals", "why"),
    [
        ("One, Two", "are not a list"),
        ({}, "are not a list"),
        (["One"], "lacks its officer or its signature"),
        ([{"officer": "One"}], "lacks its officer or its signature"),
        ([{"officer": "One", "signature": 1}], "lacks its officer or its signature"),
        ([{"officer": "One", "signature": "z1"}], "does not hold"),
    ],
)
@pytest.mark.parametrize("passports", [[["BAT2", 1, "0" * 64, ""]]])
def test_an_approval_is_signed(refused, approvals, why, passports):
    refused("approval", {"passports": passports, "scope": "battery", "approvals": approvals}, "inapplicable", why)


@pytest.mark.parametrize("passports", [[], None, "BAT1", [["BAT1", 1, "0" * 64, ""]] * 257])
def test_an_approval_is_of_some_passports_and_not_of_too_many(refused, passports):
    body = {"passports": passports, "scope": "battery", "approvals": []}
    refused("approval", body, "inapplicable", "approves none, or more than 256")


def test_more_approvals_than_a_plant_has_officers_are_not_looked_through():
    statement = {"act": "issue"}
    given = [approval.approve(statement, "One", ONE)] * approval.MOST_OFFICERS
    officers_there = {"One": ONE.public.multibase}
    assert approval.check(statement, given, officers_there) == ("One",)
    with pytest.raises(PassportError, match="more than 64 approvals"):
        approval.check(statement, [*given, given[0]], officers_there)


def certificate(writer, **change):
    """The certificate of the book entered once more, as another one."""
    with Reader(writer.path) as reader:
        seq = reader.row("SELECT seq FROM certificate")["seq"]
        return reader.entry(seq).body | {"certificate": "C-000002"} | change


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"certificate": "C-000001"}, "gives number C-000001 a second time"),
        ({"passport": "urn:uuid:other"}, "was not signed before it"),
        ({"passport": "urn:uuid:other", "carried": {"id": "urn:uuid:one"}}, "was not signed before it"),
        ({"passport": "urn:uuid:other", "carried": "urn:uuid:other"}, "was not signed before it"),
    ],
)
def test_a_certificate_is_of_what_was_signed_and_has_a_number_of_its_own(refused, change, why):
    refused("certificate", lambda writer: certificate(writer, **change), "inapplicable", why)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"certificate": "C-000009"}, "There is no certificate C-000009"),
        ({"status": "valid"}, "is valid; it cannot become valid"),
        ({"status": "lost"}, "is valid; it cannot become lost"),
    ],
)
def test_what_becomes_of_a_certificate(refused, change, why):
    body = {"certificate": "C-000001", "status": "withdrawn", "by": "", "reason": "r", "replaced_by": None}
    refused("certificate_status", body | change, "inapplicable", why)


def test_a_statement_follows_the_version_before_it(refused):
    def again(writer, version):
        with Reader(writer.path) as reader:
            body = reader.entry(reader.row("SELECT seq FROM statement")["seq"]).body
        body["credential"]["credentialSubject"]["version"] = version
        return body

    for version in (1, 3, 0):
        why = f"is version {version} of a statement whose newest is 1"
        refused("declaration", lambda writer, version=version: again(writer, version), "inapplicable", why)


def test_a_passport_is_registered_before_it_is_signed_and_approved_before_that(refused):
    body = {"battery": "BAT2", "version": 1, "scope": "battery", "content_sha256": "0" * 64}
    refused("issue", body | {"passport": "urn:p"}, "inapplicable", "version 1 of the passport of BAT2 was not approved")
    refused("passport", {"credential": {"id": "urn:p"}}, "inapplicable", "withholds is not what was approved")


def test_what_lacks_a_field_or_is_of_a_kind_unknown(refused):
    refused("approval", {"passports": [["BAT1"]]}, "bad_entry", "lacks a field")
    refused("certificate_status", {"certificate": "C-000001"}, "bad_entry", "lacks a field")
    refused("gift", {}, "unknown_kind", "unknown to this version")
