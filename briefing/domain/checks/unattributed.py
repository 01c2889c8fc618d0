"""A contested figure and a position need their claimant in the sentence that gives them.

The claimant is a name, an alias, a short form ("the ministry"), an office or whoever speaks for it;
in a table also the head of the row or column. A pronoun counts when the claimant is named before in
the paragraph; an endnote does not. And the verb must not exceed what is known: "said" is only for
what was stated.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from briefing.domain.checks.citing import citations
from briefing.domain.checks.draft import Sentence
from briefing.domain.checks.finding import Check, Finding, Fix
from briefing.domain.checks.linked_records import Citation
from briefing.domain.checks.saying import HEDGED, MARKING, PRONOUN, own_word_behind
from briefing.domain.checks.sentence_findings import escaped
from briefing.domain.figures import Figure, Measure
from briefing.domain.merging import survivor
from briefing.domain.messages import Message, message
from briefing.domain.positions import Position
from briefing.domain.vocabularies import Basis

NAME = "unattributed"

# A name among the first words of a sentence is its subject.
_OPENING_WORDS = re.compile(r"(?:\S+\s+){0,7}\S*")
_ENDING = " \n.!?…,;:"

Paragraphs = Mapping[tuple[str, int], Sequence[Sentence]]


def look(check: Check) -> Iterator[Finding]:
    """Every link to a contested figure or a position in a sentence without its claimant."""
    paragraphs = _paragraphs(check)
    seen: set[tuple[int, str]] = set()
    for citation in citations(check):
        sentence, record = citation.sentence, citation.record
        if sentence.setting == "heading" or (id(sentence), record.id) in seen:
            continue
        seen.add((id(sentence), record.id))
        if isinstance(record, Figure):
            yield from _of_figure(check, citation, record, paragraphs)
        elif isinstance(record, Position) and record.stance != "no_position_found":
            yield from _of_position(check, citation, record, paragraphs)


def _of_figure(
    check: Check, citation: Citation, figure: Figure, paragraphs: Paragraphs
) -> Iterator[Finding]:
    measure = check.records.find(Measure, figure.measure_id)
    if measure is None or not survivor(check.records, measure).contested:
        return
    if figure.claimant_id is None:
        return
    if not _is_attributed(check, citation, (figure.claimant_id,), paragraphs):
        name = _name(check, figure.claimant_id)
        said = message(
            "The sentence does not say whose number this is: {claimant}’s.", claimant=name
        )
        yield _found(citation, said, (_added(citation.sentence, f", per {name}"),))


def _of_position(
    check: Check, citation: Citation, position: Position, paragraphs: Paragraphs
) -> Iterator[Finding]:
    owners = (position.actor_id, *position.joint_with)
    claimants = (*owners, *([position.speaker_id] if position.speaker_id else []))
    name = _name(check, position.actor_id)
    if not _is_attributed(check, citation, claimants, paragraphs):
        said = message(
            "The sentence does not say whose position this is: {claimant}’s.", claimant=name
        )
        stated = position.basis == "stated"
        added = f", {name} said" if stated else f", {name} reportedly holds"
        yield _found(citation, said, (_added(citation.sentence, added),))
    elif position.basis != "stated" and _exceeds(check, citation.sentence, claimants):
        yield _found(citation, _more_than_known(position.basis, name), ())


def _more_than_known(basis: Basis, claimant: str) -> Message:
    """Why a verb of saying is too much for a position that is known otherwise."""
    match basis:
        case "voted_or_signed":
            return message(
                "{claimant} did not say this itself: it is known by a vote or a signature.",
                claimant=claimant,
            )
        case "acted":
            return message(
                "{claimant} did not say this itself: it is known by acts.", claimant=claimant
            )
        case "inferred":
            return message(
                "{claimant} did not say this itself: it is our inference.", claimant=claimant
            )
        case _:
            return message(
                "{claimant} did not say this itself: others report it.", claimant=claimant
            )


def _is_attributed(
    check: Check, citation: Citation, claimants: Sequence[str], paragraphs: Paragraphs
) -> bool:
    sentence = citation.sentence
    shapes = [check.names.shape(claimant) for claimant in claimants]
    is_figure = isinstance(citation.record, Figure)
    for shape in shapes:
        if shape.search(sentence.row_head) or shape.search(sentence.column_head):
            return True
        found = shape.search(sentence.words)
        if found is not None and (
            not is_figure or MARKING.search(sentence.words) or _is_opening(sentence, found.start())
        ):
            return True
    if sentence.setting != "cell" and PRONOUN.search(sentence.words) is None:
        return False
    before = _before(sentence, paragraphs)
    has_voice = not is_figure or MARKING.search(sentence.words) is not None
    return has_voice and any(shape.search(other.words) for other in before for shape in shapes)


def _is_opening(sentence: Sentence, start: int) -> bool:
    opening = _OPENING_WORDS.match(sentence.words)
    return opening is not None and start < opening.end()


def _before(sentence: Sentence, paragraphs: Paragraphs) -> Sequence[Sentence]:
    together = paragraphs[sentence.text, sentence.paragraph]
    return together[: next(at for at, one in enumerate(together) if one is sentence)]


def _paragraphs(check: Check) -> Paragraphs:
    found: dict[tuple[str, int], list[Sentence]] = {}
    for sentence in check.writing.sentences:
        found.setdefault((sentence.text, sentence.paragraph), []).append(sentence)
    return found


def _exceeds(check: Check, sentence: Sentence, claimants: Sequence[str]) -> bool:
    """Whether the sentence lets one of the claimants say it, and nothing in it hedges."""
    if HEDGED.search(sentence.words):
        return False
    return any(
        own_word_behind(sentence.words, found.end())
        for claimant in claimants
        for found in check.names.shape(claimant).finditer(sentence.words)
    )


def _name(check: Check, actor_id: str) -> str:
    names = check.names.names_of(actor_id)
    return names[0] if names else ""


def _found(citation: Citation, said: Message, fixes: tuple[Fix, ...]) -> Finding:
    link = citation.link
    return Finding(
        rule=NAME,
        message=said,
        text=citation.sentence.text,
        start=link.link_start,
        end=link.link_end,
        words=citation.sentence.words,
        kind=citation.record.KIND,
        record_id=citation.record.id,
        fixes=fixes,
    )


def _added(sentence: Sentence, words: str) -> Fix:
    """The fix that adds words to the end of the sentence, before its full stop."""
    end = len(sentence.words.rstrip(_ENDING))
    place = sentence.place(0, end)[1]
    label = message("Add “{words}”", words=words.lstrip(", "))
    return Fix(label, sentence.text, place, place, escaped(words))
