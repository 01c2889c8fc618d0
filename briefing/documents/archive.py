"""A zip archive packed anew so that the same content gives the same bytes on every machine."""

import zlib
from io import BytesIO
from struct import pack
from zipfile import ZipFile

import deflate

_COMPRESSION = 9
_VERSION = 20  # of the format that is needed to read it: deflate (APPNOTE 4.4.3)
_UTF8 = 0x800
_DEFLATED = 8
_MIDNIGHT, _FIRST_DAY = 0, 0x21  # 1 January 1980, the first day a zip archive can name


def repacked(archive: bytes) -> bytes:
    """`archive` with its files in their order, of one fixed time, packed with libdeflate."""
    with ZipFile(BytesIO(archive)) as source:
        files = [(name, source.read(name)) for name in source.namelist()]
    return packed(files)


def packed(files: list[tuple[str, bytes]]) -> bytes:
    """A zip archive of files by name (APPNOTE 4.3)."""
    body, directory = bytearray(), bytearray()
    for name, content in files:
        place = len(body)
        data = bytes(deflate.deflate_compress(content, _COMPRESSION))
        encoded = name.encode()
        known = pack(
            "<5H3L2H",
            _VERSION,
            0 if name.isascii() else _UTF8,
            _DEFLATED,
            _MIDNIGHT,
            _FIRST_DAY,
            zlib.crc32(content),
            len(data),
            len(content),
            len(encoded),
            0,
        )
        body += b"PK\x03\x04" + known + encoded + data
        own = pack("<3H2L", 0, 0, 0, 0, place)
        directory += b"PK\x01\x02" + pack("<H", _VERSION) + known + own + encoded
    end = pack("<4H2LH", 0, 0, len(files), len(files), len(directory), len(body), 0)
    return bytes(body + directory + b"PK\x05\x06" + end)
