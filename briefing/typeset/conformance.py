"""What a file says of itself, so that it is accessible and can be kept for good.

PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask for the same things to be said in the
information dictionary and in XMP metadata, for a language, for a title that is shown, and for the
colour space that colours are meant in.
"""

import re
from datetime import datetime
from html import escape
from typing import Literal

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from briefing.resources import resource
from briefing.typeset.page_setup import Metadata
from briefing.typeset.pdf_file import PdfFile, plain_stream, text_string
from briefing.typeset.tagging import is_language

PRODUCER = "Briefing typeset"
_NAME = re.compile("[A-Za-z][A-Za-z0-9_-]{0,100}")
_NOT_IN_XML = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 8_000  # characters of one statement
_COLOURS = "sRGB IEC61966-2.1"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
# PDF/A knows no property of PDF/UA unless the file describes it.
_UA_SCHEMA = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_NAMESPACES['pdfuaid']}</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


def declare(
    file: PdfFile, metadata: Metadata, direction: Literal["ltr", "rtl"]
) -> dict[str, object]:
    """Says at the root of the file what it conforms to and from which side it is read; returns its
    information dictionary.

    Raises `ValueError` for a language that is no tag, a date that is not ISO 8601, or the name of a
    custom entry that is not of ASCII letters, digits, "-" and "_".
    """
    if not is_language(metadata.language):
        raise ValueError(metadata.language)
    file.set_root("Lang", PDFString(metadata.language))
    file.set_root("MarkInfo", PDFDictionary({"Marked": "true"}))
    reading_order = PDFName("R2L" if direction == "rtl" else "L2R")
    preferences = {"DisplayDocTitle": "true", "Direction": reading_order}
    file.set_root("ViewerPreferences", PDFDictionary(preferences))
    pages = PDFArray([0, PDFDictionary({"S": PDFName("D")})])
    file.set_root("PageLabels", PDFDictionary({"Nums": pages}))
    kind = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    file.set_root("Metadata", file.reference(plain_stream(_xmp(metadata), kind)))
    file.set_root("OutputIntents", PDFArray([_output_intent(file)]))
    return _information(metadata)


def _output_intent(file: PdfFile) -> PDFDictionary:
    profile = file.stream(resource("icc/sRGB.icc").read_bytes(), {"N": 3})
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(_COLOURS),
            "Info": PDFString(_COLOURS),
            "DestOutputProfile": file.reference(profile),
        }
    )


def _statements(metadata: Metadata) -> dict[str, str]:
    """What is said by name; what is empty is not said, but for the title."""
    said = {
        "Title": metadata.title,
        "Author": metadata.author,
        "Subject": metadata.subject,
        "Keywords": metadata.keywords,
        "Creator": PRODUCER,
        "Producer": PRODUCER,
    }
    clean = {name: _NOT_IN_XML.sub("\ufffd", text[:_LONGEST]) for name, text in said.items()}
    return {name: text for name, text in clean.items() if text or name == "Title"}


def _information(metadata: Metadata) -> dict[str, object]:
    """The entries of the information dictionary."""
    for name, _ in metadata.custom:
        if not _NAME.fullmatch(name):
            raise ValueError(name)
    entries = {name: text_string(value) for name, value in metadata.custom}
    entries |= {name: text_string(value) for name, value in _statements(metadata).items()}
    if metadata.created:
        moment = _moment(metadata.created)
        offset = moment.strftime("%z")
        date = f"(D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}')".encode("ascii")
        entries |= {"CreationDate": date, "ModDate": date}
    return dict(entries)


def _moment(text: str) -> datetime:
    """An ISO 8601 date and time to the second; without a zone it counts as UTC."""
    moment = datetime.fromisoformat(text).replace(microsecond=0)
    return moment if moment.tzinfo else datetime.fromisoformat(f"{moment.isoformat()}+00:00")


def _xmp(metadata: Metadata) -> bytes:
    """The metadata as an XMP packet: the same as in the information dictionary, and the two
    standards.
    """
    said = {name: escape(text, quote=False) for name, text in _statements(metadata).items()}
    alternatives = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
    forms = {
        "Title": f"<dc:title>{alternatives}</dc:title>",
        "Author": "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
        "Subject": f"<dc:description>{alternatives}</dc:description>",
        "Keywords": "<pdf:Keywords>{}</pdf:Keywords>",
        "Producer": "<pdf:Producer>{}</pdf:Producer>",
        "Creator": "<xmp:CreatorTool>{}</xmp:CreatorTool>",
    }
    lines = [form.format(said[name]) for name, form in forms.items() if name in said]
    lines.append(
        f"<dc:language><rdf:Bag><rdf:li>{metadata.language}</rdf:li></rdf:Bag></dc:language>"
    )
    if metadata.created:
        date = _moment(metadata.created).isoformat()
        lines.append(
            f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>"
        )
    lines.append("<dc:format>application/pdf</dc:format>")
    lines.append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
    lines.append("<pdfuaid:part>1</pdfuaid:part>")
    names = " ".join(f'xmlns:{name}="{address}"' for name, address in _NAMESPACES.items())
    body = "\n".join((*lines, _UA_SCHEMA))
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">\n'
        f'<rdf:Description rdf:about="" {names}>\n{body}\n</rdf:Description>\n'
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    )
    return packet.encode("utf-8")
