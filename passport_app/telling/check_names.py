"""What a report's checks and kinds of evidence are called; the codes stay in the reports themselves."""

from __future__ import annotations

from passport_app.telling.language import mark, tr

_CHECKS = {
    "algorithm": mark("algorithm"),
    "article8": mark("Article 8"),
    "audit": mark("audit"),
    "audited ledger": mark("audited ledger"),
    "book": mark("book"),
    "carrier": mark("code scanned"),
    "cell": mark("cell"),
    "cells": mark("cells"),
    "checkpoint": mark("checkpoint"),
    "checkpoint signature": mark("checkpoint's signature"),
    "claims": mark("claims"),
    "context": mark("context"),
    "cosignature": mark("witness's signature"),
    "derived": mark("derived tables"),
    "entries": mark("entries"),
    "entry": mark("entry"),
    "figures": mark("figures"),
    "file": mark("file"),
    "fork": mark("fork"),
    "form": mark("form"),
    "groups": mark("parts shown"),
    "kept checkpoints": mark("kept checkpoints"),
    "header": mark("header"),
    "inclusion": mark("inclusion"),
    "issuer": mark("issuer"),
    "json": mark("JSON"),
    "key": mark("key"),
    "kind": mark("kind"),
    "ledger": mark("ledger"),
    "list": mark("trust list"),
    "newer": mark("newer"),
    "note": mark("note"),
    "number": mark("number"),
    "origins": mark("origins"),
    "passports": mark("passports"),
    "pdf": mark("PDF"),
    "period": mark("period"),
    "print": mark("print and data"),
    "proof": mark("proof"),
    "purpose": mark("purpose"),
    "ratio": mark("shares"),
    "register": mark("register"),
    "sample": mark("sample"),
    "schema": mark("form"),
    "seal": mark("seal"),
    "seal_certification": mark("seal: changes"),
    "seal_coverage": mark("seal: coverage"),
    "seal_integrity": mark("seal: integrity"),
    "seal_revocation": mark("seal: revocation"),
    "seal_time": mark("seal: time"),
    "seal_trust": mark("seal: trust"),
    "signature": mark("signature"),
    "since": mark("since the last checkpoint"),
    "status": mark("status"),
    "suite": mark("way of signing"),
    "template": mark("look"),
    "timestamp": mark("timestamp"),
    "token": mark("token"),
    "trust": mark("trust"),
    "witnesses": mark("witnesses"),
}
_KEPT = "kept checkpoint "
_KINDS = {
    "assessment": mark("an assessment of a lot"),
    "audit": mark("the report of an audit"),
    "cell": mark("the proof of a cell"),
    "cells": mark("a statement about the cells of a lot"),
    "certificate": mark("a certificate"),
    "checkpoint": mark("a checkpoint"),
    "credential": mark("a credential"),
    "declaration": mark("a declaration"),
    "document": mark("sealed pages without data"),
    "fork": mark("evidence of a fork"),
    "ledger": mark("a ledger"),
    "paper": mark("the working paper of a sample"),
    "passport": mark("a passport"),
    "proof": mark("a proof of inclusion"),
    "portfolio": mark("a portfolio of certificates"),
    "unknown": mark("not evidence"),
}


def check_name(name: str) -> str:
    """Return what a check is called in the language in force; one that is not known keeps its code."""
    if name.startswith(_KEPT):
        return tr("kept checkpoint {file}", file=name.removeprefix(_KEPT))
    return tr(_CHECKS[name]) if name in _CHECKS else name


def kind_name(kind: str) -> str:
    """Return a kind of evidence with its article, as it stands within a sentence."""
    return tr(_KINDS.get(kind, _KINDS["credential"]))
