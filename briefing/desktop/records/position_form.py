"""The form of a position beside the matrix: the stance on its scale first, then what was said."""

from briefing.desktop.records.form_declaration import FormField, KindForm
from briefing.desktop.records.forms import form_of
from briefing.domain.messages import message
from briefing.domain.positions import Position

POSITION_FORM = KindForm(
    Position,
    form_of(Position).labels,
    (
        FormField("stance", message("Stance"), wide=True, editor="stance"),
        FormField(
            "conditions",
            message("Condition"),
            wide=True,
            hint=message("What it depends on, if on anything"),
        ),
        FormField(
            "wording",
            message("What was said, in neutral words"),
            wide=True,
        ),
        FormField("firmness", message("Firmness")),
        FormField("basis", message("Basis")),
        FormField("speaker_id", message("Speaker"), wide=True),
        FormField("asserted_on", message("Said on"), wide=True),
        FormField("authority", message("Spoken"), folded=True),
        FormField("status", message("Status"), folded=True),
        FormField("joint_with", message("Jointly with"), folded=True, wide=True),
        FormField("denied_by_id", message("Denied by"), folded=True),
        FormField("denied_on", message("Denied on"), folded=True),
        FormField("last_confirmed_on", message("Last confirmed on"), folded=True, wide=True),
        FormField("valid_from", message("Valid from"), folded=True),
        FormField("valid_to", message("Valid to"), folded=True),
        FormField("actor_id", message("Actor"), folded=True),
        FormField("proposition_id", message("Proposition"), folded=True),
        FormField("note", message("Note, never printed"), folded=True, wide=True),
    ),
    left_out=("supersedes_id", "change_kind"),
)
