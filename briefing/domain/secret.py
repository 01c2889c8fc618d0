"""A passphrase or key on its way through the program: never printed, erased when done with.

A `Secret` stands in tracebacks, logs and messages as "…". Its bytes lie in memory that `erase`
overwrites. What Python made of them before (the text that was typed, a statement that was run)
cannot be overwritten and is left to the interpreter, which reuses the memory.
"""

from unicodedata import normalize


class Secret:
    """Bytes that nobody sees.

    It may be sent to a child process of the program; it is equal to a secret of the same bytes.
    """

    __slots__ = ("_data",)

    def __init__(self, data: bytes | bytearray) -> None:
        self._data = bytearray(data)

    @classmethod
    def of_text(cls, text: str) -> "Secret":
        """What was typed, in Unicode's form NFKC, so that every keyboard gives the same bytes."""
        return cls(normalize("NFKC", text).encode("utf-8", "surrogateescape"))

    def reveal(self) -> bytes:
        """The bytes, for the one place that needs them; raises `ValueError` once erased."""
        if not self._data:
            raise ValueError("the secret was erased")
        return bytes(self._data)

    def text(self) -> str:
        """What was typed; raises `ValueError` once erased."""
        return self.reveal().decode("utf-8", "surrogateescape")

    def copy(self) -> "Secret":
        """Another secret of the same bytes, which outlives this one."""
        return Secret(self._data)

    def erase(self) -> None:
        """Overwrites the bytes; a second time nothing happens."""
        self._data[:] = bytes(len(self._data))
        self._data.clear()

    def __len__(self) -> int:
        return len(self._data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest

        return compare_digest(self._data, other._data)

    def __hash__(self) -> int:
        raise TypeError("a secret changes when it is erased")

    def __repr__(self) -> str:
        return "…"

    def __reduce__(self) -> tuple[type["Secret"], tuple[bytes]]:
        return Secret, (bytes(self._data),)
