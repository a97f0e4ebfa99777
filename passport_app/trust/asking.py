"""Turns a question that raises into a `Check`, so that reports hold every answer and none can be overlooked."""

from __future__ import annotations

from collections.abc import Callable

from passport_app.domain.errors import PassportError, UnsupportedError
from passport_app.domain.verdict import Check, Verdict


def ask(name: str, question: Callable[[], str]) -> Check:
    """Return the answer to a question: the sentence it returns, or the error it raised.

    `UnsupportedError` is indeterminate, every other `PassportError` failed, each with the error's code as reason.
    """
    try:
        return Check(name, Verdict.PASSED, "ok", question())
    except UnsupportedError as error:
        return Check(name, Verdict.INDETERMINATE, error.code, error.message)
    except PassportError as error:
        return Check(name, Verdict.FAILED, error.code, error.message)
