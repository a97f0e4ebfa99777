"""The layouts: the newest, in which certificates are made, and those kept so that older ones can be proved.

A certificate names its layout, and is proved by being made again in it (`printing.py`). Whatever is decided or drawn
otherwise from one layout on asks `since(number)` at the place where it differs; all that asks nothing is the same in
every layout, and must stay so. Layouts 1 to 3 were never released: no certificate of them is out there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

LAYOUT = "5"
"""The newest: of the certificates that are made."""
LAYOUTS = ("4", LAYOUT)
"""All that can be made."""
UNRELEASED = ("1", "2", "3")
"""Of the time before the first release; kept nowhere."""
_in_hand: ContextVar[str] = ContextVar("layout", default=LAYOUT)


@contextmanager
def made_in(layout: str | None) -> Iterator[None]:
    """Have what is made within set as a layout says, None being the one in hand; raises ValueError for a stranger."""
    layout = layout_in_hand() if layout is None else layout
    if layout not in LAYOUTS:
        raise ValueError(f"no layout {layout!r}; there is {', '.join(LAYOUTS)}")
    before = _in_hand.set(layout)
    try:
        yield
    finally:
        _in_hand.reset(before)


def layout_in_hand() -> str:
    """Return the layout of what is being made, the newest unless `made_in` says otherwise."""
    return _in_hand.get()


def since(layout: int) -> bool:
    """Tell whether what is being made is of a layout or of one after it."""
    return int(_in_hand.get()) >= layout
