"""One actor in full: who it is, where it stands, what it reports, said and took part in."""

from briefing.desktop.desk import Desk
from briefing.desktop.editions.printed_in_section import PrintedInSection
from briefing.desktop.merging.merged_section import MergedSection
from briefing.desktop.messages import say
from briefing.desktop.pages.actors_found import ActorEvents, ActorQuotes, FiguresReported
from briefing.desktop.pages.actors_list import actor_detail
from briefing.desktop.pages.actors_names import NamesSection
from briefing.desktop.pages.actors_positions import ActorPositions
from briefing.desktop.pages.actors_print import InPrintSection, NoteSection
from briefing.desktop.pages.actors_ties import OfficesSection, RelationsSection
from briefing.desktop.presets.export_with_presets import ExportWithPresets
from briefing.desktop.records.forms import form_of
from briefing.desktop.records.locking import lock_in_trash
from briefing.desktop.records.record_detail import HeadingWords, RecordDetail
from briefing.desktop.records.tags_section import TagsSection
from briefing.desktop.widgets.buttons import push_button
from briefing.domain.actors import Actor
from briefing.store.library import Library


class ActorDetail(RecordDetail):
    """A position is opened beside it by whoever listens to `positions`."""

    def __init__(self, desk: Desk) -> None:
        self.brief_button = push_button(
            desk.theme, say("Brief as PDF"), "file-down", is_primary=True
        )
        self.export_button = ExportWithPresets(desk)
        self.names = NamesSection(desk)
        self.positions = ActorPositions(desk)
        self.offices = OfficesSection(desk)
        self.relations = RelationsSection(desk)
        self.in_print = InPrintSection(desk)
        self.note = NoteSection(desk)
        super().__init__(
            desk,
            form_of(Actor),
            (
                self.names,
                self.positions,
                FiguresReported(desk),
                self.offices,
                self.relations,
                ActorQuotes(desk),
                ActorEvents(desk),
                self.in_print,
                self.note,
                TagsSection(desk),
                PrintedInSection(desk),
                MergedSection(desk, Actor),
            ),
            actions=(self.brief_button, self.export_button),
            words=HeadingWords(_detail),
            folds_form=True,
        )

    def _show_heading(self) -> None:
        super()._show_heading()
        self.edit_button.setVisible(self.record is not None)
        self.brief_button.setVisible(self.record is not None)
        self.export_button.setVisible(self.record is not None)
        lock_in_trash((self.brief_button, self.export_button), self.record)


def _detail(library: Library, actor: Actor) -> str:
    """Kind and office; for an actor that was merged, into whom."""
    detail = actor_detail(library, actor)
    into = None if actor.merged_into_id is None else library.find(Actor, actor.merged_into_id)
    if into is None:
        return detail
    return say("{detail} · is the same as “{actor}”", detail=detail, actor=into.name)
