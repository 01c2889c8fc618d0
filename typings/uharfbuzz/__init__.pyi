"""The part of uharfbuzz, a compiled module, that is used here."""

from collections.abc import Mapping, Sequence
from enum import IntEnum, IntFlag

class Blob:
    data: bytes
    @classmethod
    def from_file_path(cls, filename: str) -> Blob: ...

class Face:
    upem: int
    glyph_count: int
    unicodes: Set
    blob: Blob
    def __init__(self, blob: Blob, index: int = 0) -> None: ...
    def reference_table(self, tag: str) -> Blob: ...

class Font:
    def __init__(self, face: Face) -> None: ...
    def get_glyph_h_advance(self, gid: int) -> int: ...
    def get_nominal_glyph(self, unicode: int) -> int | None: ...

class BufferClusterLevel(IntEnum):
    MONOTONE_CHARACTERS = 1

class BufferFlags(IntFlag):
    BOT = 1
    REMOVE_DEFAULT_IGNORABLES = 8

class BufferSerializeFlags(IntFlag):
    NO_CLUSTERS = 1
    NO_GLYPH_NAMES = 4

class BufferSerializeFormat(IntEnum):
    TEXT = 0x54455854

class GlyphInfo:
    codepoint: int
    cluster: int

class GlyphPosition:
    position: tuple[int, int, int, int]
    x_advance: int
    x_offset: int
    y_offset: int

class Buffer:
    cluster_level: BufferClusterLevel
    flags: BufferFlags
    language: str
    direction: str
    glyph_infos: Sequence[GlyphInfo]
    glyph_positions: Sequence[GlyphPosition]
    def clear_contents(self) -> None: ...
    def add_str(self, text: str) -> None: ...
    def guess_segment_properties(self) -> None: ...
    def serialize(
        self, font: Font, format: BufferSerializeFormat, flags: BufferSerializeFlags
    ) -> str: ...

class Set:
    def __iter__(self) -> SetIter: ...
    def update(self, other: set[int]) -> None: ...

class SetIter:
    def __iter__(self) -> SetIter: ...
    def __next__(self) -> int: ...

class SubsetFlags(IntFlag):
    RETAIN_GIDS = 2
    NO_LAYOUT_CLOSURE = 0x200

class SubsetInput:
    flags: SubsetFlags
    glyph_set: Set
    drop_table_tag_set: Set

def shape(font: Font, buffer: Buffer, features: Mapping[str, bool] | None = None) -> None: ...
def subset(face: Face, input: SubsetInput) -> Face: ...
