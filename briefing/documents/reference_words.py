"""The words a text may cite a record in, so that number, attribution and basis come along.

The first of them says most; the analyst takes one and may change it. A record that a source lets
nobody quote offers only what may be printed.
"""

from collections.abc import Iterator

from briefing.documents.citations import citation
from briefing.documents.judgement_wording import judgement_sentences
from briefing.documents.naming import actor_name
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.phrases.punctuation import in_quotation_marks
from briefing.documents.prose import plain
from briefing.domain.actors import Actor, ActorName
from briefing.domain.attribution import as_of_words, claimant_words, interval_words, reports_words
from briefing.domain.date_words import written
from briefing.domain.events import Event
from briefing.domain.evidence import is_withheld, source_of, speaker_may_be_named
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.position_words import firmness_words, hedge_words, position_sentence
from briefing.domain.positions import Position
from briefing.domain.records import Record, Records
from briefing.domain.sources import Excerpt, Source
from briefing.domain.wording import figure_words

_UNUSED_NAMES = ("weak", "metonym")
# Signs that nobody sees and that keep the parts of a printed line in order; a text to be written on
# has none of them.
_UNSEEN = str.maketrans("", "", "\u200f\u2068\u2069")


def reference_words(
    record: Record, records: Records, phrases: Phrases, language: str
) -> tuple[str, ...]:
    """Each wording once; empty for a record that no words can be made for.

    `language` is the briefing's, in which actors are called by their preferred names.
    """
    found = _words(record, records, phrases, language)
    lines = (" ".join(words.translate(_UNSEEN).split()) for words in found)
    return tuple(dict.fromkeys(line for line in lines if line))


def _words(record: Record, records: Records, phrases: Phrases, language: str) -> Iterator[str]:
    match record:
        case Actor():
            yield from _of_actor(record, records, language)
        case Figure():
            yield from _of_figure(record, records, phrases, language)
        case Position():
            yield from _of_position(record, records, phrases, language)
        case Excerpt():
            yield from _of_excerpt(record, records, phrases, language)
        case Event():
            if record.start is not None:
                yield f"{record.title} ({written(record.start, phrases.dates)})"
            yield record.title
        case _:
            yield from _of_other(record, phrases)


def _of_other(record: Record, phrases: Phrases) -> Iterator[str]:
    match record:
        case Source():
            yield plain(citation(record, phrases))
            if not is_withheld(record):
                yield record.title
                yield record.container_title or record.publisher
        case Judgement():
            yield " ".join(judgement_sentences(record, phrases))
            yield record.text
        case Gap():
            yield record.question
        case _:
            return


def _of_actor(actor: Actor, records: Records, language: str) -> Iterator[str]:
    yield actor_name(records, actor.id, language)
    for name in records.all(ActorName, actor_id=actor.id):
        if name.kind not in _UNUSED_NAMES:
            yield name.name


def _of_figure(figure: Figure, records: Records, phrases: Phrases, language: str) -> Iterator[str]:
    measure = records.find(Measure, figure.measure_id)
    if measure is None:
        return
    number = figure_words(figure, measure, phrases.figures)
    claimant = actor_name(records, figure.claimant_id, language)
    counted = _counted(number, measure)
    listed = phrases.punctuation.listed
    attributed = [counted or f"{measure.label}{phrases.punctuation.colon}{number}"]
    if claimant or measure.contested:
        attributed.append(claimant_words(claimant, phrases.attribution))
    interval = _interval(figure, measure, phrases)
    if counted and interval:
        yield listed([f"{counted} {interval}", *attributed[1:]])
    yield listed(attributed)
    if claimant:
        yield reports_words(claimant, counted or number, phrases.attribution)
    if figure.as_of is not None:
        yield listed([*attributed, as_of_words(figure.as_of, phrases.attribution)])
    yield counted
    if claimant:
        yield listed((number, claimant_words(claimant, phrases.attribution)))
    yield number


def _interval(figure: Figure, measure: Measure, phrases: Phrases) -> str:
    """ "since 10 October 2025", where the words go on a sentence; else nothing."""
    words = interval_words(figure, measure, phrases.attribution)
    since = phrases.attribution.dates.since.partition("{date}")[0].casefold()
    goes_on = (*phrases.attribution.interval_openers, *([since] if since else []))
    return words if words.casefold().startswith(goes_on) else ""


def _counted(number: str, measure: Measure) -> str:
    """ "at least 242 Palestinians killed", where the label begins with what is counted.

    A first word that the definition writes small within a sentence is no name and is written small.
    """
    label, population = measure.label, measure.population
    if measure.unit or not population or not label.casefold().startswith(population.casefold()):
        return ""
    first = label.split()[0]
    is_common = first.lower() in measure.definition.split()
    return f"{number} {first.lower() + label[len(first) :] if is_common else label}"


def _of_position(
    position: Position, records: Records, phrases: Phrases, language: str
) -> Iterator[str]:
    actor = actor_name(records, position.actor_id, language)
    proposition = records.find(Proposition, position.proposition_id)
    colon = phrases.punctuation.colon
    sentence = position_sentence(position, actor, phrases.positions)
    if proposition is not None:
        yield f"{sentence}{colon}{proposition.text}"
    yield sentence
    yield position.wording
    hedge = hedge_words(position, phrases.positions)
    verb = phrases.positions.verbs[position.stance]
    yield f"{hedge} {verb}"
    firmness = firmness_words(position, phrases.positions)
    yield f"{hedge} {firmness}" if firmness else ""


def _of_excerpt(
    excerpt: Excerpt, records: Records, phrases: Phrases, language: str
) -> Iterator[str]:
    source = source_of(records, excerpt)
    if source is None:
        return
    if is_withheld(source):
        yield plain(citation(source, phrases))
        return
    speaker = ""
    if speaker_may_be_named(records, excerpt.KIND, excerpt.id) and source.handling == "on_record":
        speaker = actor_name(records, excerpt.speaker_id, language)
    for words in (excerpt.translation, excerpt.exact):
        quoted = in_quotation_marks(words, language) if words.strip() else ""
        yield quoted
        yield f"{speaker}{phrases.punctuation.colon}{quoted}" if speaker and quoted else ""
