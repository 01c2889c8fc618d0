"""Sets pictures of dots as pieces, and writes each raster once into the file."""

from functools import partial

from reportlab.pdfbase.pdfdoc import PDFName, PDFObjectReference

from briefing.typeset.context import Context
from briefing.typeset.painter import Painter
from briefing.typeset.pdf_file import PdfFile
from briefing.typeset.pieces import Block, Piece, Tie
from briefing.typeset.raster import Picture, Raster
from briefing.typeset.record import Box
from briefing.typeset.tagging import Tag


def picture_layout(picture: Picture, width: float, context: Context) -> Block:
    """The picture as one piece, no wider than its room and no taller than a page."""
    raster = picture.raster
    ratio = raster.rows / raster.columns
    wide = max(min(picture.width, width, context.height / ratio), 0.0)
    at_left = {"start": not context.rtl, "end": context.rtl}.get(picture.align)
    room = width - wide
    indent = room / 2 if at_left is None else (0.0 if at_left else room)
    tag = Tag("Figure", alt=picture.alt)
    draw = partial(_draw, picture, tag, (wide, wide * ratio), context)
    tie = Tie.MUST if picture.keep_with_next else Tie.FREE
    piece = Piece(wide * ratio, draw, tie=tie, indent=indent, key=context.key)
    return Block([piece], picture.space_before, picture.space_after)


def _draw(
    picture: Picture,
    tag: Tag,
    size: tuple[float, float],
    context: Context,
    painter: Painter,
    left: float,
    top: float,
) -> None:
    width, height = size
    painter.place(picture.key, left, top, width, height)
    spot = painter.spot(left, top)
    painter.record.add_destination(picture.anchor, spot, picture, context.key)
    box = Box(painter.page, left, top - height, left + width, top)
    with painter.figure(tag, box) if picture.alt else painter.artifact():
        name = painter.raster_name(picture.raster)
        painter.write(
            f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {top - height:.2f} cm /{name} Do Q"
        )


def raster_object(file: PdfFile, raster: Raster) -> PDFObjectReference:
    """A raster as an object of the file."""
    entries = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": raster.columns,
        "Height": raster.rows,
        "ColorSpace": PDFName("DeviceRGB"),
        "BitsPerComponent": 8,
    }
    return file.reference(file.stream(raster.pixels, entries))
