"""A seal that can be judged in ten years (PAdES B-LT): what shows that it was not revoked lies in the file."""

from __future__ import annotations

import datetime as dt
import http.server
import io
import threading

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from passport_app.certificate.conformance.check import check_archival
from passport_app.ledger.reader import Reader
from tests.evidence.make import BATTERY, Material
from tests.local_authority import Authority
from tests.scenarios.test_seal import checks, done, run

NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)


def named(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


class House:
    """A firm's own authority: it issues the seal's certificate, a list of those revoked, and answers of a responder."""

    def __init__(self, url):
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.own = ec.generate_private_key(ec.SECP256R1())
        self.root = self._made("House Root", self.key.public_key(), "House Root", ca=True).sign(
            self.key, hashes.SHA256()
        )
        self.url, self.revoked = url, []

    def _made(self, subject, public, issuer, *, ca=False):
        usage = [False] * 9
        for place in (5, 6) if ca else (0, 1):  # certificates and lists; signatures and commitments
            usage[place] = True
        return (
            x509.CertificateBuilder()
            .subject_name(named(subject))
            .issuer_name(named(issuer))
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - dt.timedelta(days=40))
            .not_valid_after(NOW + dt.timedelta(days=400))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(x509.KeyUsage(*usage), critical=True)
        )

    def issue(self, how):
        """Return the seal's certificate, which names a place to ask by `crl`, `ocsp` or `nowhere`."""
        made = self._made("House Seal", self.own.public_key(), "House Root")
        place = x509.UniformResourceIdentifier(f"{self.url}{how}")
        if how == "crl":
            points = [x509.DistributionPoint([place], None, None, None)]
            made = made.add_extension(x509.CRLDistributionPoints(points), critical=False)
        if how == "ocsp":
            access = [x509.AccessDescription(AuthorityInformationAccessOID.OCSP, place)]
            made = made.add_extension(x509.AuthorityInformationAccess(access), critical=False)
        self.leaf = made.sign(self.key, hashes.SHA256())
        return self.leaf

    def crl(self, key=None):
        made = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.root.subject)
            .last_update(NOW)
            .next_update(NOW + dt.timedelta(days=7))
        )
        for when in self.revoked:
            entry = (
                x509.RevokedCertificateBuilder().serial_number(self.leaf.serial_number).revocation_date(when).build()
            )
            made = made.add_revoked_certificate(entry)
        return made.sign(key or self.key, hashes.SHA256()).public_bytes(Encoding.DER)

    def answer(self, _request):
        status = ocsp.OCSPCertStatus.REVOKED if self.revoked else ocsp.OCSPCertStatus.GOOD
        made = (
            ocsp.OCSPResponseBuilder()
            .add_response(
                self.leaf, self.root, hashes.SHA1(), status, NOW, NOW + dt.timedelta(days=1),
                self.revoked[0] if self.revoked else None, None,
            )
            .responder_id(ocsp.OCSPResponderEncoding.HASH, self.root)
        )  # fmt: skip
        return made.sign(self.key, hashes.SHA256()).public_bytes(Encoding.DER)


@pytest.fixture
def town(tmp_path):
    """A server at which the timestamp authority and the house's own are asked."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def _send(self, body):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self._send(tsa.answer(body) if self.path == "/tsa" else house.answer(body))

        def do_GET(self):
            self._send(tsa.revoked_list() if self.path == "/tsa.crl" else house.crl())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    house = House(f"http://127.0.0.1:{server.server_port}/")
    tsa = Authority(tmp_path, lists=f"{house.url}tsa.crl")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    house.tsa, house.asked = tsa, asked
    yield house
    server.shutdown()
    server.server_close()


@pytest.fixture
def ledger(town, tmp_path, request):
    """A ledger that seals by a certificate of the house."""
    how = getattr(request, "param", "crl")
    source = tmp_path / "seal.p12"
    made = pkcs12.serialize_key_and_certificates(
        b"seal", town.own, town.issue(how), [town.root], BestAvailableEncryption(b"theirs")
    )
    source.write_bytes(made)
    ledger = Material.make(tmp_path / "plant").ledger
    words = [
        "keys",
        "certificate",
        "import",
        ledger,
        source,
        "--source-passphrase-env",
        "P12",
        "--passphrase-env",
        "PP",
    ]
    done(None, *words)
    return ledger


def export(ledger, town, target, *more):
    stamped = ("--timestamp-url", f"{town.url}tsa", "--passphrase-env", "PP")
    return run("export", ledger, BATTERY, "-o", target, "--long-term", *stamped, *more)


@pytest.mark.parametrize("ledger", ["crl", "ocsp"], indirect=True)
def test_the_file_shows_for_long_that_the_seal_was_good(ledger, town, tmp_path):
    file = tmp_path / "c.pdf"
    result = export(ledger, town, file)
    assert result.exit_code == 0, result.output
    asked = [path for path in town.asked if path != "/tsa"]
    assert asked in (["/crl", "/tsa.crl"], ["/ocsp", "/tsa.crl"])
    with pikepdf.open(file) as pdf:
        assert len(pdf.Root.DSS.Certs) >= 3
        assert ("/CRLs" in pdf.Root.DSS) or ("/OCSPs" in pdf.Root.DSS)
    roots = tmp_path / "roots.pem"
    roots.write_bytes(town.root.public_bytes(Encoding.PEM) + town.tsa.roots.read_bytes())
    result = run("verify", "--require", "timestamp", "--roots", roots, "--json", file)
    assert result.exit_code == 0, result.output
    said = checks(result)
    assert (said["seal_revocation"]["verdict"], said["seal_revocation"]["reason"]) == ("passed", "ok")
    assert said["print"]["reason"] == said["seal_coverage"]["reason"] == "ok"
    assert check_archival(file.read_bytes()) == []
    done(None, "export", ledger, "--again", "C-000001", "-o", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == file.read_bytes()


def test_other_certificates_than_a_batterys_are_sealed_for_long_too(ledger, town, tmp_path):
    file, roots = tmp_path / "lot.pdf", tmp_path / "roots.pem"
    roots.write_bytes(town.root.public_bytes(Encoding.PEM) + town.tsa.roots.read_bytes())
    stamped = ("--timestamp-url", f"{town.url}tsa", "--long-term", "--passphrase-env", "PP")
    done(None, "assess", ledger, "CO-R-2601", "-o", file, *stamped)
    result = run("verify", "--require", "timestamp", "--roots", roots, "--json", file)
    said = checks(result)
    assert (said["seal_revocation"]["reason"], said["seal_time"]["reason"]) == ("ok", "ok"), result.output
    nobody = ("--timestamp-url", "http://127.0.0.1:9/", "--passphrase-env", "PP")
    gone = run("assess", ledger, "CO-R-2602", "-o", tmp_path / "x.pdf", *nobody)
    assert gone.exit_code == 2 and "[authority_unreachable]" in gone.output and not (tmp_path / "x.pdf").exists()
    with Reader(ledger) as reader:  # what cannot be sealed is not signed for
        assert len(reader.rows("SELECT * FROM statement")) == 1


@pytest.mark.parametrize("ledger", ["crl", "ocsp"], indirect=True)
def test_a_revoked_seal_seals_nothing(ledger, town, tmp_path):
    town.revoked.append(NOW - dt.timedelta(days=2))
    result = export(ledger, town, tmp_path / "c.pdf")
    assert result.exit_code == 2 and "[revoked]" in result.output
    assert not (tmp_path / "c.pdf").exists()


@pytest.mark.parametrize("ledger", ["nowhere"], indirect=True)
def test_a_certificate_that_names_no_place_to_ask_is_told(ledger, town, tmp_path):
    result = export(ledger, town, tmp_path / "c.pdf")
    assert result.exit_code == 2 and "[no_revocation_place]" in result.output


def test_a_list_signed_by_another_is_not_believed(ledger, town, tmp_path, monkeypatch):
    forged = town.crl(ec.generate_private_key(ec.SECP256R1()))
    monkeypatch.setattr(House, "crl", lambda _self: forged)
    result = export(ledger, town, tmp_path / "c.pdf")
    assert result.exit_code == 2 and "[revocation_unreadable]" in result.output


def test_a_list_that_revokes_is_found_in_the_file(ledger, town, tmp_path):
    """Somebody seals with a revoked key and leaves out what says so; whoever puts the list in is told."""
    from passport_app.trust.revocation import Validation, check_revocation

    certificates = [c.public_bytes(Encoding.DER) for c in (town.leaf, town.root)]
    good = Validation(tuple(certificates), (town.crl(),))
    assert check_revocation(certificates, good, NOW).reason == "ok"
    town.revoked.append(NOW - dt.timedelta(days=2))
    bad = Validation(tuple(certificates), (town.crl(),))
    assert check_revocation(certificates, bad, NOW).reason == "seal_revoked"
    assert check_revocation(certificates, bad, NOW - dt.timedelta(days=3)).reason == "ok"  # it sealed before
    assert check_revocation(certificates, Validation(tuple(certificates)), NOW).reason == "revocation_not_shown"
    assert check_revocation([b"no certificate"], bad, NOW).reason == "revocation_not_shown"


def test_without_a_timestamp_it_is_not_for_long(ledger, tmp_path):
    result = run("export", ledger, BATTERY, "-o", tmp_path / "c.pdf", "--long-term", "--passphrase-env", "PP")
    assert result.exit_code == 2 and "--timestamp-url" in result.output


def test_a_store_that_holds_more_than_ours_is_not_taken_off(ledger, town, tmp_path):
    file = tmp_path / "c.pdf"
    assert export(ledger, town, file).exit_code == 0
    with pikepdf.open(file) as pdf:
        pdf.Root.DSS.Extra = pikepdf.String("shown by nobody")
        made = io.BytesIO()
        pdf.save(made)
    (tmp_path / "more.pdf").write_bytes(made.getvalue())
    result = run("verify", "--json", tmp_path / "more.pdf")
    assert checks(result)["print"]["verdict"] == "failed"
