"""A certificate with any one byte changed is answered, never with an error, and never with other figures as genuine."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passport_app.certificate.reading import read_certificate
from passport_app.services.verify_evidence import verify_evidence
from tests.evidence.make import Material


@pytest.fixture(scope="module")
def material(tmp_path_factory):
    return Material.make(tmp_path_factory.mktemp("flipped"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_whatever_byte_is_changed_it_is_judged(material, place, bit):
    data = bytearray(material.certificate)
    data[int(place * len(data))] ^= 1 << bit
    file = material.folder / "flipped.pdf"
    file.write_bytes(data)
    (report,) = verify_evidence([file])
    if report.verdict.value == "passed":
        genuine = json.loads(read_certificate(material.certificate).credential)
        assert json.loads(read_certificate(bytes(data)).credential) == genuine
