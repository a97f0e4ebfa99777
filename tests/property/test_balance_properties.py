"""Exactness: nothing is created or lost by rounding, whatever the masses, assays and order."""

from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.balance import CellOutput, Draw, Output, balance_batch
from passport_app.domain.content import Component, take
from passport_app.domain.quantity import apportion, draw, kilograms, percent_down
from passport_app.ledger import vector

masses = st.integers(1, 10**14)
components = st.builds(
    Component,
    st.sampled_from(["Li", "Ni", "Co", "Pb", "C"]),
    st.sampled_from(["active", "other"]),
    st.sampled_from(["primary", "pre_consumer", "post_consumer", "unknown"]),
    st.sampled_from(["", "manufacturing", "spent"]),
    st.integers(1, 2**32 - 1),
)
contents = st.dictionaries(components, st.integers(1, 10**15), max_size=12)


@given(st.integers(0, 10**15), st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
def test_parts_sum_to_the_whole(total, weights):
    if sum(weights) == 0:
        weights[0] = 1
    parts = apportion(total, weights)
    assert sum(parts) == total
    assert all(abs(p * sum(weights) - total * w) < sum(weights) for p, w in zip(parts, weights, strict=True))


@given(st.integers(0, 10**15), st.lists(masses, min_size=1, max_size=20))
def test_a_lot_drawn_to_the_end_has_given_exactly_what_it_held(value, cuts):
    whole, at, given_out = sum(cuts), 0, 0
    for cut in cuts:
        part = draw(value, at, at + cut, whole)
        assert abs(part * whole - value * cut) < whole
        given_out, at = given_out + part, at + cut
    assert given_out == value


@given(contents, masses, st.lists(masses, min_size=1, max_size=5), st.lists(st.integers(1, 10**6), max_size=3))
def test_a_batch_without_assays_conserves_every_microgram(content, whole, outputs, counts):
    made = [Output(i, f"O{i}", m, "slurry", False, "product") for i, m in enumerate(outputs, 100)]
    cells = [CellOutput(i, f"C{i}", n, "product") for i, n in enumerate(counts, 200)]
    draws = [Draw(content, 0, whole, whole)]
    if cells and sum(outputs) > whole:
        made = []
    result = balance_batch("B", "assembly" if cells else "slurry", draws, made, cells)
    if made or cells:
        assert sum(v for c in result.contents.values() for v in c.values()) == sum(content.values())


@given(st.lists(st.tuples(contents, masses), min_size=1, max_size=4), st.randoms())
def test_the_order_of_sums_does_not_matter(lots, random):
    draws = [Draw(content, 0, mass, mass) for content, mass in lots]
    outputs = [
        Output(90, "A", 10**9, "precursor", True, "product", {"Ni": 300_000}),
        Output(91, "B", 7, "x", False, "loss"),
    ]
    before = balance_batch("B", "recycling", draws, outputs).contents
    random.shuffle(draws)
    random.shuffle(outputs)
    after = balance_batch("B", "recycling", draws, outputs).contents
    assert {k: vector.encode(c) for k, c in before.items()} == {k: vector.encode(c) for k, c in after.items()}


@given(contents)
def test_contents_survive_being_stored(content):
    assert vector.decode(vector.encode(content)) == content


@given(contents, st.integers(1, 5000))
def test_cells_of_a_lot_hold_the_lot(content, count):
    total = {}
    step = max(1, count // 7)
    for first in range(0, count, step):
        for c, v in take(content, first, min(count, first + step), count).items():
            total[c] = total.get(c, 0) + v
    assert total == content


@given(st.integers(0, 10**15), st.integers(1, 10**15))
def test_percent_is_rounded_down(part, whole):
    text = percent_down(part, whole)
    scaled = int(text.replace(".", ""))
    assert scaled * whole <= part * 100 * 1000 < (scaled + 1) * whole


@given(st.integers(0, 10**17))
def test_kilograms_are_exact(mass):
    whole, _, rest = kilograms(mass).partition(".")
    assert int(whole) * 10**9 + int(rest.ljust(9, "0") or "0") == mass
