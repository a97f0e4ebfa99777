"""Many certificates: on several cores the same bytes, gone on with where it stopped, in one file, with labels."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from passport_app.certificate.conformance.check import check_archival
from passport_app.domain.errors import Cancelled, InputError
from passport_app.issuing.making_many import Making, make_many
from passport_app.services.export_certificates import export_certificates
from passport_app.services.verify_evidence import verify_evidence
from tests.scenarios.conftest import SIGN

NAMES = ["EV-72-00001", "EV-72-00002", "LMT-4-00003"]


@pytest.fixture
def ledger(sample, tmp_path):
    """A copy of the sample with its key."""
    for name in ("sample.passports", "sample.passports.key"):
        shutil.copy(sample.with_name(name), tmp_path / name)
    return tmp_path / "sample.passports"


def digests(folder):
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in sorted(folder.iterdir())}


def test_two_processes_make_the_same_bytes_in_the_same_order(ledger, tmp_path):
    here = export_certificates(ledger, NAMES, target=tmp_path / "one", processes=1)
    there = export_certificates(ledger, NAMES, target=tmp_path / "two", processes=2)
    assert [f.name for f in here] == [f.name for f in there]
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_what_a_process_cannot_make_is_told_as_here():
    bad = Making(b'{"kind": "nothing"}', "en", None)
    for processes in (1, 2):
        with pytest.raises(InputError) as told:
            list(make_many([bad], 1, processes=processes))
        assert told.value.code == "not_printed"


def test_where_no_process_can_be_started_it_is_made_here(ledger, tmp_path, monkeypatch):
    def none(*_, **__):
        raise OSError("no semaphores")

    monkeypatch.setattr("passport_app.domain.processes.ProcessPoolExecutor", none)
    assert len(export_certificates(ledger, NAMES, target=tmp_path / "out", processes=2)) == 3


def test_an_export_that_was_stopped_is_gone_on_with(passport, ledger, tmp_path):
    out = tmp_path / "out"
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(Cancelled):
        export_certificates(ledger, None, target=out, cancelled=stop, processes=1)
    some = digests(out)
    assert 0 < len(some) < 120 and all(name.endswith(".pdf") for name in some)
    passport("export", ledger, "--all", "-o", out, "--unregistered", status=2)
    assert "exists" in passport.said
    (out / sorted(some)[0]).write_bytes(b"%PDF-1.7 something else")
    passport("export", ledger, "--all", "-o", out, "--unregistered", "--resume", status=2)
    assert "exists" in passport.said  # a file that is not what would be written is never replaced unasked
    said = passport.json("export", ledger, "--all", "-o", out, "--unregistered", "--resume", "--force")
    assert said["there_already"] == len(some) - 1
    assert len(said["files"]) == 120
    whole = digests(out)
    assert {name: whole[name] for name in sorted(some)[1:]} == {n: some[n] for n in sorted(some)[1:]}


def test_what_is_there_but_not_in_the_register_is_entered(passport, ledger, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    passport("export", ledger, "EV-72-00001", "-o", out, "--unregistered")
    said = passport.json("export", ledger, "EV-72-00001", "-o", out, "--resume", "--force", *SIGN)
    assert len(said["certificates"]) == 1 and "there_already" not in said
    again = passport.json("export", ledger, "EV-72-00001", "-o", out, "--resume", *SIGN)
    assert again["there_already"] == 1 and "certificates" not in again
    other = passport.json("export", ledger, "EV-72-00001", "-o", out, "--resume", "--force", "--language", "it", *SIGN)
    assert len(other["certificates"]) == 1 and other["certificates"] != said["certificates"]


@pytest.fixture
def portfolio(ledger, tmp_path):
    (file,) = export_certificates(ledger, NAMES, target=tmp_path / "port", portfolio=True, labels=True, language="it")
    return file


def test_a_portfolio_is_an_archive_document_and_each_in_it_is_judged(passport, portfolio):
    assert check_archival(portfolio.read_bytes()) == []
    assert sorted(f.name for f in portfolio.parent.iterdir()) == ["certificates.pdf", "labels.pdf"]
    reports = passport.json("verify", portfolio)
    assert [r["verdict"] for r in reports] == ["passed"] * 4
    assert [r["kind"] for r in reports] == ["portfolio", "certificate", "certificate", "certificate"]
    assert reports[1]["file"] == "certificates.pdf \u203a EV-72-00001.certificate.pdf"


def changed(portfolio, act):
    with pikepdf.open(portfolio) as pdf:
        act(pdf)
        made = io.BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    target = portfolio.with_name("changed.pdf")
    target.write_bytes(made.getvalue())
    return target


def test_a_page_that_says_otherwise_is_told(passport, portfolio):
    def draw(pdf):
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n1 0 0 rg 100 100 200 200 re f\n")

    reports = passport.json("verify", changed(portfolio, draw), status=1)
    assert (reports[0]["verdict"], reports[0]["checks"][0]["reason"]) == ("failed", "print_differs")
    assert [r["verdict"] for r in reports[1:]] == ["passed"] * 3


def test_a_certificate_that_calls_itself_a_portfolio_is_read_as_a_certificate(passport, ledger, tmp_path):
    (file,) = export_certificates(ledger, NAMES[:1], target=tmp_path / "c.pdf")

    def pretend(pdf):
        page = pdf.pages[0]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n1 0 0 rg 100 100 200 200 re f\n")
        pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)

    (report,) = passport.json("verify", changed(file, pretend), status=1)
    assert report["kind"] == "certificate"
    assert "print_differs" in {c["reason"] for c in report["checks"]}


def test_a_changed_certificate_in_a_portfolio_is_found(passport, portfolio):
    def spoil(pdf):
        held = next(o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/EF" in o)
        data = bytes(held.EF.F.read_bytes())
        held.EF.F.write(data.replace(b"EV-72", b"EV-73", 1) if b"EV-72" in data else data[:-900] + data[-800:])

    reports = passport.json("verify", changed(portfolio, spoil), status=1)
    assert [r["verdict"] for r in reports].count("failed") >= 2  # its page, and that certificate


@pytest.mark.parametrize("name", ["../../evil.pdf", "C:\\evil.pdf", "\u202efdp.exe", "x" * 3000 + ".pdf"])
def test_names_of_files_in_it_are_for_showing_alone(passport, portfolio, name, tmp_path):
    def rename(pdf):
        held = next(o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/EF" in o)
        held.UF = held.F = String(name)

    before = set(tmp_path.rglob("*"))
    target = changed(portfolio, rename)
    reports = passport.json("verify", target, status=1)
    assert set(tmp_path.rglob("*")) - before == {target}
    assert all(len(r["file"]) < 400 and "\u202e" not in r["file"] for r in reports)


def test_the_same_name_twice_is_refused(passport, portfolio):
    def double(pdf):
        for held in pdf.objects:
            if isinstance(held, pikepdf.Dictionary) and "/EF" in held:
                held.UF = String("same.pdf")

    (report,) = passport.json("verify", changed(portfolio, double), status=1)
    assert report["checks"][0]["reason"] == "several_attachments"


def test_labels_carry_the_codes_and_what_a_person_types(portfolio):
    labels = portfolio.with_name("labels.pdf")
    assert check_archival(labels.read_bytes()) == []
    with pikepdf.open(labels) as pdf:
        assert len(pdf.pages) == 1
        box = [float(n) for n in pdf.pages[0].MediaBox]
        assert [round(n, 1) for n in box[2:]] == [595.3, 841.9]
    if shutil.which("pdftotext"):
        said = subprocess.run(["pdftotext", "-layout", labels, "-"], capture_output=True, check=True).stdout.decode()
        assert "EV-72-00002" in said and "(21)EV-72-00002" in said and "(01)09524000001009" in said


def test_a_battery_without_a_passport_stops_it_before_anything_is_written(passport, ledger, tmp_path):
    passport("export", ledger, "NO-SUCH", "-o", tmp_path / "out", "--portfolio", "--unregistered", status=2)
    assert "no_passport" in passport.said
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
    passport("export", ledger, "--all", "-o", tmp_path / "j", "--format", "json", "--portfolio", status=2)
    assert "form" in passport.said


def test_labels_among_certificates_are_no_fault_and_pass_for_nothing(portfolio):
    (report,) = verify_evidence([portfolio.with_name("labels.pdf")])
    told = (report.kind, report.verdict.value, report.checks[0].reason)
    assert told == ("unknown", "indeterminate", "nothing_signed")
    assert "labels" in report.checks[0].detail
