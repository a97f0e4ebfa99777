"""What a certificate says of itself, twice: XMP, which PDF/A wants, and the Info dictionary, which readers show.

ISO 16684-1 (XMP), ISO 19005-3, 6.6 (metadata, the version's identification, extension schemas), ISO 14289-1, 5. Both
are made from the same particulars, so that they cannot differ; `conformance.py` holds them against each other all the
same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from xml.sax.saxutils import escape

NAMESPACE = "urn:material-passport:certificate:1.0#"
"""Of our own two properties; declared in the packet by an extension schema (ISO 19005-3, 6.6.2.3.3)."""
CREATOR = "Material Passport"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold at all (production 2), not even as a reference."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a certificate says of itself as a file."""

    title: str
    author: str
    language: str
    issued_at: str
    """UTC, `2026-11-23T20:00:00Z`: the dates of the file are the passport's, never the clock's."""
    layout: str
    made_with: str
    """Versions of what made the bytes: with the same ones, the same bytes come out."""

    def __post_init__(self) -> None:
        for field in fields(self):
            object.__setattr__(self, field.name, _NOT_XML.sub("\ufffd", getattr(self, field.name)))


def pdf_date(utc: str) -> str:
    """Return a time as PDF dates are written (ISO 32000-1, 7.9.4)."""
    digits = "".join(c for c in utc if c in "0123456789")[:14]
    return f"D:{digits:0<14}+00'00'"


def xmp_date(utc: str) -> str:
    """Return the same time as XMP dates are written (ISO 8601, to the second)."""
    digits = pdf_date(utc)[2:16]
    day, time = digits[:8], digits[8:]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{time[:2]}:{time[2:4]}:{time[4:]}+00:00"


def packet(particulars: Particulars) -> bytes:
    """Return the XMP packet of a certificate, read-only, without padding: nothing is to be changed in place."""
    said = {field.name: escape(getattr(particulars, field.name)) for field in fields(particulars)}
    schema = _SCHEMA.format(namespace=NAMESPACE)
    date = xmp_date(particulars.issued_at)
    text = _PACKET.format(**said, date=date, creator=CREATOR, namespace=NAMESPACE, schema=schema)
    return text.encode("utf-8")


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:certificate="{namespace}">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{creator}</pdf:Producer>
<certificate:layout>{layout}</certificate:layout><certificate:madeWith>{made_with}</certificate:madeWith>
</rdf:Description>
{schema}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""

_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Material Passport certificate</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>certificate</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>layout</pdfaProperty:name>\
<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Version of the layout by which the pages are made from the attached passport\
</pdfaProperty:description></rdf:li>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>madeWith</pdfaProperty:name>\
<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Versions of the programs that made the file</pdfaProperty:description></rdf:li>
</rdf:Seq></pdfaSchema:property>
</rdf:li>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description></rdf:li>
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
