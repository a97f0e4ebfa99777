"""What a real key signed although it is not so: figures, serials, samples and answers that contradict one another."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from passport_app.domain.errors import InputError
from passport_app.exchange.examine import examine
from passport_app.exchange.fork_evidence import Signed, gather, keep_fork
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.export_cell import export_cell
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_cells import issue_cells
from passport_app.services.issue_passports import issue_passports
from passport_app.services.report_audit import write_report
from passport_app.services.sign_statement import sign_declaration
from passport_app.services.verify_evidence import verify_evidence
from passport_app.services.working_paper import draw_paper, save_paper
from passport_app.trust import canonical, checkpoint, merkle, proof
from passport_app.trust.keys import PublicKey, SigningKey
from tests.conftest import PASSPHRASE
from tests.property.good import small_ledger

NOW = datetime(2030, 1, 1, tzinfo=UTC)
AUDITOR = SigningKey.from_raw(b"a" * 32)


@pytest.fixture(scope="module")
def plant(tmp_path_factory, cheap):
    """What a small plant signs: a passport and its copy, a cell, a declaration; and an auditor's report and paper."""
    ledger = small_ledger(tmp_path_factory.mktemp("false"), cheap)
    folder = ledger.parent
    issue_passports(ledger, ["BAT1"], passphrase=PASSPHRASE)
    issue_cells(ledger, None, passphrase=PASSPHRASE)
    export_certificates(ledger, ["BAT1"], target=folder / "passport", form="json")
    seen = {"audience": "authority", "passphrase": PASSPHRASE}
    export_certificates(ledger, ["BAT1"], target=folder / "copy", form="json", **seen)
    export_cell(ledger, "A03", folder / "cell.json")
    sign_declaration(ledger, folder / "declaration", model="M", plant="IT-1", year=2026, passphrase=PASSPHRASE)
    write_report(audit_ledger(ledger), folder / "audit", key=AUDITOR, auditor="An auditor")
    save_paper(draw_paper(ledger, of="batteries", seed="s", size=2), folder / "paper")
    (folder / "cell.json").rename(folder / "cell")
    names = ("passport", "copy", "cell", "declaration", "audit", "paper")
    documents = {name: json.loads((folder / name).read_bytes()) for name in names}
    return SimpleNamespace(seal=signing_keys(ledger, PASSPHRASE)["seal"], ledger=ledger, **documents)


def signed(document, key):
    held = {name: value for name, value in document.items() if name != "proof"}
    return proof.sign_document(held, key, document["proof"]["created"])


def told(document):
    examined = examine(json.dumps(document).encode(), NOW)
    return {c.check: c.reason for c in examined.checks if c.verdict.value != "passed"}


def test_what_was_signed_as_it_is_holds(plant):
    for name in ("passport", "copy", "cell", "declaration", "audit"):
        assert told(getattr(plant, name)) == {}, name


def test_a_group_is_committed_to_once_and_in_order(plant):
    for change in (lambda groups: groups.reverse(), lambda groups: groups.append(groups[-1])):
        document = copy.deepcopy(plant.passport)
        change(document["credentialSubject"]["groups"])
        assert told(signed(document, plant.seal))["schema"] in ("groups_unordered", "schema_violated")


def test_a_salt_stands_in_its_one_form(plant):
    document = copy.deepcopy(plant.copy)
    salt = document["disclosed"][0]["salt"]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    document["disclosed"][0]["salt"] = salt[:-1] + letters[letters.index(salt[-1]) | 1]  # two bits that say nothing
    assert document["disclosed"][0]["salt"] != salt
    assert told(document) == {"groups": "schema_violated"}


def statement_changed(plant, **change):
    """The proof of a cell beside a statement about other cells, signed by the real key."""
    document = copy.deepcopy(plant.cell)
    document["statement"]["credentialSubject"].update(change)
    return document | {"statement": signed(document["statement"], plant.seal)}


def test_a_statement_about_cells_counts_as_its_serials_run(plant):
    count = plant.cell["statement"]["credentialSubject"]["count"]
    assert told(statement_changed(plant, count=count + 1))["cells"] == "count_differs"
    for ends in ({"firstSerial": "B01"}, {"lastSerial": "A00"}, {"firstSerial": "x", "lastSerial": "x"}):
        assert told(statement_changed(plant, **ends))["cells"] == "count_differs"


def test_a_statement_of_another_form_is_not_asked_further(plant):
    assert told(statement_changed(plant, more=1)) == {"cell": "schema_violated"}
    alone = statement_changed(plant, count="x")["statement"]
    assert told(alone) == {"schema": "schema_violated"}


@pytest.mark.parametrize("over", [0, 1])
def test_a_cell_holds_no_more_than_its_origins_say(plant, over):
    """A lot of the single cell whose record says so, in a tree of one leaf."""
    document = copy.deepcopy(plant.cell)
    element, subject = document["cell"]["elements"][0], document["statement"]["credentialSubject"]
    element["totalUg"] = sum(element["originsUg"]) - over
    leaf = merkle.leaf_hash(canonical.encode_signed(document["cell"]))
    serial = document["cell"]["serial"]
    subject.update(firstSerial=serial, lastSerial=serial, count=1)
    subject["root"] = _to_text(leaf)
    document["path"] = ""
    document["statement"] = signed(document["statement"], plant.seal)
    assert told(document) == ({"cell": "sum_differs"} if over else {})


def _to_text(data):
    import base64

    return base64.urlsafe_b64encode(data).decode().rstrip("=")


@pytest.mark.parametrize("disclosed", [None, "all", [{}], [{"group": "composition", "salt": 1, "value": {}}]])
def test_of_a_cell_whose_proof_is_malformed_nothing_disclosed_is_looked_at(plant, disclosed):
    document = plant.cell | {"audience": "authority", "disclosed": disclosed}
    assert told(document) == {"cell": "schema_violated"}


def test_of_a_cell_that_is_not_in_its_lot_nothing_disclosed_is_shown(plant):
    """A salt in another form than its one: what is disclosed cannot be read, and is not, for the cell failed before."""
    salted = [{**one, "salt": one["salt"][:-1] + "B"} for one in plant.copy["disclosed"]]
    document = copy.deepcopy(plant.cell) | {"audience": "authority", "disclosed": salted}
    assert told(document) == {"groups": "schema_violated"}
    document["cell"]["elements"][0]["totalUg"] += 1
    assert told(document) == {"cell": "not_included"}
    assert examine(json.dumps(document).encode(), NOW).disclosed == ()


def test_a_declaration_names_each_metal_once_in_order(plant):
    for change in (lambda e: e.reverse(), lambda e: e.__setitem__(1, e[0])):
        document = copy.deepcopy(plant.declaration)
        change(document["credentialSubject"]["elements"])
        assert told(signed(document, plant.seal)) == {"figures": "article8_incomplete"}


def test_a_metal_that_is_there_is_not_said_to_be_none(plant):
    document = copy.deepcopy(plant.declaration)
    element = next(e for e in document["credentialSubject"]["elements"] if e["status"] == "undetermined")
    element["origins"] = dict.fromkeys(element["origins"], "0") | {"unknown": "5"}
    differs = "status_differs"
    for status, expected in (("undetermined", None), ("not_applicable", differs), ("computed", differs)):
        element["status"] = status
        element["recycled"] = {"numerator": "0", "denominator": "5", "percent": "0.000"}
        assert told(signed(document, plant.seal)).get("figures") == expected, status


@pytest.mark.parametrize("change", [{"origin": []}, {"origin": {}}, {"checkpoint": None}, {"checkpoint": 7}])
def test_an_audit_of_no_ledger_that_can_be_named_is_held_against_none(plant, tmp_path, change):
    document = copy.deepcopy(plant.audit)
    document["credentialSubject"]["ledger"].update(change)
    file = tmp_path / "audit.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    report, book = verify_evidence([file, plant.ledger])
    assert report.verdict.value == "failed"
    assert {"checkpoint signature", "audited ledger"}.isdisjoint(check.check for check in report.checks)
    assert book.verdict.value == "passed"


def test_an_audit_speaks_of_no_more_than_there_was(plant):
    document = copy.deepcopy(plant.audit)
    entries = document["credentialSubject"]["ledger"]["entries"]
    for start, expected in ((entries, {}), (entries + 1, {"schema": "verdict_differs"})):
        document["credentialSubject"]["audited"]["from"] = start
        assert told(signed(document, AUDITOR)) == expected


@pytest.mark.parametrize(
    ("verdict", "reason"), [("failed", "ledger_failed"), ("indeterminate", "ledger_indeterminate")]
)
def test_an_audit_that_found_something_is_not_taken_for_a_sound_ledger(plant, verdict, reason):
    document = copy.deepcopy(plant.audit)
    said = document["credentialSubject"]
    said["verdict"] = said["checks"][0]["verdict"] = verdict
    assert told(signed(document, AUDITOR)) == {"audit": reason}


def test_a_sample_that_no_seed_can_draw(plant):
    document = copy.deepcopy(plant.paper)
    document["issuer"] = {"id": AUDITOR.public.did, "name": "An auditor"}
    paper = copy.deepcopy(proof.sign_document(document, AUDITOR, "2026-11-24T00:00:00Z"))
    assert "sample" not in told(paper)
    paper["credentialSubject"]["items"][0]["note"] = "seen"
    assert told(paper)["signature"] == "altered"
    paper["credentialSubject"]["more"] = 1
    said = told(signed(paper, AUDITOR))
    assert said["schema"] == "schema_violated" and "sample" not in said
    for change in ({"population": 1}, {"size": 1}):
        held = copy.deepcopy(document)
        held["credentialSubject"]["sample"].update(change)
        assert told(proof.sign_document(held, AUDITOR, "2026-11-24T00:00:00Z"))["sample"] == "other_sample", change


def test_checkpoints_that_agree_are_kept_as_no_evidence(plant, tmp_path):
    with Reader(plant.ledger) as reader:
        sizes = [size for size, *_ in reader.checkpoints()][-2:]
        stored = {size: note for size, _, note, _ in reader.checkpoints()}
        one, two = (stored[size] for size in sizes)
        log = PublicKey.from_multibase(reader.keys().current("log").key)
        tree = reader.tree()
        path, root = tree.consistency(*sizes), tree.root(sizes[0])
    for other in (two, one):
        with pytest.raises(InputError) as caught:
            keep_fork(gather(Signed(one, log), Signed(other, log), root, path), tmp_path / "fork")
        assert caught.value.code == "no_fork"
        assert not (tmp_path / "fork").exists()
    said = checkpoint.parse(two).checkpoint
    key = signing_keys(plant.ledger, PASSPHRASE)["log"]
    forged = checkpoint.sign(checkpoint.Checkpoint(said.origin, said.size, bytes(32)), key)
    keep_fork(gather(Signed(two, log), Signed(forged, log)), tmp_path / "fork")
    with pytest.raises(InputError) as caught:
        keep_fork(gather(Signed(two, log), Signed(forged, log)), tmp_path / "fork")
    assert caught.value.code == "exists"
