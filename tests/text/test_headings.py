"""Headings of a text, what belongs under each, and sections that are moved or put deeper."""

import pytest

from briefing.text import tree
from briefing.text.headings import moved, section_at, sections, step, with_level
from briefing.text.markdown import parse

TEXT = "Before.\n\n# One\n\nA.\n\n## Two\n\nB.\n\n## Three\n\nC.\n\n# Four\n\nD.\n"


def titles(text: str) -> list[tuple[int, str]]:
    return [(each.level, each.title) for each in sections(text)]


class TestFound:
    def test_are_all_levels_with_what_is_under_them(self):
        found = sections(TEXT)
        assert titles(TEXT) == [(1, "One"), (2, "Two"), (2, "Three"), (1, "Four")]
        assert found[0].span.of(TEXT) == TEXT[TEXT.index("# One") : TEXT.index("# Four")]
        assert found[1].span.of(TEXT) == "## Two\n\nB.\n\n"

    def test_titles_are_said_without_markup(self):
        assert titles("## The *old* [bridge](actor:019a73bb-9c00-7000-800e-000000000001) ##") == [
            (2, "The old bridge")
        ]

    @pytest.mark.parametrize(
        "text",
        [
            TEXT,
            "Title\n=====\n\nText\n\nUnder\n-----\n",
            "```\n# code\n```\n# Heading\n~~~ x\n# code\n~~\n~~~\n## Behind",
            "    # code\n\n#hash\n\n####### seven\n\n#\n\n  ### Three",
            "- item\n---\n\n> quoted\n---\n\nwords\n---\n",
            "First line\nsecond line\n---\n\n* * *\n",
            "| a |\n|---|\n\n`` ` ``\n# A",
        ],
    )
    def test_are_those_that_are_printed(self, text):
        printed = [
            (block.level, block.span.start)
            for block in parse(text)
            if isinstance(block, tree.Heading)
        ]
        assert [
            (
                each.level,
                each.line.start + len(each.line.of(text)) - len(each.line.of(text).lstrip()),
            )
            for each in sections(text)
        ] == printed

    def test_a_place_is_in_the_deepest_section_before_it(self):
        found = sections(TEXT)
        assert section_at(found, 0) is None
        assert section_at(found, TEXT.index("A.")) == 0
        assert section_at(found, TEXT.index("C.")) == 2
        assert section_at(found, TEXT.index("## Two")) == 1


class TestMoved:
    def change(self, text: str, number: int, before: int) -> str:
        change = moved(text, sections(text), number, before)
        assert change is not None
        return change.of(text)

    def test_a_section_goes_with_all_under_it(self):
        after = self.change(TEXT, 0, 4)
        assert after == "Before.\n\n# Four\n\nD.\n\n# One\n\nA.\n\n## Two\n\nB.\n\n## Three\n\nC.\n"

    def test_back_again_makes_the_text_it_was(self):
        assert self.change(self.change(TEXT, 2, 1), 2, 1) == TEXT

    def test_not_into_itself(self):
        assert moved(TEXT, sections(TEXT), 0, 2) is None
        assert moved(TEXT, sections(TEXT), 0, 0) is None

    @pytest.mark.parametrize(
        ("number", "down", "before"), [(1, True, 3), (1, False, 0), (3, False, 0), (2, True, 4)]
    )
    def test_a_step_passes_one_section(self, number, down, before):
        assert step(sections(TEXT), number, down=down) == before

    @pytest.mark.parametrize(("number", "down"), [(0, False), (3, True)])
    def test_there_is_no_step_over_the_end(self, number, down):
        assert step(sections(TEXT), number, down=down) is None

    def test_every_step_keeps_every_word(self):
        found = sections(TEXT)
        for number in range(len(found)):
            for down in (True, False):
                before = step(found, number, down=down)
                change = None if before is None else moved(TEXT, found, number, before)
                if change is not None:
                    assert sorted(change.of(TEXT).split()) == sorted(TEXT.split())
                    assert len(sections(change.of(TEXT))) == len(found)


class TestLevel:
    def test_of_a_section_takes_those_under_it_along(self):
        change = with_level(TEXT, sections(TEXT), 0, 1)
        assert change is not None
        assert titles(change.of(TEXT)) == [(2, "One"), (3, "Two"), (3, "Three"), (1, "Four")]

    def test_of_an_underlined_heading_is_written_with_marks(self):
        text = "Under\n-----\n\nWords"
        change = with_level(text, sections(text), 0, 1)
        assert change is not None
        assert change.of(text) == "### Under\n\nWords"

    def test_ends_where_there_is_none(self):
        assert with_level(TEXT, sections(TEXT), 0, -1) is None
        assert with_level("###### Six", sections("###### Six"), 0, 1) is None
