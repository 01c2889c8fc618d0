"""The ways to cite a record in a sentence: which words are the link, and which stand around it.

The words are those of `documents.reference_words`, the fullest first. Of a figure the number is the
link, of a quotation what is quoted, of a judgement what is judged; what is counted, since when and
by whom is text like any other.
"""

import re
from dataclasses import dataclass

from briefing.domain.figures import Figure, Measure
from briefing.domain.judgements import Judgement
from briefing.domain.records import Record, Records
from briefing.domain.sources import Excerpt
from briefing.text.escaping import escaped
from briefing.text.own_links import written_link


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say it, in three parts; `linked` becomes the chip."""

    before: str
    linked: str
    after: str

    @property
    def words(self) -> str:
        """All of it as it is read."""
        return f"{self.before}{self.linked}{self.after}"

    def source(self, record: Record) -> str:
        """All of it as CommonMark."""
        link = written_link(self.linked, record.KIND, record.id)
        return f"{escaped(self.before)}{link}{escaped(self.after)}"


def wordings(records: Records, record: Record, language: str) -> tuple[Wording, ...]:
    """The ways to cite `record` in a text of this language, at least one: its name if need be."""
    from briefing.desktop.records.shown_names import shown_name
    from briefing.documents.phrases.languages import phrases_for
    from briefing.documents.reference_words import reference_words

    phrases = phrases_for(language)
    found = reference_words(record, records, phrases, language)
    lines = found or (" ".join(shown_name(records, record).split()),)
    linked = re.compile(".+")
    if isinstance(record, Figure):
        from briefing.domain.wording import figure_words

        measure = records.find(Measure, record.measure_id)
        if measure is not None:
            number = figure_words(record, measure, phrases.figures)
            linked = re.compile(rf"(?<!\w){re.escape(number)}(?!\w)")
    elif isinstance(record, Excerpt):
        from briefing.documents.phrases.punctuation import quotation_marks

        opening, closing = map(re.escape, quotation_marks(language))
        linked = re.compile(f"{opening}.+{closing}")
    elif isinstance(record, Judgement):
        linked = re.compile(re.escape(" ".join(record.text.split())))
    return tuple(_wording(line, linked) for line in lines)


def _wording(line: str, linked: re.Pattern[str]) -> Wording:
    found = linked.search(line)
    if found is None:
        return Wording("", line, "")
    return Wording(line[: found.start()], found[0], line[found.end() :])
