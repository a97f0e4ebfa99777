"""Statements about the cells of a lot, and the stand-alone proof of one cell (TRUST.md, "Cells").

One signature serves a whole production lot: the signed statement holds the root of a tree over the records of its
cells. A proof of one cell is the statement, the cell's record and the path between them, some 2.4 kB: small enough for
a data carrier on paper. The statement within is a W3C credential like any other.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import Any

from passport_app.domain.cell import SerialRange
from passport_app.domain.cell_statement import CellLotStatement, CellRecord, Spread
from passport_app.domain.disclosure import Audience, Disclosure
from passport_app.domain.errors import EvidenceError, InputError
from passport_app.domain.verdict import Check, Verdict
from passport_app.exchange.form import CELLS_SCHEMA_ID, CELLS_TYPE, CONTEXT, require_cell_proof, require_cells
from passport_app.exchange.groups import check_groups, malformed, read_disclosed, write_disclosed, write_groups
from passport_app.trust import canonical, merkle
from passport_app.trust.asking import ask
from passport_app.trust.canonical import UNSURE, Writing
from passport_app.trust.issuer import Issuer

PROOF_TYPE = "BatteryCellProof"
_STRETCH = 4096


def leaves(spread: Spread, serials: SerialRange) -> Iterator[list[bytes]]:
    """Yield the leaf hashes of the records of all cells, in order, a few thousand at a time."""
    prefix = canonical.encode_trusted(serials.prefix)[1:-1].decode("utf-8").replace("%", "%%")
    metals = ",".join(f'{{"element":"{e}","originsUg":[%d,%d,%d,%d],"totalUg":%d}}' for e in spread.elements)
    form = f'{{"elements":[{metals}],"serial":"{prefix}%0{serials.width}d"}}'
    for start in range(0, spread.count, _STRETCH):
        end = min(spread.count, start + _STRETCH)
        yield [
            merkle.leaf_hash((form % (*row, serials.first + at)).encode("utf-8"))
            for at, row in enumerate(spread.rows(start, end), start)
        ]


def write_record(record: CellRecord) -> dict[str, Any]:
    """Return a cell's record as it is hashed; the origins are primary, pre-consumer, post-consumer, unknown."""
    return {
        "elements": [
            {
                "element": e.element,
                "originsUg": [e.origins.primary, e.origins.pre_consumer, e.origins.post_consumer, e.origins.unknown],
                "totalUg": e.total,
            }
            for e in record.elements
        ],
        "serial": record.serial,
    }


def cells_credential(statement: CellLotStatement, issuer: Issuer) -> dict[str, Any]:
    """Return the unsigned credential of a statement about a lot's cells; raises InputError `schema_violated`."""
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": statement.number,
        "type": ["VerifiableCredential", CELLS_TYPE],
        "issuer": issuer.row,
        "validFrom": statement.issued_at,
        "credentialSchema": {"id": CELLS_SCHEMA_ID, "type": "JsonSchema"},
        "credentialSubject": cells_subject(statement),
        "logKey": issuer.log_key.multibase,
    }
    require_cells(document)
    return document


def cells_subject(statement: CellLotStatement) -> dict[str, Any]:
    """Return what a statement about a lot's cells states."""
    subject: dict[str, Any] = {
        "id": statement.identifier,
        "cellLot": statement.cell_lot,
        "version": statement.version,
        "model": {"localId": statement.model.id, "chemistry": statement.model.chemistry},
        "plant": statement.plant.name,
        "country": statement.plant.country,
        "manufactured": statement.manufactured,
        "firstSerial": statement.first_serial,
        "lastSerial": statement.last_serial,
        "count": statement.count,
        "root": _to_text(statement.root),
        "method": statement.method,
        "custody": statement.custody,
        "supersedes": statement.supersedes,
    }
    if statement.commitments:
        subject["groups"] = write_groups(statement.commitments)
    return subject


def states_root(credential: dict[str, Any], root: bytes) -> bool:
    """Tell whether a statement about cells was signed for the tree with this root."""
    return bool(credential["credentialSubject"]["root"] == _to_text(root))


def write_cell_proof(
    credential: dict[str, Any],
    record: CellRecord,
    path: merkle.Path,
    audience: Audience = "public",
    disclosed: Iterable[Disclosure] = (),
) -> dict[str, Any]:
    """Return the stand-alone proof of a cell, with what an audience may see of what is withheld about its lot."""
    proof: dict[str, Any] = {
        "type": PROOF_TYPE,
        "cell": write_record(record),
        "path": _to_text(b"".join(path)),
        "statement": credential,
    }
    if audience != "public":
        proof |= {"audience": audience, "disclosed": write_disclosed(audience, disclosed)}
    return proof


def is_cell_proof(document: Any) -> bool:
    """Tell whether a document says that it is the proof of a cell."""
    return isinstance(document, dict) and document.get("type") == PROOF_TYPE


def check_cells(document: dict[str, Any], writing: Writing = UNSURE) -> list[Check]:
    """Ask whether a statement about a lot's cells has its form, and its serials and count agree: `schema`, `cells`."""
    form = ask("schema", partial(_check_form, document, writing))
    if form.verdict is not Verdict.PASSED:
        return [form]
    return [form, ask("cells", partial(_check_count, document["credentialSubject"]))]


def check_cell_proof(document: dict[str, Any], writing: Writing = UNSURE) -> list[Check]:
    """Ask whether a cell is one of those that the statement beside it was signed for: the check `cell`.

    Reasons: `ok`, `schema_violated`, `cell_not_in_lot`, `sum_differs`, and as `merkle.check_inclusion`. A copy for an
    audience is asked besides for its `groups`.
    """
    cell = ask("cell", partial(_check_cell, document, writing))
    if cell.verdict is not Verdict.PASSED or "audience" not in document:
        return [cell]
    try:
        disclosed = read_disclosed(document["disclosed"])
    except InputError as error:
        return [cell, malformed(error)]
    return [cell, check_groups(document["statement"], document["audience"], disclosed, writing)]


_range = lru_cache(maxsize=64)(SerialRange.parse)
"""A lot's range is asked for with each of its cells, and by two checks."""


def _check_form(document: dict[str, Any], writing: Writing) -> str:
    require_cells(document, writing)
    return "The statement has the form of its schema."


def _check_count(subject: dict[str, Any]) -> str:
    ends = f"{subject['firstSerial']} to {subject['lastSerial']}"
    try:
        count = _range(subject["firstSerial"], subject["lastSerial"]).count
    except ValueError as error:
        raise EvidenceError("count_differs", f"The cells {ends} are no range: {error}.") from None
    if count != subject["count"]:
        raise EvidenceError("count_differs", f"The cells {ends} are {count}, not {subject['count']}.")
    return f"As many cells as the serials run: {count}."


def _check_cell(document: dict[str, Any], writing: Writing) -> str:
    require_cell_proof(document, writing)
    statement = document["statement"]
    require_cells(statement, writing)
    subject, record = statement["credentialSubject"], document["cell"]
    try:
        place = _range(subject["firstSerial"], subject["lastSerial"]).position(record["serial"])
    except ValueError:
        text = f"The statement is about the cells {subject['firstSerial']} to {subject['lastSerial']}, not this one."
        raise EvidenceError("cell_not_in_lot", text) from None
    joined = _from_text(document["path"])
    path = tuple(joined[at : at + 32] for at in range(0, len(joined), 32))
    leaf = merkle.leaf_hash(writing.signed(record))
    root = _from_text(subject["root"])
    merkle.check_inclusion(place, subject["count"], leaf, path, root)
    _check_sums(record["elements"])
    return f"Cell {record['serial']} is number {place + 1} of the {subject['count']} that this signature covers."


def _check_sums(elements: list[dict[str, Any]]) -> None:
    for element in elements:
        if sum(element["originsUg"]) > element["totalUg"]:
            raise EvidenceError("sum_differs", f"The origins of {element['element']} exceed what the cell holds of it.")


def _from_text(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        raise EvidenceError("path_unreadable", "The hashes of the cell's proof are not base64url.") from None


def _to_text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")
