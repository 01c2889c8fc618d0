"""How every kind is made by the keyboard: where its form is reached, what must be chosen there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from briefing.domain.actors import Actor
from briefing.domain.events import Event
from briefing.domain.figures import Measure
from briefing.domain.issues import Issue, Proposition
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from tests.journeys.analyst import ALT, CONTROL, SHIFT, Analyst
from tests.journeys.keyboard import heard, press, tab_to

Way = Callable[[Analyst], None]

DORNE = Actor(name="Dorne", kind="state")
ZENTA = Actor(name="Zenta", kind="state")
ANA = Actor(name="Ana Brill", kind="person")
HARBOUR, FISHING = Issue(title="The harbour"), Issue(title="Fishing")
PROPOSITION = Proposition(issue_id=HARBOUR.id, text="The harbour opens")
MEASURE = Measure(label="Trucks")
MEETING, VOTE = Event(title="Meeting in Zenta"), Event(title="Vote in Dorne")
SOURCE = Source(title="Harbour News")
TEXT = SourceText(source_id=SOURCE.id, text="“We open,” it says.")
EXCERPT = Excerpt(source_text_id=TEXT.id, start=1, end=9, exact="We open,")
EVIDENCE = Evidence(record_kind="event", record_id=MEETING.id, excerpt_id=EXCERPT.id)
PEOPLE, THINGS = (DORNE, ZENTA, ANA), (HARBOUR, FISHING, PROPOSITION, MEASURE, MEETING, VOTE)
WORLD = (*PEOPLE, *THINGS, SOURCE, TEXT, EXCERPT, EVIDENCE)


def press_trash_keys(analyst: Analyst) -> None:
    analyst.key(Qt.Key.Key_Delete, CONTROL | SHIFT)


def restore_here(analyst: Analyst) -> None:
    press(analyst, "Restore")


def restore_in_the_trash(analyst: Analyst) -> None:
    """What belongs to another record has no page of its own."""
    analyst.go_to_anything("Trash")
    press(analyst, "Restore")
    analyst.key(Qt.Key.Key_Left, ALT)


def pressing(name: str) -> Way:
    return lambda analyst: press(analyst, name)


@dataclass(frozen=True)
class Story:
    """How one comes to the empty form, and to it again when the library is opened anew; which field
    is edited; how the record is trashed and restored.

    `labels` are those of the texts where they differ from the form's, `folds` what is opened,
    `without` the fields that hold codes or come into sight only in other states.
    """

    begin: Way
    edited: str
    again: Way = lambda _analyst: None
    edit: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    folds: tuple[str, ...] = ("Edit", "More")
    without: tuple[str, ...] = ()
    trash: Way = press_trash_keys
    restore: Way = restore_here


def new_on(page: str, *chosen: str) -> Way:
    """Goes to a page, presses Ctrl+N, and takes the next choice in the fields named."""

    def begin(analyst: Analyst) -> None:
        analyst.go(page)
        analyst.key(Qt.Key.Key_N, CONTROL)
        for name in chosen:
            tab_to(analyst, name)
            analyst.key(Qt.Key.Key_Down)

    return begin


def of_actor(button: str, chosen: Mapping[str, str]) -> Way:
    """Opens Dorne, presses a button of its page, and names records or takes the next choice."""

    def begin(analyst: Analyst) -> None:
        analyst.open("actors", "Dorne")
        press(analyst, button)
        for label, words in chosen.items():
            tab_to(analyst, label)
            analyst.choose(words) if words else analyst.key(Qt.Key.Key_Down)

    return begin


def new_proposition(analyst: Analyst) -> None:
    analyst.open("issues", "Fishing")


def new_position(analyst: Analyst) -> None:
    analyst.open("issues", "The harbour")
    tab_to(analyst, "Add an actor")
    analyst.type("Dorne")
    analyst.key(Qt.Key.Key_Return)
    analyst.key(Qt.Key.Key_1)


def open_cell(analyst: Analyst) -> None:
    tab_to(analyst, "Positions")
    analyst.key(Qt.Key.Key_Return)


def new_figure(analyst: Analyst) -> None:
    analyst.open("figures", "Trucks")
    analyst.key(Qt.Key.Key_N, CONTROL | ALT)
    analyst.wait_until(lambda: heard() == "Number")
    analyst.type("1,234")


def new_quote(analyst: Analyst) -> None:
    analyst.open("sources", "Harbour News")
    analyst.key(Qt.Key.Key_Return)
    analyst.key(Qt.Key.Key_Home, CONTROL)
    analyst.key(Qt.Key.Key_Right)
    for _ in "We open":
        analyst.key(Qt.Key.Key_Right, SHIFT)
    for _ in ("Position", "Figure", "Quote"):
        analyst.key(Qt.Key.Key_E, CONTROL)
    analyst.key(Qt.Key.Key_Return, CONTROL)
    analyst.go("quotes")


def new_part(analyst: Analyst) -> None:
    analyst.open("events", "Meeting in Zenta")
    tab_to(analyst, "Add an actor")
    analyst.choose("Dorne")


def new_evidence(analyst: Analyst) -> None:
    analyst.open("events", "Vote in Dorne")
    tab_to(analyst, "Add a passage")
    analyst.choose("We open")


def new_briefing(analyst: Analyst) -> None:
    analyst.go_to_anything("Briefings")
    analyst.key(Qt.Key.Key_N, CONTROL)
    tab_to(analyst, "Title")
    analyst.type("Weekly")
    analyst.key(Qt.Key.Key_Return)


def new_in_list(tab: str) -> Way:
    """Goes to one of the desk's own lists and presses Ctrl+N."""

    def begin(analyst: Analyst) -> None:
        analyst.go_to_anything("Lists")
        tab_to(analyst, "Places")
        while heard() != tab:
            analyst.key(Qt.Key.Key_Right)
        analyst.key(Qt.Key.Key_Space)
        analyst.key(Qt.Key.Key_N, CONTROL)

    return begin


STORIES = {
    "actor": Story(new_on("actors", "Kind"), "Description"),
    "actor_name": Story(
        of_actor("Add a name", {}),
        "Name",
        again=lambda analyst: press(analyst, analyst.button_with("שָׁלוֹם").accessibleName()),
        folds=(),
        trash=pressing("Move to the trash"),
        restore=restore_in_the_trash,
    ),
    "membership": Story(
        of_actor("Add an office or membership", {"Person": "Ana Brill"}),
        "Role",
        again=pressing("Edit “Ana Brill”"),
        folds=(),
        trash=pressing("Move to the trash"),
        restore=restore_in_the_trash,
    ),
    "relation": Story(
        of_actor("Add a relation", {"Relation": "", "To whom": "Zenta"}),
        "From",
        again=lambda analyst: press(analyst, analyst.button_with("Edit “").accessibleName()),
        edit="2024",
        folds=("More",),
        trash=pressing("Move to the trash"),
        restore=restore_in_the_trash,
    ),
    "issue": Story(new_on("issues"), "Question"),
    "proposition": Story(
        new_proposition,
        "Short label, for the matrix",
        labels={"text": "New proposition", "short_label": "Short label of the new proposition"},
        folds=(),
        trash=pressing("Trash this proposition"),
        restore=restore_in_the_trash,
    ),
    "position": Story(
        new_position,
        "Condition",
        again=open_cell,
        folds=("More",),
        trash=pressing("Trash this position"),
        restore=restore_in_the_trash,
    ),
    "measure": Story(new_on("figures"), "Definition"),
    "figure": Story(
        new_figure,
        "Caveat, printed with it",
        folds=("More",),
        trash=pressing("Move the figure to the trash"),
    ),
    "source": Story(
        new_on("sources"),
        "Publisher",
        folds=("About the source", "More"),
        without=("discard_reason",),
    ),
    "excerpt": Story(new_quote, "Translation"),
    "evidence": Story(
        new_evidence,
        "Credibility of this passage",
        edit="↓",
        folds=(),
        without=("note",),
        trash=pressing("Remove this evidence"),
        restore=restore_in_the_trash,
    ),
    "event": Story(new_on("events"), "Summary"),
    "event_actor": Story(
        new_part,
        "Role of Dorne",
        labels={"role": "Role of Dorne"},
        folds=(),
        trash=pressing("Take out Dorne"),
        restore=restore_in_the_trash,
    ),
    "judgement": Story(new_on("judgements"), "Why this confidence"),
    "gap": Story(new_on("gaps"), "Where to look"),
    "place": Story(new_in_list("Places"), "Other names", folds=("More",)),
    "tag": Story(new_in_list("Tags"), "Name", folds=()),
    "house_term": Story(new_in_list("House terms"), "Why", folds=()),
    "briefing": Story(new_briefing, "For whom", folds=("Details", "More")),
}
