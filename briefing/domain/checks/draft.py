"""The text of a briefing as the checks read it: sentences with their links and quotations.

It is made from CommonMark outside of the domain, for the checks are pure. Every place is said in
code points: within a sentence's words, or within the text the analyst typed.
"""

from typing import Literal

from briefing.domain.frozen import frozen
from briefing.domain.messages import Message

# What a sentence stands in: running text, a heading, an item of a list, a cell of a table, a block
# quotation, or a footnote.
Setting = Literal["prose", "heading", "item", "cell", "quotation", "footnote"]


@frozen
class Link:
    """A link to a record: `words` from `start` to `end` of the sentence's words.

    `link_start` and `link_end` bound the whole link in the text, with brackets and address.
    """

    kind: str
    record_id: str
    words: str
    start: int
    end: int
    link_start: int
    link_end: int


@frozen(kw_only=True)
class Sentence:
    """One sentence, without markup. `text` names the text it stands in: "draft", or a typed part.

    `origins` has for each letter of `words` its place in that text, and one place more for the end;
    `wide` has those letters that take more than one place there (escapes and entities), with how
    many: ((4, 2), …).
    `quotations` are stretches of `words` with their quotation marks, `notes` the places in `words`
    where a footnote is called. `headings` are those above it, the nearest last. `paragraph` is the
    same for sentences of one paragraph, item or cell. Of a cell of a table `column_head` and
    `row_head` say what stands over it and at the beginning of its row.
    """

    text: str
    words: str
    origins: tuple[int, ...]
    paragraph: int
    setting: Setting = "prose"
    links: tuple[Link, ...] = ()
    quotations: tuple[tuple[int, int], ...] = ()
    notes: tuple[int, ...] = ()
    headings: tuple[str, ...] = ()
    column_head: str = ""
    row_head: str = ""
    wide: tuple[tuple[int, int], ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch from `start` to `end` of `words` stands in the text.

        A stretch that begins or ends within a link and goes beyond it has the whole link, and so
        has one that is all the link's words. One within a link's words stays within its brackets.
        """
        touched = [link for link in self.links if start < link.end and end > link.start]
        for link in touched:
            if start < link.start or end > link.end:
                start, end = min(start, link.start), max(end, link.end)
        first, last = self.letters(start, end)
        for link in touched:
            if start <= link.start and link.end <= end:
                first, last = min(first, link.link_start), max(last, link.link_end)
        return first, last

    def letters(self, start: int, end: int) -> tuple[int, int]:
        """Where the letters from `start` to `end` of `words` stand in the text, without the
        brackets of a link around them.
        """
        first = self.origins[start]
        if end <= start:
            return first, first
        width = next((width for place, width in self.wide if place == end - 1), 1)
        return first, self.origins[end - 1] + width

    @property
    def whole(self) -> tuple[int, int]:
        """Where the whole sentence stands in the text."""
        return self.place(0, len(self.words))


@frozen
class PlacedBlock:
    """A live block in the text `text`, from `start` to `end`; `problems` say what is wrong with it.

    A subject that could not be read is None.
    """

    text: str
    start: int
    end: int
    scheme: str
    subject_kind: str | None
    subject_id: str | None
    label: str
    problems: tuple[Message, ...] = ()


@frozen
class Writing:
    """All texts of a briefing: their CommonMark by name in the order of the page, and what stands
    in them.
    """

    texts: tuple[tuple[str, str], ...]
    sentences: tuple[Sentence, ...]
    blocks: tuple[PlacedBlock, ...] = ()

    def links(self) -> tuple[tuple[Sentence, Link], ...]:
        """Every link with its sentence, in the order of the page."""
        return tuple((sentence, link) for sentence in self.sentences for link in sentence.links)
