"""Evidence of a fork is read strictly: each of its parts wrong, and all the others right."""

from __future__ import annotations

import copy
import json

import pytest

from passport_app.domain.errors import InputError
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.examine import told_twice
from passport_app.exchange.fork_evidence import Signed, gather, parse
from passport_app.exchange.forked import fork_report
from passport_app.trust import checkpoint, merkle
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList

KEY = SigningKey.from_raw(b"k" * 32)
LEAVES = [merkle.leaf_hash(bytes([number])) for number in range(7)]


def signed(size, root):
    return Signed(checkpoint.sign(Checkpoint("ledger.example/a", size, root), KEY), KEY.public)


def node(level, index):
    return merkle.root_of(LEAVES[index << level : (index + 1) << level])


LONGER = json.loads(
    gather(
        signed(3, bytes(32)),
        signed(7, merkle.root_of(LEAVES)),
        merkle.root_of(LEAVES[:3]),
        merkle.consistency_path(3, 7, node),
    ).encode()
)
EQUAL = json.loads(gather(signed(3, bytes(32)), signed(3, merkle.root_of(LEAVES[:3]))).encode())


@pytest.mark.parametrize("whole", [LONGER, EQUAL])
def test_it_is_read_and_its_signer_judged_by_the_trust_list(whole):
    assert json.loads(parse(json.dumps(whole).encode()).encode()) == whole
    for trust, expected in ((TrustList((TrustEntry("A", KEY.public.did),)), True), (TrustList(), False), (None, None)):
        report = fork_report("f", whole, trust)
        assert (report.verdict, report.signer, report.trusted) == (Verdict.FAILED, KEY.public.did, expected)


@pytest.mark.parametrize(
    "change",
    [
        {"more": 1},
        {"found": 7},
        {"found": "2" * 41},
        {"notes": "x"},
        {"notes": LONGER["notes"][:1]},
        {"notes": [LONGER["notes"][0], 7]},
        {"notes": [7, 7]},
        {"notes": LONGER["notes"][::-1]},
        {"notes": LONGER["notes"][:1] * 2},
        {"logKeys": None},
        {"logKeys": [KEY.public.did, 7]},
        {"path": None},
        {"path": "AAAA"},
        {"path": {"a": 1}},
        {"path": LONGER["path"] * 100},
        {"path": [7]},
        {"path": ["AAAA"]},
        {"root": None},
        {"root": "AAAA"},
    ],
)
def test_a_part_that_is_none(change):
    with pytest.raises(InputError) as caught:
        parse(json.dumps(copy.deepcopy(LONGER) | change).encode())
    assert caught.value.code == "fork_malformed"


def test_a_proof_comes_with_books_of_two_sizes_alone():
    bare = {name: value for name, value in LONGER.items() if name not in ("root", "path")}
    both = EQUAL | {"root": LONGER["root"], "path": LONGER["path"]}
    for document in (bare, both, {**bare, "root": LONGER["root"]}):
        with pytest.raises(InputError) as caught:
            parse(json.dumps(document).encode())
        assert caught.value.code == "fork_malformed"


# One number twice.


def report(kind="passport", number="urn:n", issuer="did:key:a", stated=1):
    subject = {"issuer": issuer, "id": number, "credentialSubject": {"n": stated}}
    return Report("f", kind, (Check("signature", Verdict.PASSED, "ok", "."),), subject=subject)


@pytest.mark.parametrize("kind", ["passport", "certificate", "cell", "cells", "declaration", "assessment"])
def test_other_content_under_one_number_fails_both(kind):
    told = told_twice([report(kind), report(kind, stated=2), report(kind, number="urn:m", stated=3)])
    assert [one.verdict for one in told] == [Verdict.FAILED, Verdict.FAILED, Verdict.PASSED]
    assert told[0].checks[-1].reason == "same_number_other_content"


@pytest.mark.parametrize(
    "other",
    [
        report(),
        report(stated=2, issuer="did:key:b"),
        report(stated=2, issuer=None),
        report(stated=2, number=None),
        report("credential", stated=2),
    ],
)
def test_what_is_the_same_or_of_another_signer_fails_nothing(other):
    assert [one.verdict for one in told_twice([report(), other])] == [Verdict.PASSED] * 2
