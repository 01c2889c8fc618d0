"""The forms of what is counted and of the numbers given for it."""

from briefing.desktop.records.form_declaration import Condition, FormField, KindForm, StepLabels
from briefing.domain.figures import Figure, Measure
from briefing.domain.messages import message

_SINGLE = ("exact", "at_least", "at_most", "about", "nearly", "more_than", "fewer_than")

FORMS = (
    KindForm(
        Measure,
        StepLabels(
            add=message("Add measure"),
            edit=message("Edit measure"),
            trash=message("Trash measure"),
            restore=message("Restore measure"),
        ),
        (
            FormField(
                "label", message("What is counted"), wide=True, hint=message("Trucks let in")
            ),
            FormField("unit", message("Unit"), hint=message("people, trucks, US$, %")),
            FormField("counting", message("How it is counted")),
            FormField(
                "period_start",
                message("Counted since"),
                only_when=Condition("counting", ("cumulative",)),
            ),
            FormField("definition", message("Definition"), folded=True, wide=True),
            FormField("population", message("Of whom or what"), folded=True),
            FormField("place_id", message("Place"), folded=True),
            FormField("category", message("Category"), folded=True),
            FormField("contested", message("Contested: printed with its claimant"), folded=True),
            FormField("part_of_id", message("Part of the measure"), folded=True, wide=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
        left_out=("merged_into_id",),
    ),
    KindForm(
        Figure,
        StepLabels(
            add=message("Add figure"),
            edit=message("Edit figure"),
            trash=message("Trash figure"),
            restore=message("Restore figure"),
        ),
        (
            FormField("measure_id", message("Measure"), wide=True),
            FormField("qualifier", message("Qualifier")),
            FormField("value", message("Number"), only_when=Condition("qualifier", _SINGLE)),
            FormField("low", message("Lowest"), only_when=Condition("qualifier", ("range",))),
            FormField("high", message("Highest"), only_when=Condition("qualifier", ("range",))),
            FormField("claimant_id", message("Whose number")),
            FormField("as_of", message("As of")),
            FormField("period", message("Period"), folded=True),
            FormField("status", message("Status"), folded=True),
            FormField("caveat", message("Caveat, printed with it"), folded=True, wide=True),
            FormField("supersedes_id", message("Replaces the figure"), folded=True),
            FormField("supersede_reason", message("Why it replaces it"), folded=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
    ),
)
