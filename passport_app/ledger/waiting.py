"""Batteries that wait for a legal passport, and the data points that are stated of them, their models and sites."""

from __future__ import annotations

import sqlite3

_UNSIGNED = (
    "NOT EXISTS (SELECT 1 FROM passport p WHERE p.battery = b.key AND p.seq IS NOT NULL AND p.scope = 'annex-xiii')"
)
_POINTS = (
    "SELECT b.model, b.site, b.id, d.datapoint FROM datapoint d JOIN battery b ON b.id = d.subject WHERE "
    + _UNSIGNED
    + " ORDER BY b.model, b.site, b.id"
)
_WAITING = (
    "SELECT b.model, b.site, count(*) AS batteries, min(b.id) AS first FROM battery b WHERE "
    + _UNSIGNED
    + " GROUP BY b.model, b.site ORDER BY b.model, b.site"
)
_EACH = "SELECT b.id FROM battery b WHERE b.model = ? AND b.site = ? AND " + _UNSIGNED + " ORDER BY b.id"


class Given:
    """Which data points are stated of models, sites and single batteries."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._by_subject: dict[str, set[str]] = {}
        for subject, code in db.execute("SELECT DISTINCT subject, datapoint FROM datapoint"):
            self._by_subject.setdefault(subject, set()).add(code)
        self._own: dict[tuple[str, str], dict[str, set[str]]] = {}
        for model, site, battery, code in db.execute(_POINTS):
            self._own.setdefault((model, site), {}).setdefault(battery, set()).add(code)

    def waiting(self) -> list[tuple[str, str, int, str]]:
        """Return (model, site, batteries, one of them) of what has no passport with scope annex-xiii yet."""
        return [tuple(row) for row in self._db.execute(_WAITING)]

    def shared(self, model: str, site: str) -> set[str]:
        """Return what is stated for all batteries of a model and site."""
        return self._by_subject.get(model, set()) | self._by_subject.get(site, set())

    def having(self, model: str, site: str, code: str) -> set[str]:
        """Return the batteries of a model and site of which a data point is stated by itself."""
        return {battery for battery, codes in self._own.get((model, site), {}).items() if code in codes}

    def example(self, model: str, site: str, having: set[str]) -> str:
        """Return the first battery of a model and site without a legal passport that is not among these."""
        cursor = self._db.execute(_EACH, (model, site))
        return next((str(name) for (name,) in cursor if name not in having), "")
