"""How the window and its child process talk: frames of bytes, each led by its length."""

from typing import IO

_LENGTH = 8  # bytes, big-endian


def write_frame(stream: IO[bytes], frame: bytes) -> None:
    """Send one frame. Raises `OSError` when nobody reads any more."""
    stream.write(len(frame).to_bytes(_LENGTH, "big"))
    stream.write(frame)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes | None:
    """The next frame, or None when the stream has ended or is cut off in the middle."""
    head = _read(stream, _LENGTH)
    return None if head is None else _read(stream, int.from_bytes(head, "big"))


def _read(stream: IO[bytes], size: int) -> bytes | None:
    try:
        data = stream.read(size)
    except (OSError, ValueError):
        return None
    return data if len(data) == size else None
