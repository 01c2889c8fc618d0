"""Texts of sources are cleaned and counted; excerpts are found by their words or checked."""

import pytest

from briefing.domain.records import new_id
from briefing.domain.sources import Excerpt, SourceText

TEXT = "The envoy said: “We will stay.”\r\nThe ministry said: “We will stay.” 🕊 Nothing else."


@pytest.fixture
def source(put_lines) -> str:
    return put_lines({"record": "source", "title": "Orsenna Gazette"})[0].id


@pytest.fixture
def text(put_lines, source) -> str:
    return put_lines({"record": "source_text", "source_id": source, "text": TEXT})[0].id


def excerpt(text: str, exact: str, **more) -> dict:
    return {"record": "excerpt", "source_text_id": text, "exact": exact, **more}


class TestTexts:
    def test_a_text_is_kept_composed_with_plain_line_ends(self, library, put_lines, source) -> None:
        given = {"record": "source_text", "source_id": source, "text": "Orse\u0301nna\r\nagain"}
        (put,) = put_lines(given)
        assert library.find(SourceText, put.id).text == "Orsénna\nagain"

    def test_versions_are_counted_up_when_not_given(self, library, put_lines, source) -> None:
        line = {"record": "source_text", "source_id": source}
        put_lines({**line, "text": "one"})
        put_lines({**line, "text": "two"}, {**line, "text": "four", "version": 4})
        put_lines({**line, "text": "five"}, {**line, "text": "six"})
        versions = {text.text: text.version for text in library.all(SourceText)}
        assert versions == {"one": 1, "two": 5, "four": 4, "five": 6, "six": 7}

    def test_a_version_is_given_once(self, put_lines, refused, source, text) -> None:
        line = {"record": "source_text", "source_id": source, "version": 1, "text": "again"}
        assert refused(line)[0][:2] == (1, "version")

    def test_a_kept_text_never_changes(self, library, put_lines, refused, source, text) -> None:
        line = {"record": "source_text", "id": text}
        assert refused({**line, "text": "other"})[0][:2] == (1, "text")
        put_lines({**line, "text": TEXT})
        assert library.find(SourceText, text).text == TEXT.replace("\r\n", "\n")


class TestFoundByWords:
    def test_words_that_stand_once_say_where(self, library, put_lines, text) -> None:
        (put,) = put_lines(excerpt(text, "Nothing else."))
        found = library.find(Excerpt, put.id)
        plain = TEXT.replace("\r\n", "\n")
        assert plain[found.start : found.end] == found.exact == "Nothing else."
        assert found.prefix == plain[found.start - 32 : found.start]
        assert found.suffix == ""

    def test_the_text_may_stand_on_a_later_line(self, library, put_lines, source) -> None:
        text = new_id()
        (put, _) = put_lines(
            excerpt(text, "stay"),
            {"record": "source_text", "id": text, "source_id": source, "text": "We will stay."},
        )
        assert library.find(Excerpt, put.id).start == 8

    def test_words_that_stand_twice_are_refused_with_their_number(self, refused, text) -> None:
        ((_, field, sentence),) = refused(excerpt(text, "“We will stay.”"))
        assert field == "exact"
        assert "stand 2 times in the text" in sentence

    def test_unless_the_words_around_tell_them_apart(self, library, put_lines, text) -> None:
        first, second = put_lines(
            excerpt(text, "“We will stay.”", prefix="envoy said: "),
            excerpt(text, "“We will stay.”", suffix=" 🕊"),
        )
        first, second = library.find(Excerpt, first.id), library.find(Excerpt, second.id)
        assert first.start < second.start
        assert first.exact == second.exact

    def test_words_that_stand_nowhere_are_refused(self, refused, text) -> None:
        ((_, field, sentence),) = refused(excerpt(text, "We will leave."))
        assert field == "exact"
        assert "“We" not in sentence
        assert "do not stand in the text" in sentence

    def test_a_text_that_is_nowhere_is_refused(self, refused) -> None:
        assert refused(excerpt(new_id(), "We"))[0][:2] == (1, "source_text_id")

    @pytest.mark.parametrize("exact", ["", None, 7])
    def test_no_words_are_no_excerpt(self, refused, text, exact) -> None:
        assert [field for _, field, _ in refused(excerpt(text, exact))] == ["exact"]

    def test_other_words_move_the_excerpt_and_other_fields_do_not(
        self, library, put_lines, text
    ) -> None:
        (put,) = put_lines(excerpt(text, "envoy"))
        before = library.find(Excerpt, put.id)
        put_lines({"record": "excerpt", "id": put.id, "exact": "ministry"})
        put_lines({"record": "excerpt", "id": put.id, "kind": "context"})
        after = library.find(Excerpt, put.id)
        assert (before.exact, after.exact, after.kind) == ("envoy", "ministry", "context")
        assert TEXT.replace("\r\n", "\n")[after.start : after.end] == "ministry"


class TestGivenByPlace:
    def test_a_place_that_fits_is_kept_and_its_surroundings_are_filled_in(
        self, library, put_lines, text
    ) -> None:
        (put,) = put_lines(excerpt(text, "envoy", start=4, end=9))
        found = library.find(Excerpt, put.id)
        assert (found.prefix, found.suffix) == ("The ", " said: “We will stay.”\nThe minis")

    @pytest.mark.parametrize(
        ("place", "field"),
        [
            ({"start": 5, "end": 10}, "exact"),
            ({"start": 4, "end": 8}, "exact"),
            ({"start": 400, "end": 405}, "end"),
            ({"start": -1, "end": 4}, "start"),
            ({"start": 9, "end": 4}, "start"),
            ({"start": 4}, "end"),
            ({"start": 4, "end": 9, "prefix": "An "}, "prefix"),
            ({"start": 4, "end": 9, "suffix": " wrote"}, "suffix"),
        ],
        ids=str,
    )
    def test_a_place_that_does_not_fit_is_refused(self, refused, text, place, field) -> None:
        assert refused(excerpt(text, "envoy", **place))[0][1] == field

    def test_places_are_counted_in_code_points(self, library, put_lines, text) -> None:
        plain = TEXT.replace("\r\n", "\n")
        start = plain.index("Nothing")
        (put,) = put_lines(excerpt(text, "Nothing", start=start, end=start + 7))
        assert library.find(Excerpt, put.id).exact == "Nothing"


class TestCorrected:
    CORRECTED = "Correction. " + TEXT.replace("Nothing else.", "Nothing more.")

    def test_excerpts_move_to_the_corrected_text_where_they_stand_in_it(
        self, library, put_lines, source, text
    ) -> None:
        kept, lost = put_lines(excerpt(text, "envoy"), excerpt(text, "Nothing else."))
        (new,) = put_lines({"record": "source_text", "source_id": source, "text": self.CORRECTED})
        assert (new.excerpts.moved, new.excerpts.stayed) == ((kept.id,), (lost.id,))
        moved, stayed = library.find(Excerpt, kept.id), library.find(Excerpt, lost.id)
        corrected = library.find(SourceText, new.id)
        assert corrected.version == 2
        assert (moved.source_text_id, stayed.source_text_id) == (new.id, text)
        assert corrected.text[moved.start : moved.end] == "envoy"
        assert moved.prefix == "Correction. The "

    def test_undo_takes_text_and_moves_back_together(
        self, library, put_lines, source, text
    ) -> None:
        (kept,) = put_lines(excerpt(text, "envoy"))
        before = library.find(Excerpt, kept.id)
        put_lines({"record": "source_text", "source_id": source, "text": self.CORRECTED})
        library.undo()
        assert library.find(Excerpt, kept.id) == before
        assert len(library.all(SourceText)) == 1

    def test_an_excerpt_on_a_line_of_its_own_goes_where_the_line_says(
        self, library, put_lines, source, text
    ) -> None:
        (kept,) = put_lines(excerpt(text, "envoy"))
        new, _ = put_lines(
            {"record": "source_text", "source_id": source, "text": self.CORRECTED},
            {"record": "excerpt", "id": kept.id, "note": "Left on the first version on purpose."},
        )
        assert new.excerpts.moved == ()
        assert library.find(Excerpt, kept.id).source_text_id == text

    def test_of_several_corrections_the_last_takes_them(
        self, library, put_lines, source, text
    ) -> None:
        (kept,) = put_lines(excerpt(text, "envoy"))
        line = {"record": "source_text", "source_id": source}
        second, third = put_lines(
            {**line, "text": self.CORRECTED}, {**line, "text": TEXT + " End."}
        )
        assert (second.excerpts.moved, third.excerpts.moved) == ((), (kept.id,))
        assert library.find(Excerpt, kept.id).source_text_id == third.id

    def test_a_version_put_in_later_between_older_ones_moves_nothing(
        self, library, put_lines, source, text
    ) -> None:
        line = {"record": "source_text", "source_id": source}
        put_lines({**line, "text": TEXT + " Third.", "version": 3})
        third = library.all(SourceText, version=3)[0]
        (kept,) = put_lines(excerpt(third.id, "envoy"))
        (second,) = put_lines({**line, "text": TEXT + " Second.", "version": 2})
        assert second.excerpts.moved == ()
        assert library.find(Excerpt, kept.id).source_text_id == third.id
