"""What editions print is known without reading them, and apart from what texts cite."""

import json
from dataclasses import replace
from decimal import Decimal

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Edition
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue, Proposition
from briefing.domain.positions import Position
from briefing.domain.records import Record, new_id
from briefing.domain.sources import text_sha256
from briefing.store.library import Library
from briefing.store.opening import open_as_recorded
from briefing.store.references import Reference

ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
BRIEFING = Briefing(title="Dams")
NOBODY = new_id()


def edition(number: int, *values: object) -> Edition:
    content = json.dumps({"document": {"blocks": values}})
    return Edition(
        briefing_id=BRIEFING.id,
        number=number,
        content=content,
        content_sha256=text_sha256(content),
    )


TILE = {"is": "Tile", "key": f"tile/{ARDAVIA.id}", "label": "Dams built"}
LINKED = {
    "is": "Paragraph",
    "key": "draft/0",
    "line": [{"is": "Words", "text": "the capital", "record": f"actor:{ARDAVIA.id}"}],
}
CELL = {"is": "Cell", "key": f"cell/matrix/{BELMAR.id}/{NOBODY}"}
FIRST = edition(1, TILE, LINKED, LINKED)
SECOND = edition(2, CELL)


def do(library: Library, *edits: tuple[Record | None, Record | None]) -> None:
    library.apply(Step("Do", tuple(Edit(*edit) for edit in edits)))


def stored(library: Library) -> None:
    do(library, *((None, one) for one in (ARDAVIA, BELMAR, BRIEFING, FIRST, SECOND)))


def printed(library: Library, actor: Actor) -> list[tuple[str, str, str]]:
    found = library.printed_in_editions(actor.id)
    return [(one.from_id, one.part, one.words) for one in found]


def test_rows_cells_and_linked_words_name_their_records(library: Library) -> None:
    stored(library)
    assert printed(library, ARDAVIA) == [
        (FIRST.id, f"tile/{ARDAVIA.id}", "Dams built"),
        (FIRST.id, "draft/0", "the capital"),
    ]
    assert printed(library, BELMAR) == [(SECOND.id, f"cell/matrix/{BELMAR.id}/{NOBODY}", "")]
    assert library.references_from(SECOND.id)[1] == Reference(
        "edition", SECOND.id, f"cell/matrix/{BELMAR.id}/{NOBODY}", "", NOBODY, "", 0, 0
    )


def test_a_measure_is_printed_as_its_figures_and_an_issue_as_what_belongs_to_it(
    library: Library,
) -> None:
    dams, dam = Issue(title="Dams"), Issue(title="The old dam")
    dam = replace(dam, parent_id=dams.id)
    leaks, floods = Measure(label="Leaks"), Measure(label="Floods")
    leak, flood = (Figure(measure_id=each.id, value=Decimal(3)) for each in (leaks, floods))
    built = Proposition(issue_id=dams.id, text="The dam is built.")
    held = Position(actor_id=ARDAVIA.id, proposition_id=built.id, stance="support")
    filed = Filing(issue_id=dam.id, record_kind="measure", record_id=leaks.id)
    printing = edition(
        3, *({"is": "Row", "key": f"row/{each.id}", "label": "."} for each in (leak, held))
    )
    given = (ARDAVIA, BRIEFING, dams, dam, leaks, floods, leak, flood, built, held, filed, printing)
    do(library, *((None, one) for one in given))
    places = {
        each.id: [place.part for place in library.printed_in_editions(each.id)]
        for each in (leaks, floods, dam, dams)
    }
    assert places == {
        leaks.id: [f"row/{leak.id}"],
        floods.id: [],
        dam.id: [f"row/{leak.id}"],
        dams.id: [f"row/{leak.id}", f"row/{held.id}"],
    }


def test_it_follows_trash_undo_and_the_past(library: Library) -> None:
    stored(library)
    step = library.past.newest_step()
    do(library, (FIRST, replace(FIRST, trashed_at="2026-01-05T10:00:00Z")))
    assert printed(library, ARDAVIA) == []
    with open_as_recorded(library.path, step) as recorded:
        assert len(printed(recorded, ARDAVIA)) == 2
    library.undo()
    assert len(printed(library, ARDAVIA)) == 2


def test_it_is_no_text_that_can_be_edited(library: Library) -> None:
    """Neither "used in", the check of links nor the trash takes an edition for one."""
    stored(library)
    assert library.references_to(ARDAVIA.id) == ()
    assert library.check() == ()
    do(library, (ARDAVIA, replace(ARDAVIA, trashed_at="2026-01-05T10:00:00Z")))
    assert [record.id for record in library.trash().going] == [ARDAVIA.id]


def test_content_that_is_no_document_prints_nothing(library: Library) -> None:
    odd = replace(FIRST, content="not JSON", content_sha256=text_sha256("not JSON"))
    do(library, (None, BRIEFING), (None, odd))
    assert library.references_from(odd.id) == ()
