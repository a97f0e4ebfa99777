"""What a cell, battery or lot is made of, back to its received lots."""

from __future__ import annotations

from typing import Any

from passport_app.domain.content import ElementView, elements_of
from passport_app.domain.errors import InputError
from passport_app.domain.quantity import percent_down
from passport_app.ledger.adoptable import adopted_from
from passport_app.ledger.disposing import held_now
from passport_app.ledger.genealogy import Found, battery_of_cell, find
from passport_app.ledger.reader import Reader


def trace(reader: Reader, name: str) -> dict[str, Any]:
    """Return the content of a cell, battery or lot with its sources, as COMMANDS.md describes `trace --json`.

    Of a lot, which may be a salt or a foil and no active material yet, each element has besides, under `whole`, the
    origins and sources of all that is there. `held` tells which of the lots it is made of are quarantined or rejected
    now. Masses are integer micrograms. Raises InputError `unknown_id`.
    """
    found = find(reader.db, name)
    if found is None:
        raise InputError(
            "unknown_id", f'This ledger holds no cell, battery or lot "{name}". Check the spelling; ids are exact.'
        )
    content = reader.contents.of(found)
    views = elements_of(content)
    wholes = elements_of(content, whole=True) if found.kind in ("lot", "cell_lot") else {}
    names = _lot_names(
        reader, {source for view in (*views.values(), *wholes.values()) for source, _, _ in view.sources}
    )
    result: dict[str, Any] = {"id": name, "kind": found.kind}
    result |= _place(reader, found)
    lots = sorted({name, *names.values(), *filter(None, [result.get("cell_lot")])})
    adopted = adopted_from(reader, "lot", lots)
    result["adopted"] = [{"lot": lot, "origin": origin} for lot, origin in adopted.items()]
    result["held"] = [d._asdict() for d in held_now(reader, lots)]
    result["elements"] = {element: _element(view, names) for element, view in views.items()}
    for element, view in wholes.items():
        result["elements"][element]["whole"] = _origins(view, names)
    return result


def _place(reader: Reader, found: Found) -> dict[str, Any]:
    if found.kind == "cell":
        lot = reader.row("SELECT id FROM lot WHERE key = ?", (found.key,))
        battery = battery_of_cell(reader.db, found.key, found.number)
        return {"cell_lot": lot["id"] if lot else None, "battery": battery}
    if found.kind == "lot":
        return {"mass_ug": (reader.row("SELECT mass_ug FROM lot WHERE key = ?", (found.key,)) or {}).get("mass_ug")}
    return {}


def _lot_names(reader: Reader, keys: set[int]) -> dict[int, str]:
    return {key: reader.db.execute("SELECT id FROM lot WHERE key = ?", (key,)).fetchone()[0] for key in keys}


def _element(view: ElementView, names: dict[int, str]) -> dict[str, Any]:
    return {"total_ug": view.total, "active_ug": view.active, **_origins(view, names)}


def _origins(view: ElementView, names: dict[int, str]) -> dict[str, Any]:
    origins = view.origins
    whole = origins.total
    recycled = None
    if whole:
        recycled = {
            "numerator": origins.recycled,
            "denominator": whole,
            "percent": percent_down(origins.recycled, whole),
        }
    sources = [{"lot": names[lot], "origin": origin, "mass_ug": mass} for lot, origin, mass in view.sources]
    return {
        "origins": {
            "primary": origins.primary,
            "pre_consumer": origins.pre_consumer,
            "post_consumer": origins.post_consumer,
            "unknown": origins.unknown,
        },
        "recycled": recycled,
        "sources": sorted(sources, key=lambda s: (s["lot"], s["origin"])),
    }
