"""Cells of a lot: dealing out to all at once gives what taking for each gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.cell_statement import METALS, Spread
from passport_app.domain.content import Component, elements_of, take

COMPONENTS = st.builds(
    Component,
    st.sampled_from(("Co", "Li", "Ni", "Pb", "Fe")),
    st.sampled_from(("active", "other")),
    st.sampled_from(("primary", "pre_consumer", "post_consumer", "unknown")),
    st.just(""),
    st.integers(1, 3),
)


@given(st.dictionaries(COMPONENTS, st.integers(1, 10**12), max_size=12), st.integers(1, 40))
def test_each_cell_gets_what_rule_5_gives_it(content, count):
    spread = Spread(content, count)
    rows = [row for start in range(0, count, 7) for row in spread.rows(start, min(count, start + 7))]
    assert len(rows) == count
    for i in range(count):
        views = elements_of(take(content, i, i + 1, count))
        record = spread.record(i, f"A{i}")
        assert [e.element for e in record.elements] == [m for m in METALS if any(c.element == m for c in content)]
        for number, element in enumerate(record.elements):
            view = views.get(element.element)
            assert element.total == (view.total if view else 0)
            assert element.origins.total == (view.origins.total if view else 0)
            assert view is None or element.origins == view.origins
            o = element.origins
            said = (o.primary, o.pre_consumer, o.post_consumer, o.unknown, element.total)
            assert rows[i][5 * number : 5 * number + 5] == said


@given(st.integers(0, 10**15), st.integers(1, 500))
def test_nothing_is_lost_in_dealing(mass, count):
    content = {Component("Ni", "active", "primary", "", 1): mass} if mass else {}
    assert sum(row[-1] for row in Spread(content, count).rows(0, count) if row) == mass
