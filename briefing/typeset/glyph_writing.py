"""Glyphs as PDF writes them: codes of four hexadecimal digits, and the kerns between them."""

from collections.abc import Sequence

NEGLIGIBLE = 0.05  # of 1/1000 of the type size


def kerned(codes: Sequence[int], advances: Sequence[float], stated: Sequence[float]) -> str:
    """The inside of a TJ array, without the brackets of its first and last string.

    A glyph that advances otherwise than the font states is followed by a kern; "" when the last one
    is.
    """
    if advances == stated:
        return "%04X" * len(codes) % (*codes,)
    written: list[str] = []
    owed = 0.0
    for code, advance, own in zip(codes, advances, stated, strict=True):
        if abs(owed) > NEGLIGIBLE:
            written.append(f">{-owed:.4g}<")
            owed = 0.0
        written.append(f"{code:04X}")
        owed += advance - own
    return "" if abs(owed) > NEGLIGIBLE else "".join(written)
