"""The forms of events with who took part, of judgements and of gaps."""

from briefing.desktop.records.form_declaration import FormField, KindForm, StepLabels
from briefing.domain.events import Event, EventActor
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.messages import message

FORMS = (
    KindForm(
        Event,
        StepLabels(
            add=message("Add event"),
            edit=message("Edit event"),
            trash=message("Trash event"),
            restore=message("Restore event"),
        ),
        (
            FormField("title", message("Title"), wide=True),
            FormField("start", message("When")),
            FormField("kind", message("Kind")),
            FormField("place_id", message("Place")),
            FormField("status", message("Status")),
            FormField("summary", message("Summary"), wide=True),
            FormField("end", message("Until"), folded=True),
        ),
    ),
    KindForm(
        EventActor,
        StepLabels(
            add=message("Add part in event"),
            edit=message("Edit part in event"),
            trash=message("Remove part in event"),
            restore=message("Restore part in event"),
        ),
        (
            FormField("event_id", message("Event"), wide=True),
            FormField("actor_id", message("Actor")),
            FormField("role", message("Role"), hint=message("host, attacker, signatory")),
        ),
    ),
    KindForm(
        Judgement,
        StepLabels(
            add=message("Add judgement"),
            edit=message("Edit judgement"),
            trash=message("Trash judgement"),
            restore=message("Restore judgement"),
        ),
        (
            FormField("text", message("Judgement"), wide=True),
            FormField("likelihood", message("Likelihood"), editor="likelihood"),
            FormField("confidence", message("Confidence")),
            FormField("confidence_reason", message("Why this confidence"), wide=True),
            FormField("previous_id", message("Judgement before"), wide=True),
            FormField("change_reason", message("Why it changed"), wide=True),
            FormField("assumptions", message("Assumptions"), folded=True, wide=True),
            FormField("indicators", message("Indicators"), folded=True, wide=True),
            FormField("alternatives", message("Alternatives"), folded=True, wide=True),
            FormField("author", message("Author"), folded=True),
            FormField("scale", message("Scale of likelihood"), folded=True),
        ),
    ),
    KindForm(
        Gap,
        StepLabels(
            add=message("Add gap"),
            edit=message("Edit gap"),
            trash=message("Trash gap"),
            restore=message("Restore gap"),
        ),
        (
            FormField("question", message("What is not known"), wide=True),
            FormField("status", message("Status")),
            FormField("why_it_matters", message("Why it matters"), wide=True),
            FormField("where_to_look", message("Where to look"), wide=True),
        ),
    ),
)
