"""Contents as bytes: read back the same, and one element's part without the rest."""

from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.content import (
    ACTIVE,
    MANUFACTURING,
    NOT_WASTE,
    OTHER,
    POST,
    PRE,
    PRIMARY,
    SPENT,
    UNKNOWN,
    Component,
)
from passport_app.ledger import vector

components = st.builds(
    Component,
    st.sampled_from(["C", "Co", "Cu", "Li", "N", "Ni", "P", "Pb"]),
    st.sampled_from([ACTIVE, OTHER]),
    st.sampled_from([PRIMARY, PRE, POST, UNKNOWN]),
    st.sampled_from([NOT_WASTE, MANUFACTURING, SPENT]),
    st.integers(0, 2**32 - 1),
)
contents = st.dictionaries(components, st.integers(1, 2**63 - 1), max_size=40)


@given(contents)
def test_bytes_hold_a_content_whatever_its_order(content):
    data = vector.encode(content)
    assert vector.decode(data) == content
    assert vector.encode(dict(reversed(content.items()))) == data


@given(contents, st.sampled_from(["C", "Co", "N", "Ni", "P", "Pb", "U"]))
def test_an_elements_part_is_what_filtering_gives(content, element):
    wanted = [(c.origin, mass) for c, mass in sorted(content.items()) if c.element == element]
    assert vector.of_element(vector.encode(content), element) == wanted
