"""The blocks that only single templates have, laid out; what is none of them is running text."""

from typing import TypeAlias

from briefing.documents.change_blocks import Changes
from briefing.documents.chart_blocks import Charts
from briefing.documents.chronology_blocks import Chronology
from briefing.documents.content import EvidenceBlock, TemplateBlock
from briefing.documents.evidence_blocks import (
    Discarded,
    FigureRegister,
    ReleaseCheck,
    SentenceTable,
    SourceRegister,
    VersionHistory,
)
from briefing.documents.layout_changes import changes
from briefing.documents.layout_charts import charts
from briefing.documents.layout_chronology import chronology
from briefing.documents.layout_evidence import (
    discarded,
    figure_register,
    release_check,
    sentence_table,
    source_register,
)
from briefing.documents.layout_likelihood import scale_annex
from briefing.documents.layout_meeting import attendees
from briefing.documents.layout_text import Setting, prose
from briefing.documents.meeting_blocks import Attendees
from briefing.documents.phrases.phrases import Phrases
from briefing.documents.picture_blocks import ScaleAnnex
from briefing.documents.prose import ProseBlock
from briefing.typeset.elements import Element

_Rest: TypeAlias = EvidenceBlock | VersionHistory | ProseBlock


def template_block(
    setting: Setting, block: TemplateBlock | ProseBlock, phrases: Phrases
) -> tuple[Element, ...]:
    match block:
        case ScaleAnnex():
            return scale_annex(setting, block, phrases)
        case Chronology():
            return chronology(setting, block, phrases)
        case Attendees():
            return attendees(setting, block)
        case Changes():
            return changes(setting, block, phrases)
        case Charts():
            return charts(setting, block, phrases)
        case _:
            return _evidence(setting, block, phrases)


def _evidence(setting: Setting, block: _Rest, phrases: Phrases) -> tuple[Element, ...]:
    match block:
        case SentenceTable():
            return sentence_table(setting, block, phrases)
        case FigureRegister():
            return figure_register(setting, block, phrases)
        case SourceRegister():
            return source_register(setting, block, phrases)
        case Discarded():
            return discarded(setting, block, phrases)
        case ReleaseCheck() | VersionHistory():
            # The versions stand behind the notes.
            return release_check(block) if isinstance(block, ReleaseCheck) else ()
        case _:
            return prose(setting, (block,))
