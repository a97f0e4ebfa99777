"""Many certificates in a row are sealed in their order; those that an authority stamps wait for it together."""

from __future__ import annotations

import threading
import time

import pytest
from local_authority import Authority
from local_seal import seal_of

from passport_app.certificate.reading import read_certificate
from passport_app.certificate.seal import Seal
from passport_app.domain.errors import InputError
from passport_app.issuing.sealing_many import seal_many
from passport_app.trust.keys import SigningKey

VOUCHER = SigningKey.from_raw(bytes(range(32)))


class Slow:
    """An authority that takes its time, asked by how many at once."""

    def __init__(self, authority, *, refuses=()):
        self._authority, self._several, self._refuses = authority, threading.Condition(), refuses
        self.asked = self.now = self.most = 0

    def __call__(self, request):
        with self._several:
            self.asked += 1
            number = self.asked
            self.now += 1
            self.most = max(self.most, self.now)
            self._several.notify_all()
            if number > 1:  # the first is asked alone; each of the others stays until it has had company
                self._several.wait_for(lambda: self.most > 1, timeout=30)
        time.sleep(0.05)
        with self._several:
            self.now -= 1
            if number in self._refuses:
                raise InputError("authority_unreachable", "It does not answer.")
            return self._authority.answer(request)

    def one_after_another(self, made):
        """Hand out what was made when that before it is being asked about: so the n-th is the n-th that is asked."""
        for before, one in enumerate(made):
            with self._several:
                assert self._several.wait_for(lambda before=before: self.asked >= before, timeout=30)
            yield one


@pytest.fixture
def made(signed):
    return [(language, signed.certificate(language)) for language in ("en", "it", "de", "fr") * 2]


def test_several_wait_for_the_authority_together_and_come_in_order(made, tmp_path):
    slow = Slow(Authority(tmp_path))
    sealed = list(seal_many(Seal(seal_of(VOUCHER)[0], slow), iter(made)))
    assert 1 < slow.most <= 4 and slow.asked == len(made)
    assert [(about, data) for about, data, _ in sealed] == made
    for _, data, whole in sealed:
        assert whole.startswith(data) and read_certificate(whole).seal is not None


def test_without_an_authority_one_follows_the_other(made):
    sealed = list(seal_many(Seal(seal_of(VOUCHER)[0]), iter(made)))
    assert [(about, data) for about, data, _ in sealed] == made
    assert all(whole.startswith(data) for _, data, whole in sealed)


def test_one_that_is_not_answered_stops_the_rest_after_those_before_it(made, tmp_path):
    slow, got = Slow(Authority(tmp_path), refuses=(3,)), []
    with pytest.raises(InputError) as stopped:
        for about, _, _ in seal_many(Seal(seal_of(VOUCHER)[0], slow), slow.one_after_another(made)):
            got.append(about)
    assert stopped.value.code == "authority_unreachable"
    assert got == ["en", "it"]
    assert not any(t.name.startswith("seal") for t in threading.enumerate())
