"""What an analyst types is found as it is meant, in every language, and shown in the original."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.actors import Actor, Place
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.edits import Edit, Step
from briefing.domain.events import Event
from briefing.domain.figures import Figure, Measure
from briefing.domain.judgements import Gap
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.domain.sources import Source, SourceText
from briefing.store.fold import fold, words
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded, open_library
from briefing.store.search import Group, Hit


def put(library: Library, *records: Record) -> None:
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))


def hits(library: Library, typed: str) -> list[Hit]:
    return [hit for group in library.search(typed).groups for hit in read(library, typed, group)]


def read(library: Library, typed: str, group: Group) -> tuple[Hit, ...]:
    return library.hits(typed, KINDS[group.kind], group.numbers)


def marked(hit: Hit) -> list[str]:
    return [hit.snippet.text[start:end] for start, end in hit.snippet.highlights]


TEXTS = {
    "ar": "تعهد الوزير بخفض الضرائب",
    "ar2": "تَعَهَّدَ الوَزِيرُ بِخَفْضِ الضَّرَائِبِ",
    "ar3": "وبالضرائب الجديدة أعلن إعلان الإسلام",
    "he": "הממשלה אישרה את התקציב",
    "he2": "הַמֶּמְשָׁלָה אִשְּׁרָה",
    "de": "Größe Straße Müßiggang Élan vital",
    "tr": "İstanbul ışık TÜRKİYE",
    "cs": "Příliš žluťoučký kůň",
    "ru": "Ёлка и йод",
    "zh": "政府批准预算",
    "vi": "Việt Nam độc lập",
    "el": "Άνθρωπος και ὕβρις",
    "nfd": "Gro\u0308ße Stra\u00dfe",
    "pl": "Łódź Wałęsa",
    "no": "Tromsø Ærø",
    "dash": "Müller-Lüdenscheidt COVID-19 E.ON G7/G20 re\u2011elected",
    "tatweel": "العـــربية",
}


@pytest.mark.parametrize(
    ("typed", "found", "words_marked"),
    [
        ("الضرائب", "ar ar2 ar3", ["الضرائب", "الضَّرَائِبِ", "وبالضرائب"]),
        ("ضرائب", "ar ar2 ar3", ["الضرائب", "الضَّرَائِبِ", "وبالضرائب"]),
        ("اعلن", "ar3", ["أعلن"]),
        ("الاسلام", "ar3", ["الإسلام"]),
        ("العربيه", "tatweel", ["العـــربية"]),
        ("ממשלה", "he he2", ["הממשלה", "הַמֶּמְשָׁלָה"]),
        ("הממשלה", "he he2", ["הממשלה", "הַמֶּמְשָׁלָה"]),
        ("grosse", "de nfd", ["Größe", "Gro\u0308ße"]),
        ("größe", "de nfd", ["Größe", "Gro\u0308ße"]),
        ("STRASSE", "de nfd", ["Straße", "Straße"]),
        ("elan", "de", ["Élan"]),
        ("istanbul isik", "tr", ["İstanbul", "ışık"]),
        ("turkiye", "tr", ["TÜRKİYE"]),
        ("zlutoucky", "cs", ["žluťoučký"]),
        ("елка", "ru", ["Ёлка"]),
        ("预算", "zh", ["预算"]),
        ("viet", "vi", ["Việt"]),
        ("doc lap", "vi", ["độc", "lập"]),
        ("ανθρωπος", "el", ["Άνθρωπος"]),
        ("lodz", "pl", ["Łódź"]),
        ("walesa", "pl", ["Wałęsa"]),
        ("tromso aero", "no", ["Tromsø", "Ærø"]),
        ("covid-19", "dash", ["COVID-19"]),
        ("re-elected", "dash", ["re\u2011elected"]),
        ("e.on", "dash", ["E.ON"]),
        ("g20", "dash", ["G20"]),
        ("lüden", "dash", ["Lüdenscheidt"]),
    ],
)
def test_words_are_found_in_every_script_and_marked_in_the_original(
    library: Library, typed: str, found: str, words_marked: list[str]
) -> None:
    names = {Actor(name=text, kind="media"): key for key, text in TEXTS.items()}
    put(library, *names)
    by_id = {actor.id: key for actor, key in names.items()}
    result = {by_id[hit.record.id]: hit for hit in hits(library, typed)}
    assert sorted(result) == sorted(found.split())
    marks = [mark for key in TEXTS if key in result for mark in marked(result[key])]
    assert marks == words_marked


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("AND", ["dam AND water"]),
        ("water AND dam", ["dam AND water"]),
        ("dam OR lake", []),
        ("dam NOT lake", []),
        ('"', []),
        ('"water dam"', ["dam AND water"]),
        ("dam*", ["dam AND water", "old dam"]),
        ("NEAR(dam, 2)", []),
        ("-dam", ["dam AND water", "old dam"]),
        ("words:dam", []),
        ("^dam", ["dam AND water", "old dam"]),
        ("(dam", ["dam AND water", "old dam"]),
        ("dam\x00", ["dam AND water", "old dam"]),
        ("'", []),
    ],
)
def test_whatever_is_typed_is_words_never_commands(
    library: Library, typed: str, found: list[str]
) -> None:
    names = ("dam AND water", "old dam", "lake")
    put(library, *(Actor(name=name, kind="media") for name in names))
    assert sorted(hit.snippet.text for hit in hits(library, typed)) == found


def test_only_the_last_word_may_be_a_beginning(library: Library) -> None:
    put(library, Actor(name="Ministry of Water", kind="government_body"))
    assert len(hits(library, "ministry wat")) == 1
    assert hits(library, "minis water") == []
    assert hits(library, "ministry fire") == []
    assert hits(library, "") == hits(library, "  …  ") == []


def test_hits_are_grouped_by_kind_and_name_the_field(library: Library) -> None:
    source = Source(title="Water report", authors=("Ada Lorn", "Bo Water"))
    measure = Measure(label="Homes without water")
    briefing = Briefing(title="Dams", parts=(Part("bottom_line", "There is water."),))
    draft = Draft(briefing_id=briefing.id, text="No water *yet*")
    put(
        library,
        source,
        SourceText(source_id=source.id, text="The\nwater rose."),
        measure,
        Figure(measure_id=measure.id, value=Decimal(242), caveat="near the water"),
        Place(name="Lorn", other_names=("Blackwater", "Water Lorn")),
        briefing,
        draft,
    )
    groups = library.search("water").groups
    fields = [
        (group.kind, [hit.snippet.field for hit in read(library, "water", group)])
        for group in groups
    ]
    assert fields == [
        ("place", ["other_names"]),
        ("measure", ["label"]),
        ("figure", ["caveat"]),
        ("briefing", ["parts.bottom_line"]),
        ("draft", ["text"]),
        ("source", ["title"]),
        ("source_text", ["text"]),
    ]
    assert read(library, "water", groups[-1])[0].snippet.text == "The water rose."
    assert [group.kind for group in library.search("242").groups] == ["figure"]


def test_words_of_two_fields_find_the_record_but_do_not_stand_side_by_side(
    library: Library,
) -> None:
    put(library, Actor(name="Lorn", kind="media", note="nineteen, 19 floods"))
    assert len(hits(library, "lorn floods")) == 1
    assert hits(library, "lorn-nineteen") == []


def test_the_trash_is_not_searched_and_edits_are(library: Library) -> None:
    ardavia = Actor(name="Ardavia", kind="state")
    put(library, ardavia)
    renamed = replace(ardavia, name="Belmar")
    library.apply(Step("Rename", (Edit(ardavia, renamed),)))
    assert hits(library, "ardavia") == []
    assert [hit.record.id for hit in hits(library, "belmar")] == [ardavia.id]
    trashed = replace(renamed, trashed_at="2026-01-05T10:00:00Z")
    library.apply(Step("Trash", (Edit(renamed, trashed),)))
    assert hits(library, "belmar") == []
    library.undo()
    assert len(hits(library, "belmar")) == 1
    library.redo()
    library.apply(Step("Remove", (Edit(trashed, None),)))
    library.undo()
    library.undo()
    assert len(hits(library, "belmar")) == 1
    assert library.check() == ()


def test_a_snippet_shows_the_place_in_a_long_text(library: Library) -> None:
    source = Source()
    text = "Nothing of note happened. " * 900 + "Then the sluices opened at dawn. " + "Rain. " * 900
    put(library, source, SourceText(source_id=source.id, text=text))
    (hit,) = hits(library, "sluices dawn")
    snippet = hit.snippet
    assert marked(hit) == ["sluices", "dawn"]
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")
    assert len(snippet.text) <= 162
    assert text[snippet.place :].startswith(snippet.text[1:-1])


def test_of_very_many_hits_the_newest_are_ranked_and_all_are_counted(library: Library) -> None:
    many = [Actor(name=f"Water board {number}", kind="organisation") for number in range(5005)]
    best = Place(name="Water")
    put(library, best, *many)
    result = library.search("water", limit=10)
    assert result.truncated
    actors, places = result.groups
    assert (actors.kind, actors.found, actors.truncated, len(actors.numbers)) == (
        "actor",
        5000,
        True,
        10,
    )
    assert {hit.record.id for hit in read(library, "water", actors)} <= {
        actor.id for actor in many[5:]
    }
    assert (places.truncated, [hit.record.id for hit in read(library, "water", places)]) == (
        False,
        [best.id],
    )
    assert library.count_found("water", Actor) == 5005
    assert library.count_found("water", Place) == 1
    assert library.count_found("water 17", Actor) == 111
    assert library.count_found("  ", Actor) == 0
    assert not library.search("water 17").truncated


def test_each_kind_is_ranked_by_itself_however_many_hits_the_others_have(library: Library) -> None:
    actors = [Actor(name=f"Water {name}", kind="media") for name in ("radio of Dorne", "post")]
    places = [Place(name=f"Water tower number {number}") for number in range(600)]
    too_old = Event(title="Water")
    events = [Event(title=f"The water rises, day {number}") for number in range(4999)]
    best = Event(title="Water!")
    put(library, too_old, *events[:4000], best, *events[4000:], *places, *actors)
    groups = {group.kind: group for group in library.search("water", limit=3).groups}
    assert {kind: (group.found, group.truncated) for kind, group in groups.items()} == {
        "actor": (2, False),
        "place": (600, False),
        "event": (5000, True),
    }
    first = {
        kind: [hit.record for hit in read(library, "water", group)]
        for kind, group in groups.items()
    }
    assert first["actor"] == [actors[1], actors[0]]
    assert first["place"] == places[:-4:-1]
    assert first["event"] == [best, events[-1], events[-2]]


def test_a_kind_that_a_look_broke_off_is_found_whole(library: Library) -> None:
    gaps = [Gap(question=f"Water {number}") for number in range(3000)]
    events = [Event(title=f"Water {number}") for number in range(2100)]
    source, measure = Source(), Measure(label="Dorne")
    text = SourceText(source_id=source.id, text="Water")
    put(library, *events, *gaps, source, text, measure)
    put(library, Figure(measure_id=measure.id, value=Decimal(7), caveat="Water"))
    groups = {group.kind: group for group in library.search("water").groups}
    assert {kind: (group.found, group.truncated) for kind, group in groups.items()} == {
        "gap": (3000, False),
        "event": (2100, False),
        "source_text": (1, False),
        "figure": (1, False),
    }
    assert read(library, "water", groups["event"])[0].record == events[-1]


def test_what_went_meanwhile_has_no_line(library: Library) -> None:
    put(library, Actor(name="Water board", kind="media"), gone := Actor(name="Water", kind="media"))
    (group,) = library.search("water").groups
    library.apply(Step("Remove", (Edit(gone, None),)))
    assert [hit.snippet.text for hit in read(library, "water", group)] == ["Water board"]


@given(text=st.text(max_size=60))
def test_folded_words_know_their_places_in_the_original(text: str) -> None:
    found = list(words(text))
    assert " ".join(word.text for word in found) == " ".join(
        word.text for word in words(fold(text))
    )
    places = [(word.start, word.end) for word in found]
    assert places == sorted(places)
    for word in found:
        assert 0 <= word.start < word.end <= len(text)
        assert word.text in fold(text[word.start : word.end])


@given(text=st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)).split() == fold(text).split()


def test_what_was_found_in_a_briefing_is_shown_in_words_without_the_addresses_of_its_links(
    library: Library,
) -> None:
    briefing = Briefing(title="Zenta")
    cited = "019a73bb-9c00-7000-8000-000000000001"
    text = f"## Outlook\n\nThe council, we infer, [wants Zenta disarmed](position:{cited}) soon."
    put(library, briefing, Draft(briefing_id=briefing.id, text=text))
    found = hits(library, "disarm")
    assert [hit.snippet.text for hit in found] == ["…council, we infer, wants Zenta disarmed soon."]
    assert marked(found[0]) == ["disarmed"]


def test_a_search_leaves_no_reading_open_that_would_hide_what_is_written_later(
    library: Library,
) -> None:
    put(library, Actor(name="Water board", kind="media"))
    with open_library(library.path, writing=False) as other:
        assert len(hits(other, "water")) == 1
        put(library, Actor(name="Water post", kind="media"))
        assert len(hits(other, "water")) == 2


def test_a_search_within_a_step_of_the_log_sees_the_library_as_it_was(library: Library) -> None:
    put(library, Actor(name="Water board", kind="media"))
    put(library, Actor(name="Water post", kind="media"))
    with open_as_recorded(library.path, 1) as earlier:
        assert [hit.snippet.text for hit in hits(earlier, "water")] == ["Water board"]
        assert len(hits(earlier, "water")) == 1


def test_hits_that_are_of_more_kinds_than_one_are_all_grouped_beyond_the_limit(
    library: Library,
) -> None:
    events = [Event(title=f"Water {number}") for number in range(9)]
    put(library, *events, Place(name="Water tower"))
    groups = library.search("water", limit=4).groups
    assert [(group.kind, group.found, len(group.numbers)) for group in groups] == [
        ("place", 1, 1),
        ("event", 9, 4),
    ]
    assert [record.id for record in (hit.record for hit in read(library, "water", groups[1]))] == [
        event.id for event in events[:-5:-1]
    ]
