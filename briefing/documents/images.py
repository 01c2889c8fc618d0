"""Pictures made anew from their dots, so that nothing else of a file reaches a document.

What a file says beside its dots (where it was taken, by whom, thumbnails, comments) is left behind,
and a file made to fill the memory is refused by what its head says, before it is unpacked. The
result is bounded in size, and the same dots give the same bytes.
"""

import struct
import warnings
import zlib
from functools import lru_cache
from io import BytesIO

import deflate
from PIL import Image, ImageOps, UnidentifiedImageError

from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.typeset.raster import Raster

LARGEST_FILE = 20 * 1024 * 1024  # bytes
MOST_DOTS = 40_000_000
BOUNDS = (720, 240)  # columns and rows of what is kept
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
_COMPRESSION = 9
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR = 2
_PERCEPTUAL = b"\x00"
_WIDE_GREY = ("I", "F")  # modes of more than eight bits
_STEPS = 256


class UnusableImage(KnownError):
    """A file that no picture can be made of."""


@lru_cache(maxsize=4)
def re_encoded(data: bytes) -> bytes:
    """The picture of a file as a PNG of at most `BOUNDS`, on white where it is transparent.

    Upright as a camera meant it, the first one where they follow each other. Raises `UnusableImage`
    for what is no PNG, JPEG, WebP, GIF or BMP, is damaged, or is larger than `LARGEST_FILE` or
    `MOST_DOTS`.
    """
    if len(data) > LARGEST_FILE:
        raise UnusableImage(
            message("The picture has more than 20 MB: save it smaller and choose it again.")
        )
    return png_of(_raster(_opened(data)))


def raster_of(png: bytes) -> Raster:
    """The dots of a picture that `re_encoded` made. Raises `UnusableImage`."""
    return _raster(_opened(png))


def png_of(raster: Raster) -> bytes:
    """Dots as a PNG file that says nothing but their colours (ISO/IEC 15948, 11)."""
    width = 3 * raster.columns
    lines = (raster.pixels[start : start + width] for start in range(0, len(raster.pixels), width))
    rows = b"".join(b"\x00" + line for line in lines)
    head = struct.pack(">IIBBBBB", raster.columns, raster.rows, 8, _TRUE_COLOUR, 0, 0, 0)
    packed = bytes(deflate.zlib_compress(rows, _COMPRESSION))
    parts = ((b"IHDR", head), (b"sRGB", _PERCEPTUAL), (b"IDAT", packed), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


def _opened(data: bytes) -> Image.Image:
    """The picture by its head, which is all that is read here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(data), formats=_FORMATS)
    except UnidentifiedImageError:
        raise UnusableImage(
            message("The file is no picture: choose a PNG, JPEG, WebP, GIF or BMP.")
        ) from None
    except Image.DecompressionBombError:
        raise _too_large() from None
    except (OSError, ValueError, SyntaxError, EOFError, struct.error):
        raise _damaged() from None
    if picture.width * picture.height > MOST_DOTS:
        raise _too_large()
    return picture


def _raster(picture: Image.Image) -> Raster:
    try:
        flat = _flat(ImageOps.exif_transpose(picture))
    except (OSError, ValueError, SyntaxError, EOFError, struct.error, MemoryError):
        raise _damaged() from None
    if flat.width > BOUNDS[0] or flat.height > BOUNDS[1]:
        flat.thumbnail(BOUNDS, Image.Resampling.LANCZOS)
    return Raster(flat.width, flat.height, flat.tobytes())


def _flat(picture: Image.Image) -> Image.Image:
    """The picture in three colours of eight bits, on white paper."""
    if picture.mode.startswith(_WIDE_GREY):
        picture = picture.convert("F").point(lambda value: value / _STEPS).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    paper = Image.new("RGBA", seen.size, "#FFFFFF")
    return Image.alpha_composite(paper, seen).convert("RGB")


def _too_large() -> UnusableImage:
    return UnusableImage(
        message(
            "The picture has more than {most} million dots: save it smaller and choose it again.",
            most=MOST_DOTS // 1_000_000,
        )
    )


def _damaged() -> UnusableImage:
    return UnusableImage(message("The picture is damaged: save it anew and choose it again."))
