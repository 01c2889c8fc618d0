"""Pictures made anew: their dots stay, all else goes, and what would fill memory is refused."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from briefing.documents import images
from briefing.documents.images import UnusableImage, raster_of, re_encoded

BLUE = (20, 40, 200)


def _saved(picture: Image.Image, form: str = "PNG", **options) -> bytes:
    file = BytesIO()
    picture.save(file, form, **options)
    return file.getvalue()


def _dot(raster, x, y):
    at = 3 * (y * raster.columns + x)
    return tuple(raster.pixels[at : at + 3])


@pytest.mark.parametrize("form", ["PNG", "WEBP", "GIF", "BMP"])
def test_dots_come_out_as_they_went_in(form) -> None:
    options = {"lossless": True} if form == "WEBP" else {}
    made = raster_of(re_encoded(_saved(Image.new("RGB", (6, 3), BLUE), form, **options)))

    assert (made.columns, made.rows) == (6, 3)
    assert made.pixels == bytes(BLUE) * 18


def test_a_camera_says_nothing_of_place_and_time() -> None:
    picture = Image.new("RGB", (8, 4), BLUE)
    exif = Image.Exif()
    exif[0x010F], exif[0x9003] = "SECRET CAMERA", "2025:11:10 08:00:00"
    exif[0x0112] = 6  # to be turned by a quarter
    data = _saved(picture, "JPEG", exif=exif, comment=b"SECRET COMMENT")
    assert b"SECRET" in data
    made = re_encoded(data)

    assert b"SECRET" not in made
    assert Image.open(BytesIO(made)).size == (4, 8)


def test_nothing_but_dots_is_kept_of_a_png() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "SECRET")
    made = re_encoded(_saved(Image.new("RGB", (4, 4), BLUE), pnginfo=texts))
    chunks, at = [], 8
    while at < len(made):
        (length,) = struct.unpack(">I", made[at : at + 4])
        chunks.append(made[at + 4 : at + 8])
        at += length + 12

    assert chunks == [b"IHDR", b"sRGB", b"IDAT", b"IEND"]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_is_white_paper(mode) -> None:
    picture = Image.new("RGBA", (2, 1), (0, 0, 0, 0))
    picture.putpixel((1, 0), (10, 10, 10, 255))
    made = raster_of(re_encoded(_saved(picture.convert(mode))))

    assert _dot(made, 0, 0) == (255, 255, 255)
    assert _dot(made, 1, 0) == (10, 10, 10)


@pytest.mark.parametrize("mode", ["1", "L", "CMYK", "YCbCr"])
def test_other_colours_become_red_green_and_blue(mode) -> None:
    form = "JPEG" if mode in {"CMYK", "YCbCr"} else "PNG"
    made = raster_of(re_encoded(_saved(Image.new("RGB", (2, 2), "white").convert(mode), form)))

    assert min(made.pixels) > 250


def test_sixteen_bits_of_grey_become_eight() -> None:
    made = raster_of(re_encoded(_saved(Image.new("I;16", (2, 2), 0x8000))))

    assert set(made.pixels) == {0x80}


def test_a_large_picture_is_made_smaller_in_proportion() -> None:
    made = raster_of(re_encoded(_saved(Image.new("RGB", (3000, 500), BLUE))))

    assert (made.columns, made.rows) == (720, 120)
    assert _dot(made, 700, 100) == BLUE


def test_the_same_dots_give_the_same_bytes() -> None:
    picture = Image.effect_noise((40, 30), 60).convert("RGB")
    made = re_encoded(_saved(picture))

    assert re_encoded(_saved(picture, "BMP")) == made
    assert re_encoded(made) == made


def _bomb(columns: int, rows: int) -> bytes:
    """A small PNG that says it is huge."""
    head = b"IHDR" + struct.pack(">IIBBBBB", columns, rows, 1, 0, 0, 0, 0)
    body = b"IDAT" + zlib.compress(bytes(1000))
    parts = [
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
        for part in (head, body, b"IEND")
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize("size", [(8000, 8000), (12_000, 12_000), (100_000, 100_000), (2**31, 1)])
def test_a_picture_that_says_it_is_huge_is_not_unpacked(size) -> None:
    with pytest.raises(UnusableImage) as refused:
        re_encoded(_bomb(*size))

    said = str(refused.value)
    assert "more than 40 million dots" in said or "damaged" in said


def test_a_large_file_is_refused() -> None:
    with pytest.raises(UnusableImage, match="20 MB"):
        re_encoded(bytes(images.LARGEST_FILE + 1))


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"GIF8"]
)
def test_what_is_no_picture_is_refused(data) -> None:
    with pytest.raises(UnusableImage, match="no picture: choose a PNG"):
        re_encoded(data)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "BMP"])
def test_a_picture_cut_off_is_refused(form) -> None:
    data = _saved(Image.effect_noise((60, 60), 50).convert("RGB"), form)

    with pytest.raises(UnusableImage):
        re_encoded(data[: len(data) // 2])
