"""The forms of briefings and of what the desk itself keeps: tags, its profile, its house terms."""

from briefing.desktop.records.form_declaration import FormField, KindForm, StepLabels
from briefing.domain.briefings import Briefing
from briefing.domain.desk import HouseTerm, Organisation, Tag
from briefing.domain.messages import message

FORMS = (
    KindForm(
        Briefing,
        StepLabels(
            add=message("Add briefing"),
            edit=message("Edit briefing"),
            trash=message("Trash briefing"),
            restore=message("Restore briefing"),
        ),
        (
            FormField("title", message("Title"), wide=True),
            FormField("template", message("Template")),
            FormField("marking", message("Marking"), editor="marking"),
            FormField("audience", message("For whom")),
            FormField("cut_off", message("Information up to")),
            FormField("authors", message("Authors"), folded=True, wide=True),
            FormField("reviewer", message("Reviewer"), folded=True),
            FormField("series", message("Series"), folded=True),
            FormField("cadence", message("How often"), folded=True),
            FormField("next_due", message("Next due"), folded=True),
            FormField("language", message("Language"), folded=True, editor="language"),
            FormField("paper", message("Paper"), folded=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
        left_out=("subject_kind", "subject_id", "parts"),
    ),
    KindForm(
        Tag,
        StepLabels(
            add=message("Add tag"),
            edit=message("Edit tag"),
            trash=message("Trash tag"),
            restore=message("Restore tag"),
        ),
        (FormField("name", message("Name"), wide=True),),
    ),
    KindForm(
        Organisation,
        StepLabels(
            add=message("Add profile"),
            edit=message("Edit profile"),
            trash=message("Trash profile"),
            restore=message("Restore profile"),
        ),
        (
            FormField("name", message("Name of the unit"), wide=True),
            FormField("address", message("Address"), wide=True),
            FormField("disclaimer", message("Disclaimer"), folded=True, wide=True),
            FormField("accent_colour", message("Colour"), folded=True, hint=message("#2B5BD7")),
            FormField("markings", message("Own markings"), folded=True, wide=True),
        ),
        left_out=("logo_id", "switched_off", "unconfirmed_days"),
    ),
    KindForm(
        HouseTerm,
        StepLabels(
            add=message("Add house term"),
            edit=message("Edit house term"),
            trash=message("Trash house term"),
            restore=message("Restore house term"),
        ),
        (
            FormField("term", message("Term")),
            FormField("instead", message("Write instead")),
            FormField("reason", message("Why"), wide=True),
        ),
    ),
)
