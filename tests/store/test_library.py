"""What is put into a library is what comes out of it, and what does not fit is refused in words."""

from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from briefing.domain.actors import Actor, Place
from briefing.domain.briefings import Briefing, Draft, Edition, Part
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record, new_id
from briefing.domain.sources import File, Source, SourceText, text_sha256
from briefing.store import errors
from briefing.store.library import Library
from briefing.store.opening import open_library


def put(library: Library, *records: Record) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
DAMS = Issue(title="The dams of the upper Lorn")
SHARE = Proposition(issue_id=DAMS.id, text="Ardavia shares its river data", order=3)
HOMES = Measure(label="Homes without water", contested=False)

EVERY_TYPE = (
    ARDAVIA,
    BELMAR,
    DAMS,
    SHARE,
    HOMES,
    Place(name="Lorn", other_names=("Lorne", "ال‌لورن", '"quoted", with comma')),
    Position(
        actor_id=ARDAVIA.id,
        proposition_id=SHARE.id,
        stance="lean_support",
        conditions="if Belmar does\nas well",
        joint_with=(BELMAR.id, ARDAVIA.id),
        asserted_on=Date("2025-11", "inferred", "early November"),
    ),
    Figure(measure_id=HOMES.id, value=Decimal("1E+3"), qualifier="at_least"),
    Figure(measure_id=HOMES.id, low=Decimal("0.10"), high=Decimal("20.00"), qualifier="range"),
    Briefing(
        title="Dams",
        subject_kind="issue",
        subject_id=DAMS.id,
        parts=(Part("bottom_line", "No *deal* yet.\n\nBut [talks](issue:x)."),),
    ),
)


def test_every_record_comes_back_as_it_went_in(library: Library, path: Path) -> None:
    put(library, *EVERY_TYPE)
    library.close()
    with open_library(path, writing=False) as again:
        for record in EVERY_TYPE:
            assert again.find(type(record), record.id) == record
            assert again.find_any(record.id) == record


def test_records_are_listed_in_the_order_of_entry(library: Library) -> None:
    names = ["Cyra", "Arne", "Béla", "عمر"]
    put(library, *[Actor(name=name, kind="person") for name in names])
    put(library, Actor(name="Abel", kind="person"))
    assert [actor.name for actor in library.all(Actor)] == [*names, "Abel"]


def test_records_are_found_by_the_values_of_their_fields(library: Library) -> None:
    put(library, *EVERY_TYPE)
    one, two = library.all(Figure, measure_id=HOMES.id)
    assert library.all(Figure, qualifier="range") == [two]
    assert library.all(Figure, value=Decimal("1E+3")) == [one]
    assert library.all(Figure, value=None) == [two]
    assert library.all(Measure, contested=False, label=HOMES.label) == [HOMES]
    assert library.all(Measure, contested=True) == []
    assert library.all(Actor, id=BELMAR.id) == [BELMAR]
    with pytest.raises(ValueError, match="no field colour"):
        library.all(Actor, colour="red")


def test_the_trash_is_left_out_of_lists_and_counts_but_found_by_id(library: Library) -> None:
    put(library, ARDAVIA, BELMAR)
    gone = replace(BELMAR, trashed_at="2026-01-05T10:00:00Z")
    library.apply(Step("Trash", (Edit(BELMAR, gone),)))
    assert library.all(Actor) == [ARDAVIA]
    assert library.all(Actor, trashed=True) == [gone]
    assert library.count(Actor) == 1
    assert library.find(Actor, BELMAR.id) == gone


def test_a_step_is_made_whole_or_not_at_all(library: Library) -> None:
    put(library, ARDAVIA)
    better = replace(ARDAVIA, name="Republic of Ardavia")
    with pytest.raises(errors.MissingReference):
        library.apply(
            Step(
                "Several",
                (
                    Edit(ARDAVIA, better),
                    Edit(None, BELMAR),
                    Edit(None, Figure(measure_id=new_id(), value=Decimal(1))),
                ),
            )
        )
    assert library.all(Actor) == [ARDAVIA]


def test_what_was_changed_meanwhile_is_not_overwritten(library: Library) -> None:
    put(library, ARDAVIA)
    library.apply(Step("Rename", (Edit(ARDAVIA, replace(ARDAVIA, name="Ardava")),)))
    with pytest.raises(errors.Conflict, match="The actor “Ardavia” was changed or removed"):
        library.apply(Step("Note", (Edit(ARDAVIA, replace(ARDAVIA, note="n")),)))
    with pytest.raises(errors.Conflict):
        library.apply(Step("Remove", (Edit(ARDAVIA, None),)))
    with pytest.raises(errors.Conflict, match="already in the library"):
        put(library, ARDAVIA)
    with pytest.raises(errors.Conflict):
        library.apply(Step("Remove", (Edit(BELMAR, None),)))


def test_several_edits_of_one_record_in_a_step_come_to_their_end(library: Library) -> None:
    second = replace(ARDAVIA, name="Second")
    third = replace(ARDAVIA, name="Third")
    library.apply(Step("All", (Edit(None, ARDAVIA), Edit(ARDAVIA, second), Edit(second, third))))
    assert library.all(Actor) == [third]
    library.apply(Step("Back", (Edit(third, None), Edit(None, ARDAVIA))))
    assert library.all(Actor) == [ARDAVIA]
    with pytest.raises(errors.Conflict):
        library.apply(Step("Torn", (Edit(ARDAVIA, second), Edit(ARDAVIA, third))))
    library.apply(Step("Nothing", (Edit(None, BELMAR), Edit(BELMAR, None))))
    assert library.all(Actor) == [ARDAVIA]


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (
            Figure(measure_id=new_id(), value=Decimal(242)),
            "The figure “242” refers in measure_id to the measure",
        ),
        (
            Position(
                actor_id=ARDAVIA.id,
                proposition_id=SHARE.id,
                stance="support",
                joint_with=(BELMAR.id, new_id()),
            ),
            "in joint_with to the actor",
        ),
        (
            Filing(issue_id=DAMS.id, record_kind="event", record_id=HOMES.id),
            "in record_id to the event",
        ),
        (
            Filing(issue_id=DAMS.id, record_kind="dam", record_id=HOMES.id),
            "of the kind “dam”, which there is not",
        ),
        (
            Briefing(title="B", subject_kind="actor", subject_id=DAMS.id),
            "in subject_id to the actor",
        ),
    ],
)
def test_a_reference_must_lead_to_a_record_of_the_right_kind(
    library: Library, record: Record, words: str
) -> None:
    put(library, ARDAVIA, BELMAR, DAMS, SHARE, HOMES)
    with pytest.raises(errors.MissingReference, match=words):
        put(library, record)


def test_references_in_one_step_may_come_before_their_targets(library: Library) -> None:
    figure = Figure(measure_id=HOMES.id, value=Decimal(1))
    filing = Filing(issue_id=DAMS.id, record_kind="measure", record_id=HOMES.id)
    put(library, filing, figure, HOMES, DAMS)
    assert library.find(Filing, filing.id) == filing


def test_a_record_that_others_refer_to_is_not_removed(library: Library) -> None:
    position = Position(
        actor_id=ARDAVIA.id, proposition_id=SHARE.id, stance="support", joint_with=(BELMAR.id,)
    )
    filing = Filing(issue_id=DAMS.id, record_kind="measure", record_id=HOMES.id)
    put(library, ARDAVIA, BELMAR, DAMS, SHARE, HOMES, position, filing)
    for record, words in (
        (ARDAVIA, "the position .* refers to it in actor_id"),
        (BELMAR, "refers to it in joint_with"),
        (HOMES, "the filing .* refers to it in record_id"),
    ):
        with pytest.raises(errors.StillReferenced, match=words):
            library.apply(Step("Remove", (Edit(record, None),)))
    library.apply(Step("Remove", (Edit(BELMAR, None), Edit(position, None))))
    assert library.all(Actor) == [ARDAVIA]


def test_a_source_text_can_be_trashed_and_given_to_a_source_but_never_edited(
    library: Library,
) -> None:
    source, other = Source(title="Lorn Gazette"), Source(title="The Lorn Gazette")
    text = SourceText(source_id=source.id, text="Water rose by a metre.")
    put(library, source, other, text)
    changed = replace(text, text="Water rose.", sha256=text_sha256("Water rose."))
    with pytest.raises(errors.Unchangeable, match="add the corrected text as a new version"):
        library.apply(Step("Edit", (Edit(text, changed),)))
    given = replace(text, source_id=other.id, version=2)
    library.apply(Step("Merge", (Edit(text, given),)))
    text = given
    trashed = replace(text, trashed_at="2026-01-05T10:00:00Z")
    library.apply(Step("Trash", (Edit(text, trashed),)))
    library.apply(Step("Remove", (Edit(trashed, None),)))
    assert library.find(SourceText, text.id) is None


def test_an_edition_keeps_its_content_by_the_checksum(library: Library) -> None:
    briefing = Briefing(title="Dams")
    content = '{"format": 1}'
    edition = Edition(
        briefing_id=briefing.id, number=1, content=content, content_sha256=text_sha256(content)
    )
    empty = Edition(briefing_id=briefing.id, number=2)
    put(library, briefing, edition, empty)
    assert library.all(Edition) == [edition, empty]
    longer = replace(edition, content=content + " ", content_sha256=text_sha256(content + " "))
    library.apply(Step("Rewrite", (Edit(edition, longer),)))
    assert library.find(Edition, edition.id) == longer
    with pytest.raises(errors.Unstorable, match="content_sha256 is not the SHA-256"):
        library.apply(Step("Wrong", (Edit(longer, replace(longer, content="other")),)))


@pytest.mark.parametrize(
    "record",
    [
        Actor(name="broken \ud800", kind="state"),
        Proposition(issue_id=DAMS.id, text="t", order=2**63),
    ],
)
def test_a_value_no_file_can_hold_is_refused_in_words(library: Library, record: Record) -> None:
    put(library, DAMS)
    with pytest.raises(errors.Unstorable, match="cannot be kept"):
        put(library, record)
    assert library.find_any(record.id) is None


def test_files_are_kept_once_and_read_back_whole(library: Library) -> None:
    data = bytes(range(256)) * 100
    digest = library.put_bytes(data)
    assert library.put_bytes(data) == digest
    assert library.read_bytes(digest) == data
    with pytest.raises(errors.ContentMissing, match="add the document again"):
        library.read_bytes("0" * 64)


def test_a_draft_is_a_record_of_its_own(library: Library) -> None:
    briefing = Briefing(title="Dams")
    draft = Draft(briefing_id=briefing.id, text="# Dams\n\nText")
    put(library, briefing, draft)
    assert library.all(Draft, briefing_id=briefing.id) == [draft]


def test_files_are_kept_with_the_step_that_names_them_or_not_at_all(library: Library) -> None:
    data = b"%PDF"
    file = File(name="a.pdf", media_type="application/pdf", sha256=sha256(data).hexdigest(), size=4)
    unfit = Draft(briefing_id=new_id(), text="")
    with pytest.raises(errors.MissingReference):
        library.apply(Step("Put", (Edit(None, file), Edit(None, unfit))), files=(data,))
    with pytest.raises(errors.ContentMissing):
        library.read_bytes(file.sha256)
    library.apply(Step("Put", (Edit(None, file),)), files=(data,))
    assert library.read_bytes(file.sha256) == data
