from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.actors import Actor, Relation
from briefing.domain.briefings import Briefing, Part
from briefing.domain.figures import Figure
from briefing.domain.issues import Proposition
from briefing.domain.judgements import Judgement
from briefing.domain.positions import Position
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, File, Source, SourceText
from briefing.domain.validation import InvalidRecord, problems, require_sound

FIGURE = Figure(measure_id=new_id(), value=Decimal(242), qualifier="at_least")
POSITION = Position(actor_id=new_id(), proposition_id=new_id(), stance="oppose")
EXCERPT = Excerpt(source_text_id=new_id(), start=3, end=8, exact="words")
BRIEFING = Briefing(title="Weekly note")

UNSOUND = [
    (Actor(name="  ", kind="person"), "name", "must not be empty"),
    (Actor(name="Mara Kessler", kind="wizard"), "kind", "choose one of: person, state"),
    (Actor(name="Mara\nKessler", kind="person"), "name", "one line"),
    (Actor(name="Mara\ud800", kind="person"), "name", "U+D800"),
    (Actor(name="Ardenia", kind="state", country="Ard"), "country", "two capital letters"),
    (Actor(name="Ardenia", kind="state", start="2025"), "start", "takes a date"),
    (Actor(name="A", kind="state", trashed_at="yesterday"), "trashed_at", "2025-11-10T16:00:00Z"),
    (Actor(name="A", kind="state", trashed_at="2025-02-30T10:00:00Z"), "trashed_at", "a moment"),
    (Proposition(issue_id=new_id(), text="A post.", order=2**70), "order", "too large"),
    (File(name="a", media_type="text/plain", sha256="00", size=1), "sha256", "64 hexadecimal"),
    (File(name="a", media_type="text/plain", sha256="0" * 64, size=-1), "size", "smaller"),
    (replace(BRIEFING, language="english!"), "language", "BCP 47"),
    (Actor(name="A", kind="state", merged_into_id="12"), "merged_into_id", "not an id"),
    (replace(FIGURE, value=None), "value", "needs its number"),
    (replace(FIGURE, value=Decimal("NaN")), "value", "takes a number"),
    (replace(FIGURE, value=Decimal("1E+999999")), "value", "longer than 40 digits"),
    (replace(FIGURE, low=Decimal(1)), "low", "range only"),
    (replace(FIGURE, qualifier="range", value=None), "low", "both ends"),
    (
        replace(FIGURE, qualifier="range", value=None, low=Decimal(30), high=Decimal(20)),
        "low",
        "backwards: low 30 is above high 20",
    ),
    (replace(FIGURE, supersedes_id=new_id()), "supersede_reason", "needs both"),
    (
        replace(FIGURE, supersedes_id=FIGURE.id, supersede_reason="entry_error"),
        "supersedes_id",
        "cannot supersede itself",
    ),
    (replace(POSITION, stance="conditional"), "conditions", "what it depends on"),
    (replace(POSITION, joint_with=("nobody",)), "joint_with", "not an id"),
    (replace(EXCERPT, start=8, end=8), "start", "holds no text"),
    (replace(EXCERPT, end=9), "exact", "5 characters long"),
    (Source(triage="discarded"), "discard_reason", "needs a reason"),
    (Source(handling="not_for_attribution"), "cite_as", "the words it is cited as"),
    (SourceText(source_id=new_id(), text="one", sha256="00"), "sha256", "does not belong"),
    (SourceText(source_id=new_id(), text="one", version=0), "version", "counted from 1"),
    (
        Evidence(record_kind="figure", record_id=new_id(), excerpt_id=new_id(), credibility=7),
        "credibility",
        "from 1 (confirmed) to 6",
    ),
    (
        Evidence(record_kind="rumour", record_id=new_id(), excerpt_id=new_id()),
        "record_kind",
        "not a kind of record",
    ),
    (Judgement(text="It holds.", likelihood="maybe"), "likelihood", "almost no chance"),
    (replace(BRIEFING, subject_kind="issue"), "subject_id", "needs both"),
    (replace(BRIEFING, subject_kind="figure", subject_id=new_id()), "subject_kind", "an issue"),
    (replace(BRIEFING, parts=(Part("options", "Three."),)), "parts", "bottom_line, highlights"),
]


@pytest.mark.parametrize(("record", "field", "words"), UNSOUND)
def test_what_is_wrong_is_said_at_its_field(record, field, words):
    found = problems(record)
    assert [problem.field for problem in found] == [field]
    assert words in str(found[0].message)


def test_sound_records_have_no_problems():
    sound = [
        FIGURE,
        POSITION,
        EXCERPT,
        BRIEFING,
        Source(),
        SourceText(source_id=new_id(), text="One."),
    ]
    assert [problems(record) for record in sound] == [()] * len(sound)


def test_an_actor_has_no_relation_to_itself():
    me = new_id()
    [problem] = problems(Relation(subject_id=me, object_id=me, kind="backs"))
    assert problem.field == "object_id"


def test_an_unsound_record_is_refused_with_its_first_reason():
    with pytest.raises(InvalidRecord) as refused:
        require_sound(replace(FIGURE, value=None))
    assert str(refused.value) == "The figure cannot be saved: A figure needs its number."
    assert [problem.field for problem in refused.value.problems] == ["value"]
    require_sound(FIGURE)
