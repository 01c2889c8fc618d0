import io
from decimal import Decimal

import pypdf
import pytest

from briefing.documents.brief import EditionInfo
from briefing.documents.compose import NoSuchTemplate
from briefing.documents.content import BottomLine, Front
from briefing.documents.figure_blocks import FigureTable
from briefing.documents.pdf import to_pdf
from briefing.documents.position_blocks import PositionLines
from briefing.documents.prose import Heading, plain
from briefing.documents.record_blocks import (
    ActorCard,
    EventTable,
    Gaps,
    Judgements,
    NameRow,
    Offices,
    Quotes,
    Relations,
)
from briefing.domain.actors import Actor, ActorName, Membership, Place, Relation
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.domain.events import Event, EventActor
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.positions import Position


@pytest.fixture
def issue(shelf):
    return shelf.put(Issue(title="Harbour"))


@pytest.fixture
def file_under(shelf, issue):
    def file_under(record):
        shelf.put(record)
        shelf.put(Filing(issue_id=issue.id, record_kind=record.KIND, record_id=record.id))
        return record

    return file_under


def headings(document):
    return [plain(block.line) for block in document.blocks if isinstance(block, Heading)]


def test_a_snapshot_in_its_order(file_under, issue, shelf, composed):
    measure = file_under(Measure(label="Ships"))
    shelf.put(Figure(measure_id=measure.id, value=Decimal(3)))
    file_under(Gap(question="Who pays?"))
    file_under(Event(title="Talks", status="planned", start=Date("2025-12-01")))
    file_under(Event(title="Strike", status="confirmed", start=Date("2025-11-01")))
    document = composed(
        "## Background\n\nShips wait.",
        about=issue,
        parts={
            "bottom_line": "It opens.",
            "highlights": "- First\n- Second",
            "trend": "Steady, as the counts show.",
        },
    )
    assert isinstance(document.blocks[0], BottomLine)
    assert headings(document) == [
        "Key figures",
        "Highlights",
        "Background",
        "Trend",
        "What we do not know",
        "Next events",
    ]
    assert [row.title for row in document.blocks[-1].rows] == ["Talks"]
    assert document.left_out == ()


def test_a_snapshot_names_three_open_gaps_and_no_closed_one(file_under, issue, composed, block_of):
    file_under(Gap(question="Closed?", status="closed"))
    for number in range(4):
        file_under(Gap(question=f"Question {number}?", why_it_matters="So.", where_to_look="There"))
    gaps = block_of(composed(about=issue), Gaps).gaps
    assert [(gap.question, gap.why, gap.where) for gap in gaps] == [
        (f"Question {number}?", "So.", "") for number in range(3)
    ]


def test_a_judgement_keeps_likelihood_and_confidence_apart(
    file_under, issue, composed, block_of, shelf
):
    past = file_under(Judgement(text="Unlikely to open.", likelihood="unlikely"))
    file_under(
        Judgement(
            text="It is likely to open.",
            likelihood="likely",
            confidence="low",
            confidence_reason="One source only.",
            assumptions="The talks go on.",
            previous_id=past.id,
            change_reason="A new text.",
        )
    )
    draft = f"![Judgements](judgements:issue/{issue.id}?status=current)"
    (item,) = block_of(composed(draft, about=issue), Judgements).judgements
    assert item.text == "It is likely to open."
    assert item.likelihood == "Likelihood: likely (55–80 %)."
    assert item.confidence == "We have low confidence in this. One source only."
    assert item.details == (
        ("Assumptions", "The talks go on."),
        ("Reason for the change", "A new text."),
    )


def test_a_snapshot_takes_the_current_judgement_for_its_trend(
    file_under, issue, composed, block_of
):
    past = file_under(Judgement(text="Old."))
    file_under(Judgement(text="New.", previous_id=past.id, indicators="Ships leave."))
    document = composed(about=issue)
    (item,) = block_of(document, Judgements).judgements
    assert (item.text, item.details) == ("New.", ())
    assert "Trend" in headings(document)
    # The heading stands on the page, so it is not said to be left out.
    assert "trend" not in document.left_out


def test_a_snapshot_without_trend_and_judgement_leaves_it_out(issue, composed):
    document = composed(about=issue)
    assert "trend" in document.left_out
    assert "Trend" not in headings(document)


def test_a_chronology_orders_events_and_calls_doubt_by_its_name(
    file_under, issue, shelf, composed, block_of
):
    arlen = shelf.put(Actor(name="Arlen", kind="state"))
    port = shelf.put(Place(name="Old Port"))
    file_under(Event(title="Undated", status="reported"))
    monday = file_under(
        Event(
            title="Handover",
            status="disputed",
            start=Date("2025-11-10", "inferred", "Monday"),
            place_id=port.id,
        )
    )
    shelf.put(EventActor(event_id=monday.id, actor_id=arlen.id))
    file_under(
        Event(title="Strike", status="confirmed", start=Date("2025-11-01"), end=Date("2025-11-03"))
    )
    draft = f"![Chronology](chronology:issue/{issue.id})"
    rows = block_of(composed(draft, about=issue), EventTable).rows
    assert [(row.date, row.title, row.status, row.doubtful) for row in rows] == [
        ("1 November 2025 – 3 November 2025", "Strike", "", False),
        ("Monday", "Handover", "disputed", True),
        ("date not stated", "Undated", "reported", False),
    ]
    assert (rows[1].actors, rows[1].place) == ("Arlen", "Old Port")
    assert rows[1].mark.words == "unsourced"


def test_a_chronology_may_run_along_a_line(file_under, issue, composed, block_of):
    for day in range(1, 8):
        file_under(Event(title=f"Day {day}", start=Date(f"2025-11-0{day}")))
    draft = f"![C](chronology:issue/{issue.id}?kind=strip)"
    document = composed(draft, about=issue)
    assert block_of(document, EventTable).form == "strip"
    (page,) = pypdf.PdfReader(io.BytesIO(to_pdf(document, "a4").pdf)).pages
    words = " ".join(page.extract_text().split())
    assert words.index("5 November 2025") < words.index("Day 1") < words.index("6 November 2025")
    assert words.index("7 November 2025") < words.index("Day 6") < words.index("Day 7")


def test_a_chronology_keeps_to_its_days(file_under, issue, composed, block_of):
    for day in ("2025-10-01", "2025-11-01", "2025-12-01"):
        file_under(Event(title=day, start=Date(day)))
    draft = f"![C](chronology:issue/{issue.id}?from=2025-10-15&to=2025-11-15)"
    rows = block_of(composed(draft, about=issue), EventTable).rows
    assert [row.title for row in rows] == ["2025-11-01"]


def test_quotes_are_what_someone_said_not_the_passages_of_numbers(
    file_under, issue, shelf, composed, block_of
):
    speaker = shelf.put(Actor(name="M. Port", kind="person", sensitivity="public"))
    measure = file_under(Measure(label="Ships"))
    figure = shelf.put(Figure(measure_id=measure.id, value=Decimal(3)))
    source = shelf.source(language="fr", direction="ltr")
    shelf.support(figure, shelf.passage(source, "Trois navires."))
    shelf.support(
        figure,
        shelf.passage(
            source,
            "J’en ai vu trois.",
            speaker_id=speaker.id,
            said_on=Date("2025-11-02"),
            translation="I saw three.",
            translator="the desk",
        ),
    )
    paraphrase = shelf.passage(source, "Il en parla.", kind="paraphrase", speaker_id=speaker.id)
    shelf.support(figure, paraphrase)
    draft = f"![Quotes](quotes:issue/{issue.id})"
    (quote,) = block_of(composed(draft, about=issue), Quotes).quotes
    assert (quote.original, quote.language, quote.direction) == ("J’en ai vu trois.", "fr", "ltr")
    assert (quote.speaker, quote.date) == ("M. Port", "2 November 2025")
    assert quote.translation == "I saw three."
    assert quote.translator == "translated from French by the desk"


@pytest.fixture
def arlen(shelf):
    arlen = shelf.put(
        Actor(
            name="Arlen",
            kind="state",
            country="XK",
            description="A port state.",
            start=Date("1920"),
        )
    )
    shelf.put(ActorName(actor_id=arlen.id, name="آرلن", kind="preferred", language="ar"))
    shelf.put(ActorName(actor_id=arlen.id, name="Арлен", kind="former", script="Cyrl"))
    shelf.put(ActorName(actor_id=arlen.id, name="A.", kind="weak"))
    return arlen


def test_an_actor_profile_in_its_order(shelf, issue, arlen, composed):
    minister = shelf.put(Actor(name="M. Port", kind="person"))
    shelf.put(
        Membership(
            person_id=minister.id,
            organisation_id=arlen.id,
            role="Minister",
            start=Date("2024"),
        )
    )
    proposition = shelf.put(Proposition(issue_id=issue.id, text="The harbour opens"))
    older = shelf.put(
        Position(
            actor_id=arlen.id,
            proposition_id=proposition.id,
            stance="oppose",
            firmness="red_line",
            asserted_on=Date("2025-09-01"),
        )
    )
    newer = shelf.put(
        Position(
            actor_id=arlen.id,
            proposition_id=proposition.id,
            stance="lean_support",
            conditions="a toll",
            asserted_on=Date("2025-11-01"),
            supersedes_id=older.id,
            change_kind="shifted",
        )
    )
    said = shelf.passage(shelf.source(), "We may open.", kind="quote", speaker_id=minister.id)
    shelf.support(newer, said)
    strike = shelf.put(Event(title="Strike", start=Date("2025-11-01")))
    shelf.put(EventActor(event_id=strike.id, actor_id=arlen.id))
    borland = shelf.put(Actor(name="Borland", kind="state"))
    shelf.put(Relation(subject_id=borland.id, object_id=arlen.id, kind="backs", start=Date("2023")))
    measure = shelf.put(Measure(label="Ships"))
    shelf.put(Figure(measure_id=measure.id, value=Decimal(3), claimant_id=arlen.id))
    gap = shelf.put(Gap(question="Who pays?"))
    shelf.put(Filing(issue_id=issue.id, record_kind="gap", record_id=gap.id))
    document = composed(
        "## Free text",
        about=arlen,
        template="actor_profile",
        title="Arlen",
        parts={"interests": "An open port."},
    )
    assert headings(document) == [
        "Office holders",
        "Interests",
        "Free text",
        "Positions",
        "In their own words",
        "Events",
        "Relations",
        "Figures it reports",
        "What we do not know",
    ]
    found = {type(block): block for block in document.blocks}
    assert found[ActorCard].name == ""
    assert found[ActorCard].facts == (
        ("Kind", "State"),
        ("Country", "Kosovo"),
        ("Dates", "1920"),
        ("About", "A port state."),
    )
    assert found[ActorCard].names == (
        NameRow("آرلن", "ar", "Arabic"),
        NameRow("Арлен", "", "Cyrillic, former name"),
    )
    (office,) = found[Offices].offices
    assert (office.role, office.holder, office.dates) == ("Minister", "M. Port", "since 2024")
    (group,) = found[PositionLines].groups
    assert group.heading == "Harbour"
    (line,) = group.lines
    assert (line.head, line.face.sign) == ("The harbour opens", "+?")
    assert [(step.face.words, step.face.red_line, step.date) for step in line.history] == [
        ("opposes", "red line", "1 September 2025")
    ]
    assert [quote.original for quote in found[Quotes].quotes] == ["We may open."]
    (relation,) = found[Relations].relations
    assert (relation.words, relation.dates) == ("Borland backs Arlen", "since 2023")
    assert relation.mark.words == "unsourced"
    assert [row.label for row in found[FigureTable].rows] == ["Ships"]
    assert [gap.question for gap in found[Gaps].gaps] == ["Who pays?"]


def test_an_actor_card_names_an_actor_that_the_title_does_not(arlen, composed, block_of):
    document = composed(about=arlen, template="actor_profile", title="A profile")
    assert block_of(document, ActorCard).name == "Arlen"


def test_a_profile_of_a_merged_actor_is_that_of_the_one_it_was_merged_into(
    shelf, arlen, composed, block_of
):
    double = shelf.put(Actor(name="Republic of Arlen", kind="state", merged_into_id=arlen.id))
    document = composed(about=double, template="actor_profile", title="A profile")
    card = block_of(document, ActorCard)
    assert card.name == "Arlen"
    assert NameRow("Republic of Arlen", "", "also") in card.names


def test_a_profile_without_an_actor_says_what_is_missing(issue, composed):
    document = composed("Text.", about=issue, template="actor_profile")
    assert "An actor profile needs an actor: choose one as the subject." in map(
        str, document.warnings
    )
    assert plain(document.blocks[0].line) == "Text."


def test_a_template_that_cannot_be_printed_is_refused(composed):
    with pytest.raises(NoSuchTemplate, match="poster cannot be printed"):
        composed(template="poster")


def test_a_subject_in_the_trash_is_named(shelf, issue, composed):
    shelf.trash(issue)
    (warning,) = composed(about=issue).warnings
    assert str(warning) == "The subject of this briefing does not exist or lies in the trash."


def test_the_front_matter_takes_the_edition_before_the_briefing(composed):
    document = composed(
        series="Daily",
        audience="Board",
        marking="TLP:GREEN",
        authors=("A. Desk", "B. Desk"),
        reviewer="C. Desk",
        cut_off=Date("2025-11-01"),
        next_due=Date("2025-12"),
        organisation=Organisation(name="Unit", disclaimer="For training.", accent_colour="#14305E"),
        edition=EditionInfo(
            number=4,
            status="final",
            date=Date("2025-11-12"),
            cut_off=Date("2025-11-11"),
            previous_number=3,
        ),
    )
    assert document.front == Front(
        organisation="Unit",
        series="Daily",
        edition=4,
        status="final",
        date="12 November 2025",
        cut_off="11 November 2025",
        next_due="December 2025",
        supersedes="Edition 3",
        prepared_by="A. Desk, B. Desk",
        reviewed_by="C. Desk",
        audience="Board",
        marking="TLP:GREEN",
        disclaimer="For training.",
        accent_colour="#14305E",
    )


def test_composing_twice_gives_the_same(file_under, issue, composed):
    file_under(Gap(question="Who pays?"))
    assert composed("Text.", about=issue, id=issue.id) == composed(
        "Text.", about=issue, id=issue.id
    )
