"""The words an analyst has added to the dictionary: one file beside the settings, a word a line."""

from pathlib import Path

FILE_NAME = "dictionary.txt"


class UserWords:
    """The words of one file. A file that is lost or unreadable costs the words in it alone."""

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            lines = file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            lines = []
        self._words = {line.strip() for line in lines if line.strip()}

    def has(self, word: str) -> bool:
        """Whether a word was added; one in small letters holds with a capital too."""
        return word in self._words or word[:1].lower() + word[1:] in self._words

    def add(self, word: str) -> None:
        """Add a word and write the file. Raises `OSError` where it cannot be written."""
        self._words.add(word)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_name(f"{self._file.name}.part")
        part.write_text("\n".join(sorted(self._words)) + "\n", "utf-8")
        part.replace(self._file)
