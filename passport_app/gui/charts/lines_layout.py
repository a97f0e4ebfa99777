"""Lines across a chart; no Qt in here. Floats are places on the screen, never quantities."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A step of the scale, or a limit: how far from the top it is, and what it says."""

    y: float
    text: str
