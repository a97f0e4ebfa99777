"""What Article 8 asks, as the Official Journal has it, and a declaration of three batteries to hold against it."""

from passport_app.rules import article8

KG = 1_000_000_000
MINIMA = {"Co": ("16", "26"), "Li": ("6", "12"), "Ni": ("6", "15"), "Pb": ("85", "85")}
"""Percent by metal, from 2031 and from 2036: Art. 8(2) and 8(3)."""


def declare(totals, *, category="EV", chemistry="NMC811", capacity="196", voltage="367.2", external=False):
    return article8.declaration(
        model="M",
        category=category,
        chemistry=chemistry,
        rated_capacity_ah=capacity,
        nominal_voltage_v=voltage,
        external_storage=external,
        plant="IT-1",
        year=2026,
        batteries=3,
        totals=totals,
    )
