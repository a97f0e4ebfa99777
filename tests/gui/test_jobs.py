"""Jobs beside the window: it does not close over one, an error nobody foresaw, one that ends at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox


def test_the_window_does_not_close_over_an_act_unasked(opened, qtbot, monkeypatch, tmp_path, supplier):
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or QMessageBox.StandardButton.No)
    job = opened.jobs.read("Counting", lambda progress, cancelled: _until(cancelled))
    opened.close()
    assert opened.isVisible()
    assert "Counting" in asked[0]
    with qtbot.waitSignal(job.stopped, timeout=5000):
        job.cancel()


def _until(cancelled):
    import time

    from passport_app.domain.errors import Cancelled

    while not cancelled():
        time.sleep(0.005)
    raise Cancelled


def test_an_error_nobody_foresaw_is_told_and_its_report_holds_no_data(opened, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *_, **__: str(tmp_path / "log"))

    def fail(_progress, _cancelled):
        raise ZeroDivisionError("secret lot NI-P-2601")

    job = opened.jobs.read("Failing", fail)
    with qtbot.waitSignal(job.failed, timeout=5000) as caught:
        pass
    assert caught.args[0] == "unexpected"
    (report,) = (tmp_path / "log").glob("report-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "NI-P-2601" not in text


def test_a_job_that_ends_at_once_is_still_heard(opened, qtbot):
    for _ in range(50):
        heard = []
        job = opened.jobs.look_up(lambda _p, _c: 7)
        job.done.connect(heard.append)
        qtbot.waitUntil(lambda heard=heard: heard == [7], timeout=5000)


def test_a_question_after_the_ledger_was_closed_answers_nobody(opened, settled):
    """A form asks after a pause; meanwhile another program may have taken the ledger away."""
    opened.book.close()
    with pytest.raises(LookupError):
        opened.book.path  # noqa: B018
    job, said = opened.book.look_up(lambda reader: reader.summary()), []
    job.done.connect(said.append)
    job.failed.connect(lambda *words: said.append(words))
    settled()
    assert said == []
