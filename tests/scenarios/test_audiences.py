"""One record for three audiences (PRODUCT.md 18): the copies differ as Art. 77(2) says, and each verifies."""

import base64
import json
from hashlib import sha256

import pytest

from passport_app.ledger.entry import decode_entry
from passport_app.ledger.reader import Reader
from passport_app.trust import canonical, tlogproof
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

BATTERY = "EV-72-00021"
SEEN = {
    "public": set(),
    "legitimate-interest": {"composition", "individual"},
    "authority": {"composition", "compliance"},
}


@pytest.fixture
def copy_for(passport, sample, tmp_path):
    """A function that exports a copy for an audience, and returns its file."""

    def export(audience, form="json"):
        target = tmp_path / f"{audience}.{form}"
        passport("export", sample, BATTERY, "--audience", audience, "--format", form, "-o", target, *SIGN)
        return target

    return export


@pytest.mark.parametrize("form", ["json", "pdf"])
@pytest.mark.parametrize("audience", SEEN)
def test_each_copy_verifies_and_says_what_is_withheld(passport, copy_for, audience, form):
    (report,) = passport.json("verify", copy_for(audience, form))
    assert report["verdict"] == "passed"
    groups = [check for check in report["checks"] if check["check"] == "groups"]
    assert bool(groups) is (audience != "public")
    for check in groups:
        shown, withheld = check["detail"].split("withheld:")
        assert {g for g in ("composition", "individual", "compliance") if g in shown} == SEEN[audience]
        assert {g for g in ("composition", "individual", "compliance") if g in withheld}.isdisjoint(SEEN[audience])


def test_one_signature_serves_every_audience_and_the_public_learns_no_supplier(copy_for):
    files = {audience: json.loads(copy_for(audience).read_text(encoding="utf-8")) for audience in SEEN}
    public = files.pop("public")
    assert [f["verifiableCredential"] for f in files.values()] == [[public], [public]]
    assert "Kvarn" not in json.dumps(public)
    for audience, held in files.items():
        assert {d["group"] for d in held["disclosed"]} == SEEN[audience]


def test_what_an_authority_sees_sums_to_what_is_signed(copy_for):
    held = json.loads(copy_for("authority").read_text(encoding="utf-8"))
    groups = {d["group"]: d["value"] for d in held["disclosed"]}
    assert all(lot["supplier"]["name"] for lot in groups["compliance"]["sources"])
    for element in held["verifiableCredential"][0]["credentialSubject"]["elements"]:
        shares = [
            s for lot in groups["compliance"]["sources"] for s in lot["shares"] if s["element"] == element["element"]
        ]
        parts = [
            e for m in groups["composition"]["materials"] for e in m["elements"] if e["element"] == element["element"]
        ]
        assert sum(s["massUg"] for s in shares) == sum(p["massUg"] for p in parts) == element["totalUg"]
        counted = [s for s in shares if element["basis"] == "whole" or s["part"] == "active"]
        assert sum(s["massUg"] for s in counted if s["origin"] == "primary") == element["origins"]["primaryUg"]


def test_a_proof_that_is_handed_out_confirms_no_guess_at_what_is_withheld(passport, copy_for, sample, tmp_path):
    """The entry in it holds a digest of every group: salted, or whoever knows most of it could try the rest."""
    values = {}
    for audience in ("authority", "legitimate-interest"):
        held = json.loads(copy_for(audience).read_text(encoding="utf-8"))
        values |= {d["group"]: d["value"] for d in held["disclosed"]}
    assert set(values) == {"composition", "individual", "compliance"}
    passport("prove", sample, BATTERY, "-o", tmp_path / "p.tlog-proof")
    entry = decode_entry(tlogproof.read((tmp_path / "p.tlog-proof").read_bytes()).extra)
    digest = entry.body["withheld_sha256"]
    assert digest != sha256(canonical.encode_signed(values)).hexdigest()
    with Reader(sample) as reader:
        salt = base64.b64decode(reader.opened["withheld_salt"])
    assert len(salt) == 32 and digest == sha256(salt + canonical.encode_signed(values)).hexdigest()


def _lowered(held):
    held["disclosed"][0]["value"]["dataPoints"].append({"code": "x", "value": "1", "unit": None, "language": None})


def _resalted(held):
    held["disclosed"][0]["salt"] = "A" * 43


def _renamed(held):
    held["disclosed"][1]["group"] = "individual"
    held["disclosed"][1]["value"] = {"dataPoints": []}


def _doubled(held):
    held["disclosed"].append(held["disclosed"][0])


def _bloated(held):
    held["more"] = 1


def _floated(held):
    held["disclosed"][0]["value"]["sources"] = [0.5]


def _uncommitted(held):
    del held["verifiableCredential"][0]["credentialSubject"]["groups"]


def _relabelled(held):
    held["audience"] = "public"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_relabelled, "audience_exceeded"),
        (_lowered, "other_content"),
        (_resalted, "other_content"),
        (_renamed, "other_content"),
        (_doubled, "group_twice"),
        (_bloated, "schema_violated"),
        (_floated, "float_in_signed"),
        (_uncommitted, "nothing_committed"),
    ],
)
def test_a_changed_copy_is_found(passport, copy_for, tmp_path, change, reason):
    held = json.loads(copy_for("authority").read_text(encoding="utf-8"))
    change(held)
    file = tmp_path / "changed.json"
    file.write_text(json.dumps(held), encoding="utf-8")
    (report,) = passport.json("verify", file, status=1)
    assert reason in [c["reason"] for c in report["checks"] if c["check"] == "groups"]


def test_a_copy_needs_the_passphrase(passport, sample, tmp_path):
    target = tmp_path / "a.json"
    passport("export", sample, BATTERY, "--audience", "authority", "-o", target, status=2)
    assert "passphrase" in passport.said.lower()
    assert not target.exists()


def test_facts_that_changed_since_are_told_and_a_new_version_serves(passport, new_ledger, write_tables, tmp_path):
    from tests.small_plant import TABLES

    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    passport("issue", ledger, "--all", *SIGN)
    point = "subject,datapoint,value,unit,language\nBAT1,capacity-fade,2.5,%,\n"
    (tmp_path / "datapoints.csv").write_text(point, encoding="utf-8")
    passport("import", ledger, tmp_path / "datapoints.csv", *SIGN)
    copy = (
        "export",
        ledger,
        "BAT1",
        "--audience",
        "legitimate-interest",
        "--format",
        "json",
        "-o",
        tmp_path / "c.json",
    )
    passport(*copy, *SIGN, status=2)
    assert "Issue a new version" in passport.said
    assert len(passport.json("issue", ledger, "--all", *SIGN)["issued"]) == 1
    passport(*copy, *SIGN)
    held = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))
    assert "capacity-fade" not in json.dumps(held["verifiableCredential"])
    shown = {d["group"]: d["value"]["dataPoints"] for d in held["disclosed"]}
    assert [p["code"] for p in shown["individual"]] == ["capacity-fade"]
    assert passport.json("issue", ledger, "--all", *SIGN)["issued"] == []


def test_keys_replaced_and_recovered_still_make_copies_of_old_passports(passport, new_ledger, write_tables, tmp_path):
    from tests.small_plant import TABLES

    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    passport("issue", ledger, "--all", *SIGN)
    passport("keys", "rotate", ledger, "--role", "seal", *SIGN)
    passport("keys", "backup", ledger, "-o", tmp_path / "backup.key", *SIGN)
    ledger.with_name(ledger.name + ".key").unlink()
    passport("keys", "recover", ledger, tmp_path / "backup.key", *SIGN)
    target = tmp_path / "copy.json"
    passport("export", ledger, "BAT1", "--audience", "authority", "--format", "json", "-o", target, *SIGN)
    (report,) = passport.json("verify", target)
    assert report["verdict"] == "passed"
    assert PASSPHRASE not in target.read_text(encoding="utf-8")


def test_certificates_are_small_enough_to_send(sample, passport, tmp_path):
    """Tags are some eight hundred small objects: packed together (PDF 1.5, object streams) they weigh little."""
    sizes = {}
    for audience in ("public", "legitimate-interest", "authority"):
        file = tmp_path / f"{audience}.pdf"
        more = ("--audience", audience, "--unregistered", *SIGN)
        passport("export", sample, "EV-72-00021", *more, "-o", file)
        sizes[audience] = file.stat().st_size
        again = tmp_path / "again.pdf"
        passport("export", sample, "EV-72-00021", *more, "-o", again, "--force")
        assert again.read_bytes() == file.read_bytes()
    assert sizes["public"] < 60_000
    assert sizes["authority"] < 110_000  # a seal adds some ten thousand
