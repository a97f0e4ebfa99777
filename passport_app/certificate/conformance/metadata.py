"""PDF/A-3b by what a file says of itself: XMP readable as it lies there, equal to Info, with no property unexplained.

ISO 19005-3, 6.6.2 and 6.6.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf

from passport_app.certificate.conformance.fault import Fault, name, table

_RDF, _DC = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://purl.org/dc/elements/1.1/}"
_XMP, _PDF = "{http://ns.adobe.com/xap/1.0/}", "{http://ns.adobe.com/pdf/1.3/}"
_ID, _UA = "{http://www.aiim.org/pdfa/ns/id/}", "{http://www.aiim.org/pdfua/ns/id/}"
_EXTENSION = "{http://www.aiim.org/pdfa/ns/extension/}"
_EXPLAINING = "{http://www.aiim.org/pdfa/ns/extension/}schemas"
_SCHEMA, _PROPERTY = "{http://www.aiim.org/pdfa/ns/schema#}", "{http://www.aiim.org/pdfa/ns/property#}"
_PREDEFINED = (
    _DC,
    _XMP,
    _PDF,
    _ID,
    _EXTENSION,
    "{http://ns.adobe.com/xap/1.0/mm/}",
    "{http://ns.adobe.com/xap/1.0/rights/}",
    "{http://ns.adobe.com/xap/1.0/t/pg/}",
)
_EQUAL = {
    "/Title": _DC + "title",
    "/Author": _DC + "creator",
    "/Subject": _DC + "description",
    "/Keywords": _PDF + "Keywords",
    "/Creator": _XMP + "CreatorTool",
    "/Producer": _PDF + "Producer",
    "/CreationDate": _XMP + "CreateDate",
    "/ModDate": _XMP + "ModifyDate",
}
_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?(\d\d)(Z|[+-]\d\d[':]?\d\d'?)?")
"""As PDF and as XMP write it."""
_PACKET_END = re.compile(rb"<\?xpacket end=.[rw].\?>\s*\Z")
_LARGEST = 1 << 20


def check_metadata(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """Yield what is wrong with a file's metadata."""
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        yield Fault("6.6.2.1", "it has no metadata stream")
        return
    if name(stream.get("/Type")) != "Metadata" or name(stream.get("/Subtype")) != "XML" or "/Filter" in stream:
        yield Fault("6.6.2.1", "its metadata are not marked as XML, or are packed")
    said = _read(bytes(stream.read_bytes()))
    if said is None:
        yield Fault("6.6.2.1", "its metadata are no well-formed XMP in UTF-8")
        return
    properties = _properties(said)
    if (properties.get(_ID + "part"), properties.get(_ID + "conformance")) not in {("3", "B"), ("3", "A"), ("3", "U")}:
        yield Fault("6.6.4", "it does not say that it is PDF/A-3")
    information = table(pdf.trailer.get("/Info"))
    for key, equal in _EQUAL.items():
        if key not in information:
            continue
        value = str(information[key])
        if _comparable(value, key) != _comparable(properties.get(equal, ""), key):
            yield Fault("6.6.2.3", f"Info says {key[1:]} otherwise than the metadata")
    explained = _explained(said)
    for property_ in properties:
        if not property_.startswith(_PREDEFINED) and property_ not in explained:
            yield Fault("6.6.2.3", f"the metadata hold {property_}, which no schema explains")


def claims_accessible(pdf: pikepdf.Pdf) -> bool:
    """Tell whether a file says that it is PDF/UA-1, and its title, where PDF/UA wants both (ISO 14289-1, 5 and 7.1)."""
    stream = pdf.Root.get("/Metadata")
    said = _read(bytes(stream.read_bytes())) if isinstance(stream, pikepdf.Stream) else None
    properties = {} if said is None else _properties(said)
    return properties.get(_UA + "part") == "1" and bool(properties.get(_DC + "title"))


def _read(packet: bytes) -> ElementTree.Element | None:
    """Return the RDF of a packet; a packet that defines entities, which could grow without bound, is not read."""
    if len(packet) > _LARGEST or b"<!" in packet or not packet.startswith(b"<?xpacket begin="):
        return None
    if re.match(rb"<\?xpacket[^>]*(bytes|encoding)=", packet) or not re.search(
        rb"<\?xpacket end=.[rw].\?>\s*\Z", packet
    ):
        return None
    try:
        root = ElementTree.fromstring(packet.decode("utf-8"))  # noqa: S314 - bounded, and without a document type
    except (ElementTree.ParseError, UnicodeDecodeError, ValueError):
        return None
    return root if root.tag == _RDF + "RDF" else root.find(f".//{_RDF}RDF")


def _properties(rdf: ElementTree.Element) -> dict[str, str]:
    """Return every property with its text, of arrays the first item."""
    found: dict[str, str] = {}
    for description in rdf.findall(_RDF + "Description"):
        for key, value in description.attrib.items():
            if key.startswith("{") and not key.startswith((_RDF, "{http://www.w3.org/XML/")):
                found[key] = value
        for child in description:
            item = child.find(f".//{_RDF}li")
            found[child.tag] = (child if item is None else item).text or ""
    return found


def _explained(rdf: ElementTree.Element) -> set[str]:
    """Return the properties that extension schemas explain, with type, category and description."""
    found = set()
    for schema in rdf.findall(f".//{_EXPLAINING}//{_RDF}Bag/{_RDF}li"):
        space = schema.findtext(f".//{_SCHEMA}namespaceURI", "")
        if not schema.findtext(f".//{_SCHEMA}schema") or not schema.findtext(f".//{_SCHEMA}prefix"):
            continue
        for held in schema.findall(f".//{_SCHEMA}property/{_RDF}Seq/{_RDF}li"):
            said = {part: held.findtext(f".//{_PROPERTY}{part}", "") for part in ("name", "valueType", "description")}
            if all(said.values()) and held.findtext(f".//{_PROPERTY}category") in ("internal", "external"):
                found.add(f"{{{space}}}{said['name']}")
    return found


def _comparable(value: str, key: str) -> str | tuple[str, ...]:
    """Return a text as it is, and a date, written in either way, as its parts."""
    match = _DATE.fullmatch(value) if key.endswith("Date") else None
    if match is None:
        return value
    zone = re.sub(r"[^0-9+-]", "", (match[7] or "Z").replace("Z", "+0000"))
    return (*match.groups(default="")[:6], zone)
