"""Four ways to set the same sections: this program's, stock Platypus, typst and WeasyPrint.

Each takes sections and the file to write, and imports what it needs only then, so that a process
pays for the one way it goes. All set A4 with margins of 20 mm, 10 point Noto Serif justified on
14.5, tables in Noto Sans, from the same font files; all but Platypus, which cannot, tag the file as
PDF/UA-1.
"""

import sys
import time
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from typeset_content import ALTERNATIVE, HEADS, Section, Stretch, read

if TYPE_CHECKING:
    from briefing.typeset.elements import Element
    from briefing.typeset.page_setup import PageSetup

MM = 72 / 25.4
WIDTHS = (40 * MM, 25 * MM, 20 * MM, 85 * MM)
WIDTH, HEIGHT, MARGIN = 210 * MM, 297 * MM, 20 * MM
BAR, STEP, TALLEST = 28, 38, 90
BLUE, GREY, GROUND = "#1A4D99", "#808080", "#F2F2F2"


def ours(sections: Sequence[Section], path: Path) -> None:
    """This program's package."""
    from briefing.typeset.document import typeset
    from briefing.typeset.fonts import FontLibrary
    from briefing.typeset.page_setup import Metadata

    library = FontLibrary.from_folder(fonts())
    path.write_bytes(typeset(elements(sections), page(), Metadata("Bench", "x"), library).pdf)


def fonts() -> Path:
    """The folder of the shipped fonts."""
    from briefing.resources import resource

    return resource("fonts")


def page() -> "PageSetup":
    """The page as this program's package asks for it."""
    from briefing.typeset.page_setup import Margins, PageSetup

    return PageSetup(WIDTH, HEIGHT, Margins(MARGIN, MARGIN, MARGIN, MARGIN))


def elements(sections: Sequence[Section]) -> "list[Element]":
    """The sections as elements of this program's package."""
    from briefing.scene.items import Rect, Scene, Stroke
    from briefing.typeset import elements as e

    serif = e.TextStyle("serif", 10.0)
    looks = {
        "": serif,
        "b": e.TextStyle("serif", 10.0, bold=True),
        "i": e.TextStyle("serif", 10.0, italic=True),
    }
    body = e.ParagraphStyle(serif, 14.5, "justify", space_after=6.0)
    part = e.TextStyle("sans", 18.0, bold=True)
    part_style = e.ParagraphStyle(part, 24.0, space_after=8.0, role="H1")
    heading = e.TextStyle("sans", 13.0, bold=True)
    heading_style = e.ParagraphStyle(heading, 18.0, space_before=8.0, space_after=4.0, role="H2")
    plain, head = e.TextStyle("sans", 8.5), e.TextStyle("sans", 8.5, bold=True)
    cell_style, head_style = e.ParagraphStyle(plain, 11.5), e.ParagraphStyle(head, 11.5)
    rule = Stroke(0.3, GREY)
    table_style = e.TableStyle(
        head_rule=rule, row_rule=rule, bottom_rule=rule, head_fill=GROUND, row_head=True
    )
    columns = tuple(e.Column(width=width) for width in WIDTHS)

    def row(texts: Sequence[str], text: e.TextStyle, style: e.ParagraphStyle) -> e.Row:
        return e.Row(tuple(e.Cell((e.Paragraph((e.Run(each, text),), style),)) for each in texts))

    def titled(title: str, text: e.TextStyle, style: e.ParagraphStyle, level: int) -> e.Paragraph:
        return e.Paragraph((e.Run(title, text),), style, bookmark=e.Bookmark(title, level))

    head_row = (row(HEADS, head, head_style),)
    found: list[e.Element] = []
    for section in sections:
        if section.part:
            found.append(titled(section.part, part, part_style, 1))
        found.append(titled(section.heading, heading, heading_style, 2))
        for stretches in section.paragraphs:
            runs = tuple(e.Run(s.text, looks[s.kind], s.address or None) for s in stretches)
            found.append(e.Paragraph(runs, body))
        rows = tuple(row(texts, plain, cell_style) for texts in section.rows)
        found.append(e.Table(columns, rows, table_style, head=head_row))
        bars = tuple(
            Rect(place * STEP, TALLEST - bar, BAR, bar, BLUE)
            for place, bar in enumerate(section.bars)
        )
        scene = Scene(170 * MM, TALLEST, bars)
        found.append(e.Drawing(scene, ALTERNATIVE, space_before=6.0))
    return found


def platypus(sections: Sequence[Section], path: Path) -> None:
    """reportlab's own layout: not shaped, not tagged, lines broken greedily."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

    for name, file in zip(
        ("S", "SB", "SI", "N", "NB"),
        ("Serif-Regular", "Serif-Bold", "Serif-Italic", "Sans-Regular", "Sans-Bold"),
        strict=True,
    ):
        registerFont(TTFont(name, str(fonts() / f"Noto{file}.ttf")))
    registerFontFamily("S", normal="S", bold="SB", italic="SI", boldItalic="SB")

    class Bars(Flowable):
        def __init__(self, bars: Sequence[int]) -> None:
            super().__init__()
            self.bars = bars

        def wrap(self, *_: float) -> tuple[float, float]:
            return 170 * MM, TALLEST

        def draw(self) -> None:
            self.canv.setFillColor(HexColor(BLUE))
            for place, bar in enumerate(self.bars):
                self.canv.rect(place * STEP, 0, BAR, bar, stroke=0, fill=1)

    body = ParagraphStyle("p", fontName="S", fontSize=10, leading=14.5, alignment=4, spaceAfter=6)
    part = ParagraphStyle("h1", fontName="NB", fontSize=18, leading=24, spaceAfter=8)
    heading = ParagraphStyle(
        "h2", fontName="NB", fontSize=13, leading=18, spaceBefore=8, spaceAfter=4
    )
    cell = ParagraphStyle("td", fontName="N", fontSize=8.5, leading=11.5)
    head = ParagraphStyle("th", parent=cell, fontName="NB")
    looks = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, HexColor(GREY)),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(GROUND)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    story: list[Flowable] = []
    for section in sections:
        if section.part:
            story.append(Paragraph(escape(section.part), part))
        story.append(Paragraph(escape(section.heading), heading))
        story += [Paragraph(_marked_up(each), body) for each in section.paragraphs]
        rows = [[Paragraph(escape(text), cell) for text in row] for row in section.rows]
        heads = [Paragraph(text, head) for text in HEADS]
        story.append(Table([heads, *rows], colWidths=WIDTHS, repeatRows=1, style=looks))
        story += [Spacer(1, 6), Bars(section.bars)]
    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), MARGIN)
    SimpleDocTemplate(str(path), pagesize=(WIDTH, HEIGHT), **margins).build(story)


def _marked_up(stretches: Sequence[Stretch]) -> str:
    """A paragraph as HTML, and as Platypus reads it."""
    texts: list[str] = []
    for stretch in stretches:
        text = escape(stretch.text)
        if stretch.address:
            text = f'<a href="{stretch.address}">{text}</a>'
        elif stretch.kind:
            text = f"<{stretch.kind}>{text}</{stretch.kind}>"
        texts.append(text)
    return "".join(texts)


def typst(sections: Sequence[Section], path: Path) -> None:
    """typst, by its Python package."""
    import typst as compiler

    path.write_bytes(
        compiler.compile(
            typst_source(sections).encode(),
            font_paths=[str(fonts())],
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
        )
    )


def typst_source(sections: Sequence[Section]) -> str:
    """The sections in typst's own markup."""
    lines = [
        '#set document(title: "Bench", author: "x")',
        '#set page(paper: "a4", margin: 20mm)',
        '#set text(font: "Noto Serif", size: 10pt, lang: "en")',
        "#set par(justify: true)",
        '#show heading: set text(font: "Noto Sans")',
    ]
    for section in sections:
        if section.part:
            lines.append(f"= {_typst(section.part)}")
        lines.append(f"== {_typst(section.heading)}")
        lines += ["".join(map(_typst_stretch, each)) + "\n" for each in section.paragraphs]
        heads = ", ".join(f"[*{head}*]" for head in HEADS)
        cells = ", ".join(f"[{_typst(text)}]" for row in section.rows for text in row)
        lines.append(
            '#{set text(font: "Noto Sans", size: 8.5pt); table(columns: (40mm, 25mm, 20mm, 85mm),'
            f" stroke: (bottom: .3pt + gray), table.header({heads}), {cells})}}"
        )
        bars = ", ".join(
            f'align(bottom, rect(width: {BAR}pt, height: {bar}pt, fill: rgb("{BLUE}")))'
            for bar in section.bars
        )
        stack = f"stack(dir: ltr, spacing: {STEP - BAR}pt, {bars})"
        lines.append(f'#figure(alt: "{ALTERNATIVE}", kind: image, {stack})')
    return "\n".join(lines)


def _typst(text: str) -> str:
    return "".join(f"\\{sign}" if sign in '\\#*_$<>@`[]"+-' else sign for sign in text)


def _typst_stretch(stretch: Stretch) -> str:
    text = _typst(stretch.text)
    if stretch.address:
        return f'#link("{stretch.address}")[{text}]'
    return {"b": f"#strong[{text}]", "i": f"#emph[{text}]"}.get(stretch.kind, text)


def weasyprint(sections: Sequence[Section], path: Path) -> None:
    """WeasyPrint, from HTML."""
    import weasyprint as printer

    faces = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};'
        f"src:url({(fonts() / file).as_uri()}.ttf)}}"
        for family, weight, style, file in (
            ("S", "normal", "normal", "NotoSerif-Regular"),
            ("S", "bold", "normal", "NotoSerif-Bold"),
            ("S", "normal", "italic", "NotoSerif-Italic"),
            ("N", "normal", "normal", "NotoSans-Regular"),
            ("N", "bold", "normal", "NotoSans-Bold"),
        )
    )
    head = (
        f"<html lang=en><title>Bench</title><style>{faces}@page{{size:A4;margin:20mm}}"
        'body{font:10pt/14.5pt "S";text-align:justify}h1,h2,table{font-family:"N"}'
        "h1{font-size:18pt}h2{font-size:13pt}td,th{border-bottom:.3pt solid gray}"
        "table{border-collapse:collapse;font-size:8.5pt;text-align:left;width:170mm}</style>"
    )
    lines = [head]
    for section in sections:
        if section.part:
            lines.append(f"<h1>{escape(section.part)}</h1>")
        lines.append(f"<h2>{escape(section.heading)}</h2>")
        lines += [f"<p>{_marked_up(each)}</p>" for each in section.paragraphs]
        rows = ["".join(f"<td>{escape(text)}" for text in row) for row in section.rows]
        heads = "".join(f"<th scope=col>{head}" for head in HEADS)
        lines.append(f"<table><thead><tr>{heads}<tbody><tr>{'<tr>'.join(rows)}</table>")
        bars = "".join(
            f"<rect x='{place * STEP}' y='{TALLEST - bar}' width='{BAR}' height='{bar}'"
            f" fill='%23{BLUE[1:]}'/>"
            for place, bar in enumerate(section.bars)
        )
        picture = f"<svg xmlns='http://www.w3.org/2000/svg' width='482' height='90'>{bars}</svg>"
        lines.append(f'<p><img alt="{ALTERNATIVE}" src="data:image/svg+xml,{picture}"></p>')
    printer.HTML(string="\n".join(lines)).write_pdf(path, pdf_variant="pdf/ua-1")


WAYS: dict[str, Callable[[Sequence[Section], Path], None]] = {
    "ours": ours,
    "platypus": platypus,
    "typst": typst,
    "weasyprint": weasyprint,
}


def main() -> None:
    """Goes one way in this process; prints the CPU seconds after its start."""
    name, content, path = sys.argv[1:]
    sections = read(Path(content))
    begin = time.process_time()
    WAYS[name](sections, Path(path))
    print(time.process_time() - begin)


if __name__ == "__main__":
    main()
