"""A check says everything on which a library cannot be relied."""

from briefing.domain.edits import Edit, Step
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.checking import check_library

SOURCE = Source(title="Orsenna Gazette")
TEXT = SourceText(source_id=SOURCE.id, text="Seven wells reopened.")


def add(library, *records) -> None:
    library.apply(Step("Add", tuple(Edit(None, record) for record in records)))


def test_an_empty_library_is_sound(library) -> None:
    assert check_library(library) == ()


def test_a_passage_that_does_not_stand_where_it_is_said_to(library) -> None:
    right = Excerpt(source_text_id=TEXT.id, start=0, end=5, exact="Seven")
    wrong = Excerpt(source_text_id=TEXT.id, start=0, end=5, exact="Eight")
    add(library, SOURCE, TEXT, right, wrong)
    (finding,) = check_library(library)
    assert (finding.rule, finding.kind, finding.id) == ("passage", "excerpt", wrong.id)
    assert str(finding.message) == ("The excerpt “Eight” does not stand in its text from 0 to 5.")
