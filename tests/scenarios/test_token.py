"""A seal whose key stays on a token: SoftHSM2 plays the hardware, by the same interface (PKCS#11)."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from passport_app.trust import keyfile
from tests.evidence.make import BATTERY, PASSPHRASE, Material
from tests.local_token import MODULE, PIN, UTIL, call
from tests.scenarios.test_seal import PDFSIG, checks, done, run

pytestmark = pytest.mark.skipif(not UTIL or not MODULE, reason="SoftHSM2 (Debian: softhsm2) is not installed")
OTHER = "EV-72-00022"
"""A battery that has no passport yet."""


def named(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certified(key):
    """A certificate for sealing, signed by itself."""
    now = dt.datetime.now(dt.UTC)
    usage = [True, True] + [False] * 7
    return (
        x509.CertificateBuilder()
        .subject_name(named("Voltara Seal on a token"))
        .issuer_name(named("Voltara Seal on a token"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=300))
        .add_extension(x509.KeyUsage(*usage), critical=True)
        .sign(key, hashes.SHA256())
    )


@pytest.fixture(scope="module")
def hsm(token_folder):
    """The token's folder, with a key of each kind on the token."""
    folder = token_folder
    keys = {"p256": ec.generate_private_key(ec.SECP256R1()), "rsa": rsa.generate_private_key(65537, 3072)}
    for number, (name, key) in enumerate(keys.items(), 1):
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (folder / f"{name}.key").write_bytes(pem)
        words = (
            "--import",
            folder / f"{name}.key",
            "--token",
            "Plant",
            "--label",
            name,
            "--id",
            f"0{number}",
            "--pin",
            PIN,
        )
        call(*words)
        (folder / f"{name}.key").unlink()
        (folder / f"{name}.pem").write_bytes(certified(key).public_bytes(Encoding.PEM))
    return folder


@pytest.fixture
def ledger(hsm, tmp_path, monkeypatch):
    monkeypatch.setenv("PIN", PIN)
    monkeypatch.setenv("WRONG", "0000")
    return Material.make(tmp_path).ledger


def take(ledger, hsm, name, *more, pin="PIN", key=None, token="Plant", module=MODULE):
    words = ("--module", module, "--token", token, "--key", key or name, "--pin-env", pin, "--passphrase-env", "PP")
    return run("keys", "certificate", "token", ledger, hsm / f"{name}.pem", *words, *more)


@pytest.mark.parametrize("name", ["p256", "rsa"])
def test_a_certificate_is_sealed_by_the_key_on_the_token(ledger, hsm, name, tmp_path):
    result = take(ledger, hsm, name)
    assert result.exit_code == 0, result.output
    assert not ledger.with_name(ledger.name + ".seal.key").exists()
    file = tmp_path / "c.pdf"
    done(None, "export", ledger, BATTERY, "-o", file, "--pin-env", "PIN", "--passphrase-env", "PP")
    result = run("verify", "--roots", hsm / f"{name}.pem", "--require", "seal", "--json", file)
    said = checks(result)
    assert result.exit_code == 0, {k: v["detail"] for k, v in said.items() if v["verdict"] != "passed"}
    assert said["seal_integrity"]["reason"] == said["seal_trust"]["reason"] == said["print"]["reason"] == "ok"
    if PDFSIG:
        told = subprocess.run([PDFSIG, "-nocert", file], capture_output=True, text=True, check=True).stdout
        assert "Signature is Valid." in told


def test_each_export_asks_for_the_pin(ledger, hsm, tmp_path):
    assert take(ledger, hsm, "p256").exit_code == 0
    words = ("export", ledger, BATTERY, "-o", tmp_path / "c.pdf", "--passphrase-env", "PP")
    result = run(*words)
    assert result.exit_code == 2 and "[no_pin]" in result.output and "--pin-env" in result.output
    result = run(*words, "--pin-env", "WRONG")
    assert result.exit_code == 2 and "[wrong_pin]" in result.output
    assert not (tmp_path / "c.pdf").exists()
    done(None, *words, "--no-seal")


def test_the_report_of_a_verification_is_sealed_with_a_pin_and_no_passphrase(ledger, hsm, tmp_path):
    take(ledger, hsm, "p256")
    file, report = tmp_path / "c.pdf", tmp_path / "report.pdf"
    done(None, "export", ledger, BATTERY, "-o", file, "--pin-env", "PIN", "--passphrase-env", "PP")
    words = ("verify", file, ledger, "--roots", hsm / "p256.pem", "--report", report, "--seal-of", ledger)
    refused = run(*words)
    assert refused.exit_code == 2 and "[no_pin]" in refused.output and "--pin-env" in refused.output
    done(None, *words, "--pin-env", "PIN")
    assert b"/ByteRange" in report.read_bytes()
    assert run("verify", file, "--report", tmp_path / "x.pdf", "--pin-env", "PIN").exit_code == 2


def test_what_is_not_there_or_not_a_pair_is_told(ledger, hsm):
    for how, code in (
        ({"pin": "WRONG"}, "wrong_pin"),
        ({"token": "Elsewhere"}, "no_token"),
        ({"module": hsm / "none.so"}, "no_token"),
        ({"key": "nothing"}, "other_key"),
    ):
        result = take(ledger, hsm, "p256", **how)
        assert result.exit_code == 2 and f"[{code}]" in result.output, (how, result.output)
    shutil.copy(hsm / "p256.pem", hsm / "p256-other.pem")
    (hsm / "p256-other.pem").write_bytes(certified(ec.generate_private_key(ec.SECP256R1())).public_bytes(Encoding.PEM))
    assert "[other_key]" in take(ledger, hsm, "p256-other", key="p256").output
    assert not ledger.with_name(ledger.name + ".seal.pem").exists()


def test_where_the_token_is_no_file_beside_the_ledger_says(ledger, hsm):
    """A library is code: a folder that a stranger hands on must not be able to name one."""
    assert take(ledger, hsm, "p256").exit_code == 0
    beside = [p for p in ledger.parent.iterdir() if p.name.startswith(ledger.name) and p.suffix != ".passports"]
    assert all(str(MODULE).encode() not in p.read_bytes() for p in beside if p.is_file())
    assert str(MODULE) in (hsm / "tokens.json").read_text(encoding="utf-8")
    held = json.loads((hsm / "tokens.json").read_text(encoding="utf-8"))
    assert all(PIN not in str(place) for place in held.values())


# --- a ledger's own keys on the token


def move(ledger, role, label, *more, pin="PIN", token="Plant", module=MODULE):
    words = ("--module", module, "--token", token, "--key", label, "--pin-env", pin, "--passphrase-env", "PP")
    return run("keys", "token", ledger, "--role", role, *words, *more)


@pytest.mark.parametrize("kind", ["ed25519", "p256"])
def test_passports_are_signed_by_a_key_on_the_token(ledger, hsm, tmp_path, kind):
    result = move(ledger, "seal", f"passports-{kind}", "--kind", kind, "--json")
    assert result.exit_code == 0, result.output
    did = json.loads(result.output)["did"]
    done(None, "issue", ledger, "--battery", OTHER, "--passphrase-env", "PP")
    file = tmp_path / "one.json"
    done(None, "export", ledger, OTHER, "--format", "json", "-o", file, "--passphrase-env", "PP")
    credential = json.loads(file.read_text(encoding="utf-8"))
    assert credential["issuer"]["id"] == did
    suite = {"ed25519": "eddsa-jcs-2022", "p256": "ecdsa-jcs-2019"}[kind]
    assert credential["proof"]["cryptosuite"] == suite
    said = checks(run("verify", "--json", file))
    assert said["signature"]["reason"] == said["inclusion"]["reason"] == "ok", said
    assert run("audit", ledger, "--json").exit_code == 0
    secrets = keyfile.unlock(ledger.with_name(ledger.name + ".key"), PASSPHRASE)
    assert did not in {key.public.did for key in secrets.values()}


def test_checkpoints_are_signed_by_a_key_on_the_token_and_it_comes_back_to_the_file(ledger, hsm, tmp_path):
    refused = move(ledger, "log", "log-p256", "--kind", "p256")
    assert refused.exit_code == 2 and "[key_unsupported]" in refused.output
    assert move(ledger, "log", "log").exit_code == 0
    assert move(ledger, "seal", "seal-beside").exit_code == 0  # two keys on one token, one login
    done(None, "issue", ledger, "--battery", OTHER, "--passphrase-env", "PP")
    assert run("audit", ledger).exit_code == 0
    backup = tmp_path / "backup.keys"
    done(None, "keys", "backup", ledger, "-o", backup, "--passphrase-env", "PP")
    assert set(keyfile.public_keys(backup)) == {"groups"}
    ledger.with_name(ledger.name + ".key").unlink()
    done(None, "keys", "recover", ledger, backup, "--passphrase-env", "PP")
    for role in ("log", "seal"):
        done(None, "keys", "rotate", ledger, "--role", role, "--passphrase-env", "PP")
    assert set(keyfile.public_keys(ledger.with_name(ledger.name + ".key"))) == {"groups", "log", "seal"}
    assert run("audit", ledger).exit_code == 0


def test_without_its_token_or_with_another_key_file_nothing_is_signed(ledger, hsm, tmp_path, monkeypatch):
    assert move(ledger, "seal", "passports-here").exit_code == 0
    words = ("issue", ledger, "--battery", OTHER, "--passphrase-env", "PP")
    held = json.loads((hsm / "tokens.json").read_text(encoding="utf-8"))
    assert PIN not in (hsm / "tokens.json").read_text(encoding="utf-8")
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("MATERIAL_PASSPORT_TOKENS", str(tmp_path / "none.json"))
        result = run(*words)
        assert result.exit_code == 2 and "[other_key]" in result.output
        assert "holds the keys in force" not in run("keys", "show", ledger).output
        for name, place in held.items():
            held[name] = {**place, "token": "Pulled out"} if "pin" in place else place
        (tmp_path / "none.json").write_text(json.dumps(held), encoding="utf-8")
        result = run(*words)
        assert result.exit_code == 2 and "[no_token]" in result.output
        held = {name: {**place, "token": "Plant", "pin": "AAAA"} for name, place in held.items() if "pin" in place}
        (tmp_path / "none.json").write_text(json.dumps(held), encoding="utf-8")
        result = run(*words)
        assert result.exit_code == 2 and "[damaged]" in result.output
        # On another computer the same command tells where the token is, and changes no key.
        before = json.loads(run("keys", "show", ledger, "--json").output)["keys"]
        assert move(ledger, "seal", "passports-here").exit_code == 0
        assert json.loads(run("keys", "show", ledger, "--json").output)["keys"] == before
        done(None, *words)
    assert "[wrong_pin]" in move(ledger, "seal", "another", pin="WRONG").output
