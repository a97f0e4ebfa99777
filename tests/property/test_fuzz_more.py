"""Bent working papers, proposals, templates, portfolios, and lists and answers about the certificates of seals."""

from __future__ import annotations

import datetime as dt
import json
from types import SimpleNamespace

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from hypothesis import given
from hypothesis import strategies as st

from passport_app.certificate.portfolio import read_portfolio
from passport_app.domain.verdict import Verdict
from passport_app.exchange.working_paper import check_paper, read_paper
from passport_app.issuing.approving import read_proposal, write_proposal
from passport_app.issuing.branding import check_template
from passport_app.ledger.reader import Reader
from passport_app.services.approve_issue import propose_issue
from passport_app.services.brand import brand
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.working_paper import draw_paper, save_paper
from passport_app.trust import canonical, revocation, seal_key
from tests.conftest import PASSPHRASE
from tests.property.bending import answered, as_bytes, bend, bend_value, bounded
from tests.property.good import KEY, NOW, PEM, TEMPLATE, Good, picture, small_ledger


@pytest.fixture(scope="module")
def good(tmp_path_factory, cheap):
    """A small ledger, and what an office makes of it: a portfolio, a working paper, a proposal."""
    ledger = small_ledger(tmp_path_factory.mktemp("fuzz-more"), cheap)
    folder = ledger.parent
    with Reader(ledger) as reader:
        proposal = propose_issue(reader, None)
    issue_passports(ledger, None, passphrase=PASSPHRASE)
    export_certificates(ledger, None, target=folder / "port", portfolio=True)
    save_paper(draw_paper(ledger, of="batteries", seed="fuzz", size=2), folder / "paper.json")
    return Good(
        ledger=ledger,
        folder=folder,
        portfolio=(folder / "port" / "certificates.pdf").read_bytes(),
        paper=(folder / "paper.json").read_bytes(),
        proposal=write_proposal(proposal),
    )


@bounded(60)
@given(data=st.data())
def test_a_bent_working_paper(good, data):
    answered(lambda: read_paper(good.paper))
    for bent in (bend(data, good.paper, [good.proposal]), as_bytes(bend_value(data, json.loads(good.paper)))):
        answered(lambda bent=bent: read_paper(bent))
        document: list[object] = []
        answered(lambda bent=bent, document=document: document.append(canonical.parse(bent)))
        if document and isinstance(document[0], dict):
            assert all(check.reason for check in check_paper(document[0]))


@bounded(60)
@given(data=st.data())
def test_a_bent_proposal(good, data):
    assert read_proposal(good.proposal).sheets
    for bent in (bend(data, good.proposal, [good.paper]), as_bytes(bend_value(data, json.loads(good.proposal)))):
        answered(lambda bent=bent: read_proposal(bent).digest)


@bounded(40)
@given(data=st.data())
def test_a_bent_portfolio(good, data):
    bent = bend(data, good.portfolio, [good.paper])
    answered(lambda: read_portfolio(bent))


@bounded(60)
@given(data=st.data())
def test_a_bent_template_passes_only_as_it_was_signed(data):
    for bent in (bend(data, TEMPLATE, [PEM]), as_bytes(bend_value(data, json.loads(TEMPLATE)))):
        check = check_template(bent, bent)
        assert check.reason
        if check.verdict is Verdict.PASSED:
            assert canonical.parse(bent) == canonical.parse(TEMPLATE)


@bounded(40)
@given(data=st.data())
def test_a_bent_brand(good, data):
    text = b'accent = "#123f32"\nfooter = "A line at the foot"\nlogo = "logo.png"\n'
    (good.folder / "logo.png").write_bytes(picture("PNG"))
    file = good.folder / "brand.toml"
    file.write_bytes(bend(data, text, [PEM]))
    answered(lambda: brand(good.ledger, file, passphrase="not the passphrase"))


@pytest.fixture(scope="module")
def judged():
    """A seal's certificates with a list and an answer that say that none was revoked."""
    seal, authority = seal_key.make_seal("Voltara", KEY, NOW)
    own, issuer = (x509.load_der_x509_certificate(der) for der in seal.certificates)
    names = x509.CertificateRevocationListBuilder().issuer_name(issuer.subject)
    dated = names.last_update(NOW).next_update(NOW + dt.timedelta(days=30))
    crl = dated.sign(authority._native, hashes.SHA256()).public_bytes(Encoding.DER)
    told = ocsp.OCSPResponseBuilder().add_response(
        own, issuer, hashes.SHA1(), ocsp.OCSPCertStatus.GOOD, NOW, None, None, None
    )
    responder = told.responder_id(ocsp.OCSPResponderEncoding.NAME, issuer)
    answer = responder.sign(authority._native, hashes.SHA256()).public_bytes(Encoding.DER)
    return SimpleNamespace(certificates=seal.certificates, crl=crl, answer=answer)


def _asked(judged, lists, answers):
    held = revocation.Validation(judged.certificates, lists, answers)
    return revocation.check_revocation(judged.certificates, held, NOW + dt.timedelta(days=1))


@bounded(150)
@given(data=st.data())
def test_a_bent_list_or_answer_shows_nothing(judged, data):
    assert _asked(judged, (judged.crl,), ()).verdict is Verdict.PASSED
    assert _asked(judged, (), (judged.answer,)).verdict is Verdict.PASSED
    crl, answer = bend(data, judged.crl, [judged.answer]), bend(data, judged.answer, [judged.crl])
    for lists, answers, whole in (((crl,), (), crl == judged.crl), ((), (answer,), answer == judged.answer)):
        check = _asked(judged, lists, answers)
        assert check.reason
        assert whole or check.verdict is not Verdict.FAILED  # what nobody signed revokes nothing


@bounded(150)
@given(data=st.data())
def test_bent_certificates_of_a_seal(judged, data):
    own, issuer = judged.certificates
    bent = bend(data, own, [issuer])
    held = revocation.Validation((bent, issuer), (judged.crl,), (judged.answer,))
    assert revocation.check_revocation((bent, issuer), held, NOW).reason
    answered(lambda: seal_key.read_certificates(bent))
