"""The forms of sources, their passages and the evidence these are."""

from briefing.desktop.records.form_declaration import Condition, FormField, KindForm, StepLabels
from briefing.domain.messages import message
from briefing.domain.sources import Evidence, Excerpt, Source

FORMS = (
    KindForm(
        Source,
        StepLabels(
            add=message("Add source"),
            edit=message("Edit source"),
            trash=message("Trash source"),
            restore=message("Restore source"),
        ),
        (
            FormField("title", message("Title"), wide=True),
            FormField("type", message("Type")),
            FormField("issued", message("Published on")),
            FormField("publisher", message("Publisher")),
            FormField("container_title", message("Published in")),
            FormField("authors", message("Authors"), wide=True),
            FormField("triage", message("Reading")),
            FormField(
                "discard_reason",
                message("Why it is out"),
                only_when=Condition("triage", ("discarded",)),
            ),
            FormField("reliability", message("Reliability")),
            FormField("url", message("Address"), folded=True, wide=True),
            FormField("accessed", message("Read on"), folded=True),
            FormField(
                "language", message("Language"), folded=True, hint=message("BCP 47, such as ar")
            ),
            FormField("direction", message("Direction of writing"), folded=True),
            FormField("status", message("Status"), folded=True),
            FormField("handling", message("Handling"), folded=True),
            FormField("cite_as", message("Cited as"), folded=True),
            FormField("origin_group", message("Same origin as"), folded=True),
            FormField("marking", message("Marking"), folded=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
        left_out=("file_id", "merged_into_id"),
    ),
    KindForm(
        Excerpt,
        StepLabels(
            add=message("Add passage"),
            edit=message("Edit passage"),
            trash=message("Trash passage"),
            restore=message("Restore passage"),
        ),
        (
            FormField("speaker_id", message("Speaker")),
            FormField("said_on", message("Said on")),
            FormField("translation", message("Translation"), wide=True),
            FormField("translator", message("Translated by")),
            FormField("language", message("Language"), hint=message("BCP 47, such as ar")),
            FormField("kind", message("Kind"), folded=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
        left_out=("source_text_id", "start", "end", "exact", "prefix", "suffix"),
    ),
    KindForm(
        Evidence,
        StepLabels(
            add=message("Add evidence"),
            edit=message("Edit evidence"),
            trash=message("Remove evidence"),
            restore=message("Restore evidence"),
        ),
        (
            FormField("role", message("Role")),
            FormField("credibility", message("Credibility, 1 to 6")),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
        left_out=("record_kind", "record_id", "excerpt_id"),
    ),
)
