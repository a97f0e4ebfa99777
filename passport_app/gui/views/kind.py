"""What a list of things is of, and in which words: lots, batches, cells, batteries are one view with other words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from passport_app.gui.views.detail import Detail


@dataclass(frozen=True, slots=True)
class Words:
    """What a list says of its things: whole sentences, marked, so that any language can say them."""

    every: str
    search: str
    """In the empty search field."""
    search_name: str
    """For whoever hears the window."""
    choose: str
    counted: str
    """Plural, as are the next two."""
    found: str
    found_more: str
    none_begins: str
    none_like: str
    empty: str
    """What to do where there is none yet."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a list is of, and in which words."""

    title: str
    words: Words
    listing: str
    columns: Mapping[str, tuple[str, int]]
    """Column of the listing -> (title, width in characters)."""
    describe: Callable[[Any, Mapping[str, Any]], Detail]
    filters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
