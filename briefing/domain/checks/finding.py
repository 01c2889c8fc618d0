"""What a check is given, what it finds, and what the analyst can reply to it."""

from functools import cached_property

from briefing.domain.briefings import Answer, Briefing
from briefing.domain.checks.draft import Writing
from briefing.domain.checks.known_names import KnownNames
from briefing.domain.checks.linked_records import Citation, linked_records
from briefing.domain.dates import Date
from briefing.domain.desk import UNCONFIRMED_DAYS
from briefing.domain.frozen import frozen
from briefing.domain.messages import Message
from briefing.domain.position_words import ENGLISH as ENGLISH_POSITIONS
from briefing.domain.position_words import PositionWords
from briefing.domain.records import Records
from briefing.domain.wording import ENGLISH as ENGLISH_FIGURES
from briefing.domain.wording import FigureWords


@frozen(kw_only=True)
class Check:
    """What every rule looks at. `today` and `cut_off` come from outside: no rule has a clock.

    `cut_off` is that of the edition to be made, else the briefing's own, None when there is none.
    `edition_number` is the number the next edition will have: answers count for one edition.
    `markings` are the organisation's own, from the widest circle to the closest. The words of the
    briefing's language are for what is proposed in the text; `private_individual` stands for who
    has no role.
    """

    records: Records
    briefing: Briefing
    writing: Writing
    today: Date
    cut_off: Date | None = None
    edition_number: int = 1
    unconfirmed_days: int = UNCONFIRMED_DAYS
    markings: tuple[str, ...] = ()
    private_individual: str = "a private individual"
    figure_words: FigureWords = ENGLISH_FIGURES
    position_words: PositionWords = ENGLISH_POSITIONS

    @cached_property
    def names(self) -> KnownNames:
        """The names of all actors, read once for all rules."""
        return KnownNames(self.records)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """What the links lead to, found once for all rules; the trash is left out."""
        return linked_records(self.records, self.writing)


@frozen
class Fix:
    """One change of the text that would end the finding: `words` in the place of `start` to `end`
    of the text `text`. `label` says it on a button.
    """

    label: Message
    text: str
    start: int
    end: int
    words: str


@frozen(kw_only=True)
class Finding:
    """What a rule found at one place.

    `start` and `end` are code points of the text `text` ("draft", or a typed part); `words` are the
    sentence or the words it is about, by which an answer finds it again after edits elsewhere.
    `kind` and `record_id` name the record in question, `newer_id` the record of the same kind that
    has taken its place. A note (`is_note`) tells something and never needs an answer, whatever its
    rule.
    """

    rule: str
    message: Message
    text: str
    start: int
    end: int
    words: str
    kind: str = ""
    record_id: str = ""
    newer_id: str = ""
    fixes: tuple[Fix, ...] = ()
    is_note: bool = False


@frozen
class Checked:
    """A finding and the analyst's answer to it, if there is one.

    `needs_answer` is the rule's, unless the finding is but a note.
    """

    finding: Finding
    needs_answer: bool
    answer: Answer | None = None

    @property
    def is_open(self) -> bool:
        """Whether it stands in the way of a final edition."""
        return self.needs_answer and self.answer is None


@frozen
class DraftCheck:
    """All findings in the order of the page, and the names of the rules that did not run: because
    they read English words and the text is in another language, or because the organisation has
    switched them off for the template.
    """

    findings: tuple[Checked, ...]
    not_run: tuple[str, ...] = ()
    switched_off: tuple[str, ...] = ()
