"""A document becomes a source with nothing said about it but its name."""

import pytest

from briefing.domain.sources import Source, SourceText
from briefing.operations.adding_sources import LARGEST_FILE, UnusableDocument, add_sources


def test_a_source_and_its_text_are_made(library, tmp_path) -> None:
    path = tmp_path / "Orsenna Gazette, 3 February.txt"
    path.write_text("Seven wells.", "utf-8")
    (added,) = add_sources(library, [path])
    assert library.all(Source) == [Source(id=added.source.id, title=path.stem)]
    (text,) = library.all(SourceText)
    assert (text.source_id, text.version, text.text) == (added.source.id, 1, "Seven wells.")


def test_a_text_known_from_another_put_adds_nothing(library, put_lines, tmp_path) -> None:
    source, _ = put_lines(
        {"record": "source", "id": "0190c000-0000-7000-8000-00000000000a", "title": "Gazette"},
        {
            "record": "source_text",
            "source_id": "0190c000-0000-7000-8000-00000000000a",
            "text": "Seven wells.\r\n",
        },
    )
    (tmp_path / "again.txt").write_bytes(b"Seven wells.\n")
    (added,) = add_sources(library, [tmp_path / "again.txt"])
    assert (added.added, added.source.id) == (False, source.id)
    assert library.count(Source) == 1


def test_a_file_that_is_too_large_is_not_read_to_its_end(library, tmp_path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UnusableDocument, match="larger than 50 MB"):
        add_sources(library, [tmp_path / "large.txt"])


def test_a_folder_is_no_document(library, tmp_path) -> None:
    with pytest.raises(UnusableDocument, match="It cannot be read: Is a directory"):
        add_sources(library, [tmp_path])
