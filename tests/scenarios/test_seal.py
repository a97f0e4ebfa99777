"""A plant seals what it exports, and its customers check it, through the commands."""

from __future__ import annotations

import hashlib
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from click.testing import CliRunner
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from local_authority import Authority
from local_seal import seal_of

from passport_app.certificate.seal import Seal
from passport_app.cli.main import main
from passport_app.trust.keys import SigningKey
from tests.evidence.make import BATTERY, PASSPHRASE, Material
from tests.tampered import tamper

PDFSIG = shutil.which("pdfsig")


@pytest.fixture(scope="module")
def plant(tmp_path_factory):
    """The sample's ledger, with a seal of its own."""
    made = Material.make(tmp_path_factory.mktemp("sealing"))
    done(made, "keys", "certificate", "create", made.ledger, "--passphrase-env", "PP")
    return made


def run(*words):
    return CliRunner().invoke(main, [str(w) for w in words], env={**os.environ, "PP": PASSPHRASE, "P12": "theirs"})


def done(_plant, *words):
    result = run(*words)
    assert result.exit_code == 0, result.output
    return result.output


def exported(plant, name, *more):
    file = plant.folder / name
    done(plant, "export", plant.ledger, BATTERY, "-o", file, "--force", "--passphrase-env", "PP", *more)
    return file


def seal_trust_of(*paths):
    return checks(run("verify", "--json", *paths))["seal_trust"]["reason"]


def checks(result):
    return {c["check"]: c for c in json.loads(result.output)[0]["checks"]}


def test_certificates_are_sealed_where_there_is_a_seal(plant):
    file = exported(plant, "sealed.pdf")
    result = run("verify", "--require", "seal", "--json", file)
    assert result.exit_code == 0, result.output
    told = checks(result)
    assert told["seal_trust"]["reason"] == told["print"]["reason"] == "ok"
    plain = exported(plant, "plain.pdf", "--no-seal")
    assert file.read_bytes().startswith(plain.read_bytes())
    assert run("verify", plain).exit_code == 0
    assert run("verify", "--require", "seal", plain).exit_code == 1


def test_a_seal_is_made_once_and_replaced_only_on_request(plant):
    assert "[exists]" in run("keys", "certificate", "create", plant.ledger, "--passphrase-env", "PP").output
    before = json.loads(done(plant, "keys", "certificate", "show", plant.ledger, "--json"))
    old = exported(plant, "before.pdf")
    done(plant, "keys", "certificate", "create", plant.ledger, "--replace", "--passphrase-env", "PP")
    after = json.loads(done(plant, "keys", "certificate", "show", plant.ledger, "--json"))
    assert before["certificates"][0]["fingerprint"] != after["certificates"][0]["fingerprint"]
    assert run("verify", old).exit_code == run("verify", exported(plant, "after.pdf")).exit_code == 0


def test_customers_get_the_authority_to_trust(plant):
    target = plant.folder / "voltara.pem"
    done(plant, "keys", "certificate", "export", plant.ledger, "-o", target)
    (held,) = x509.load_pem_x509_certificates(target.read_bytes())
    assert held.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert "[exists]" in run("keys", "certificate", "export", plant.ledger, "-o", target).output


def test_a_seal_that_was_brought_along_is_believed_under_its_root(plant, tmp_path):
    brought = seal_of(SigningKey.from_raw(bytes(range(32))))[0]
    own, root = (x509.load_der_x509_certificate(c) for c in brought.certificates)
    key = brought.key._native
    source = tmp_path / "seal.p12"
    source.write_bytes(
        pkcs12.serialize_key_and_certificates(b"seal", key, own, [root], BestAvailableEncryption(b"theirs"))
    )
    ledger = plant.copy(tmp_path / "brought.passports", with_key=True)
    words = ["keys", "certificate", "import", ledger, source, "--source-passphrase-env"]
    assert "[pkcs12_unreadable]" in run(*words, "PP", "--passphrase-env", "PP").output
    done(plant, *words, "P12", "--passphrase-env", "PP")
    done(plant, "export", ledger, BATTERY, "-o", tmp_path / "c.pdf", "--passphrase-env", "PP")
    result = run("verify", "--json", tmp_path / "c.pdf")
    assert (result.exit_code, checks(result)["seal_trust"]["reason"]) == (3, "seal_not_trusted_here")
    # With the book at hand: its register names this very file, and so vouches for it, not for the name in the seal.
    result = run("verify", "--json", tmp_path / "c.pdf", ledger)
    trust = checks(result)["seal_trust"]
    assert (result.exit_code, trust["verdict"], trust["reason"]) == (0, "passed", "in_register")
    (number,) = re.findall(r"this seal, (C-\d+) of material-passport/\S+: whoever keeps that book", trust["detail"])
    # Below the same pages another seal of that authority, which the register never saw.
    other = tmp_path / "other.pdf"
    whole = (tmp_path / "c.pdf").read_bytes()
    other.write_bytes(Seal(brought).on(whole[: whole.index(b"%%EOF\n") + 6]))
    assert seal_trust_of(other, ledger) == "seal_not_trusted_here"
    # A book in which somebody wrote the file in without its key, in the tables and as an entry of his own.
    digests = [hashlib.sha256(data).hexdigest() for data in (whole, other.read_bytes())]
    in_table = ("UPDATE certificate_seal SET sha256 = ?", digests[1:])
    in_entry = (
        "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), ?, ?) AS BLOB) WHERE kind = 'certificate'",
        digests,
    )
    for name, statements in {"table": [in_table], "entry": [in_table, in_entry]}.items():
        forged = plant.copy(tmp_path / f"{name}.passports", with_key=True)
        shutil.copy(ledger, forged)
        tamper(forged, *statements)
        assert seal_trust_of(other, forged) == "seal_not_trusted_here", name
    done(plant, "withdraw", ledger, number, "--reason", "wrong", "--passphrase-env", "PP")
    assert seal_trust_of(tmp_path / "c.pdf", ledger) == "seal_not_trusted_here"
    done(plant, "keys", "certificate", "export", ledger, "-o", tmp_path / "root.pem")
    assert run("verify", "--roots", tmp_path / "root.pem", tmp_path / "c.pdf").exit_code == 0


def test_a_timestamp_is_asked_for_over_http(plant, tmp_path):
    tsa = Authority(tmp_path)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = tsa.answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    try:
        file = exported(plant, "stamped.pdf", "--timestamp-url", url)
    finally:
        server.shutdown()
        server.server_close()
    result = run("verify", "--require", "timestamp", "--roots", tsa.roots, "--json", file)
    assert result.exit_code == 0 and checks(result)["seal_time"]["reason"] == "ok", result.output
    assert run("verify", "--require", "timestamp", "--roots", tsa.roots, exported(plant, "s.pdf")).exit_code == 1
    gone = run(
        "export",
        plant.ledger,
        BATTERY,
        "-o",
        plant.folder / "gone.pdf",
        "--timestamp-url",
        url,
        "--passphrase-env",
        "PP",
    )
    assert gone.exit_code == 2 and "[authority_unreachable]" in gone.output
    assert not (plant.folder / "gone.pdf").exists()


@pytest.mark.skipif(PDFSIG is None, reason="pdfsig (poppler) is not installed")
def test_pdfsig_says_valid(plant):
    file = exported(plant, "stock.pdf")
    said = subprocess.run([PDFSIG, "-nocert", file], capture_output=True, text=True, check=True).stdout
    assert "Signature is Valid." in said and "Total document signed" in said


def test_without_a_seal_it_says_how_to_get_one(tmp_path, plant):
    ledger = plant.copy(tmp_path / "bare.passports", with_key=True)
    result = run("export", ledger, BATTERY, "--seal", "-o", tmp_path / "c.pdf", "--passphrase-env", "PP")
    assert result.exit_code == 2 and "passport keys certificate create" in result.output
    assert "[no_seal_certificate]" in run("keys", "certificate", "show", ledger).output
