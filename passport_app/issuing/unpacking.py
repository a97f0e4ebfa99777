"""A portfolio from outside, opened so that each certificate in it can be looked at as a file of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from passport_app.certificate.portfolio import LARGEST_PORTFOLIO, read_portfolio
from passport_app.domain.verdict import Report
from passport_app.issuing.handing_many import check_cover


class NotAPortfolioError(Exception):
    """The file is anything else."""


@contextmanager
def portfolio_opened(path: Path) -> Iterator[tuple[Report, list[tuple[str, Path]]]]:
    """Give what is to be said of a portfolio's pages, and (name, file) of what it holds, in a folder that goes away.

    Names are for showing: files are numbered. Raises NotAPortfolioError; EvidenceError as `read_portfolio`.
    """
    data, held = _read(path)
    cover = check_cover(path.name, held, data)
    with tempfile.TemporaryDirectory(prefix="passport-") as folder:
        files = []
        for number, (name, data) in enumerate(held, 1):
            file = Path(folder) / f"{number:04d}"
            file.write_bytes(data)
            files.append((name, file))
        yield cover, files


def _read(path: Path) -> tuple[bytes, list[tuple[str, bytes]]]:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_PORTFOLIO:
            raise NotAPortfolioError
        with path.open("rb") as file:
            if b"%PDF-" not in file.read(1024):
                raise NotAPortfolioError
        data = path.read_bytes()
    except OSError:
        raise NotAPortfolioError from None  # it gets its own report
    held = read_portfolio(data)
    if not held:
        raise NotAPortfolioError
    return data, held
