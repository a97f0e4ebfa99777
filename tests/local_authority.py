"""A timestamp authority of the test's own: certificates made here, tokens made by `openssl ts`."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

OPENSSL = shutil.which("openssl")
POLICY = "1.2.3.4.1"
CONFIG = """
[tsa]
default_tsa = own
[own]
serial = {folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256, sha384, sha512, sha1
accuracy = secs:1
ess_cert_id_alg = {ess}
"""


def _named(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _days(count):
    return dt.datetime.now(dt.UTC).replace(microsecond=0) + dt.timedelta(days=count)


class Authority:
    """A root, optionally an issuing certificate between, and a signer, in a folder."""

    def __init__(
        self,
        folder: Path,
        name="TSA",
        *,
        uses=None,
        since=-30,
        until=30,
        between=False,
        critical=True,
        ess="sha256",
        lists="",
    ):
        if OPENSSL is None:
            pytest.skip("openssl is not installed: no local timestamp authority")
        self.folder = folder / name
        self.folder.mkdir()
        self._lists = lists
        key = ec.generate_private_key(ec.SECP256R1())
        self.root = self._certificate(f"{name} Root", key.public_key(), f"{name} Root", key, ca=True)
        issuer, issuer_key, above = f"{name} Root", key, []
        if between:
            middle = ec.generate_private_key(ec.SECP256R1())
            above = [self._certificate(f"{name} CA", middle.public_key(), issuer, issuer_key, ca=True)]
            issuer, issuer_key = f"{name} CA", middle
        own = ec.generate_private_key(ec.SECP256R1())
        uses = [ExtendedKeyUsageOID.TIME_STAMPING] if uses is None else uses
        days = (since, until)
        self.signer = self._certificate(name, own.public_key(), issuer, issuer_key, uses=(uses, critical), days=days)
        self._issuer_key = issuer_key
        self._issuer = (own.public_key(), issuer, issuer_key)
        secret = own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (self.folder / "key.pem").write_bytes(secret)
        (self.folder / "signer.pem").write_bytes(self.signer.public_bytes(Encoding.PEM))
        (self.folder / "chain.pem").write_bytes(b"".join(c.public_bytes(Encoding.PEM) for c in (*above, self.root)))
        self.roots = self.folder / "roots.pem"
        self.roots.write_bytes(self.root.public_bytes(Encoding.PEM))
        (self.folder / "ts.cnf").write_text(CONFIG.format(folder=self.folder.as_posix(), ess=ess), encoding="utf-8")

    def certify_again(self, uses, critical) -> bytes:
        """Return another certificate of the signer's key and number, for other uses, in DER."""
        number = self.signer.serial_number
        made = self._certificate(self.folder.name, *self._issuer, uses=(uses, critical), number=number)
        return made.public_bytes(Encoding.DER)

    def _certificate(self, subject, public, issuer, key, *, ca=False, uses=None, days=(-40, 40), number=None):
        made = (
            x509.CertificateBuilder()
            .subject_name(_named(subject))
            .issuer_name(_named(issuer))
            .public_key(public)
            .serial_number(number or x509.random_serial_number())
            .not_valid_before(_days(days[0]))
            .not_valid_after(_days(days[1]))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        )
        if uses and uses[0]:
            made = made.add_extension(x509.ExtendedKeyUsage(uses[0]), critical=uses[1])
        if self._lists and not ca:
            place = [x509.UniformResourceIdentifier(self._lists)]
            points = x509.CRLDistributionPoints([x509.DistributionPoint(place, None, None, None)])
            made = made.add_extension(points, critical=False)
        return made.sign(key, hashes.SHA256())

    def revoked_list(self) -> bytes:
        """Return the list of what it revoked, which is nothing, in DER."""
        made = x509.CertificateRevocationListBuilder().issuer_name(self.signer.issuer)
        made = made.last_update(_days(0)).next_update(_days(7))
        return made.sign(self._issuer_key, hashes.SHA256()).public_bytes(Encoding.DER)

    def answer(self, request: bytes, *more: str) -> bytes:
        """Return the response to a request, as `openssl ts -reply` makes it."""
        (self.folder / "in.tsq").write_bytes(request)
        out = self.folder / "out.tsr"
        out.unlink(missing_ok=True)
        f = self.folder
        words = [OPENSSL, "ts", "-reply", "-config", f / "ts.cnf", "-queryfile", f / "in.tsq", "-signer"]
        words += [f / "signer.pem", "-inkey", f / "key.pem", "-chain", f / "chain.pem", "-out", out, *more]
        done = subprocess.run(words, capture_output=True, check=False, timeout=60)
        assert out.exists(), done.stderr.decode()
        return out.read_bytes()

    def query(self, data: bytes, *more: str) -> bytes:
        """Return a request as openssl makes it, with further options such as a digest."""
        file = self.folder / "data"
        file.write_bytes(data)
        words = [OPENSSL, "ts", "-query", "-data", file, "-cert", *more]
        return subprocess.run(words, capture_output=True, check=True, timeout=60).stdout


def swap(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return a DER value with a value inside it replaced, and all lengths around it made to fit."""
    if data == old:
        return new
    if old not in data or not data[0] & 0x20:
        return data
    inside, place, _ = _value(data, 0)
    parts = []
    while place < inside:
        _, _, end = _value(data, place)
        parts.append(swap(data[place:end], old, new))
        place = end
    return _wrapped(data[0], b"".join(parts))


def _value(data, place):
    """Return where the whole value ends, where its contents begin, and again where it ends."""
    length, body = data[place + 1], place + 2
    if length >= 0x80:
        body += length - 0x80
        length = int.from_bytes(data[place + 2 : body], "big")
    return body + length, body, body + length


def _wrapped(tag, body):
    size = len(body)
    octets = b"" if size < 0x80 else size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 + len(octets) if octets else size]) + octets + body
