"""The forms of issues, their propositions and the positions on them."""

from briefing.desktop.records.form_declaration import FormField, KindForm, StepLabels
from briefing.domain.issues import Issue, Proposition
from briefing.domain.messages import message
from briefing.domain.positions import Position

FORMS = (
    KindForm(
        Issue,
        StepLabels(
            add=message("Add issue"),
            edit=message("Edit issue"),
            trash=message("Trash issue"),
            restore=message("Restore issue"),
        ),
        (
            FormField("title", message("Title"), wide=True),
            FormField("question", message("Question"), wide=True),
            FormField("description", message("Description"), folded=True, wide=True),
            FormField("parent_id", message("Part of the issue"), folded=True, wide=True),
        ),
    ),
    KindForm(
        Proposition,
        StepLabels(
            add=message("Add proposition"),
            edit=message("Edit proposition"),
            trash=message("Trash proposition"),
            restore=message("Restore proposition"),
        ),
        (
            FormField(
                "text",
                message("Proposition"),
                wide=True,
                hint=message("A sentence one can support or oppose"),
            ),
            FormField("issue_id", message("Issue")),
            FormField("short_label", message("Short label, for the matrix")),
            FormField("order", message("Place in the matrix"), folded=True),
        ),
        left_out=("merged_into_id",),
    ),
    KindForm(
        Position,
        StepLabels(
            add=message("Add position"),
            edit=message("Edit position"),
            trash=message("Trash position"),
            restore=message("Restore position"),
        ),
        (
            FormField("actor_id", message("Actor")),
            FormField("stance", message("Stance")),
            FormField("proposition_id", message("Proposition"), wide=True),
            FormField("conditions", message("Condition"), wide=True),
            FormField("firmness", message("Firmness")),
            FormField("asserted_on", message("Said on")),
            FormField("wording", message("What was said, in neutral words"), wide=True),
            FormField("basis", message("Basis"), folded=True),
            FormField("authority", message("Spoken"), folded=True),
            FormField("speaker_id", message("Speaker"), folded=True),
            FormField("status", message("Status"), folded=True),
            FormField("joint_with", message("Jointly with"), folded=True, wide=True),
            FormField("denied_by_id", message("Denied by"), folded=True),
            FormField("denied_on", message("Denied on"), folded=True),
            FormField("valid_from", message("Valid from"), folded=True),
            FormField("valid_to", message("Valid to"), folded=True),
            FormField("last_confirmed_on", message("Last confirmed on"), folded=True),
            FormField("change_kind", message("Against the position before"), folded=True),
            FormField("supersedes_id", message("Replaces the position"), folded=True, wide=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
    ),
)
