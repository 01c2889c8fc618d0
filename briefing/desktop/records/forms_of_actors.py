"""The forms of actors and of what hangs on them: names, offices, relations, and of places."""

from briefing.desktop.records.form_declaration import FormField, KindForm, StepLabels
from briefing.domain.actors import Actor, ActorName, Membership, Place, Relation
from briefing.domain.messages import message

FORMS = (
    KindForm(
        Actor,
        StepLabels(
            add=message("Add actor"),
            edit=message("Edit actor"),
            trash=message("Trash actor"),
            restore=message("Restore actor"),
        ),
        (
            FormField("name", message("Name"), wide=True),
            FormField("kind", message("Kind")),
            FormField("country", message("Country"), hint=message("Two letters, such as EG")),
            FormField("description", message("Description"), wide=True),
            FormField("sensitivity", message("May be named in print"), folded=True),
            FormField(
                "sort_name", message("Sorted as"), folded=True, hint=message("Family, Given")
            ),
            FormField("start", message("Born or founded"), folded=True),
            FormField("end", message("Died or dissolved"), folded=True),
            FormField("note", message("Note, never printed"), folded=True, wide=True),
        ),
        left_out=("merged_into_id",),
    ),
    KindForm(
        ActorName,
        StepLabels(
            add=message("Add name"),
            edit=message("Edit name"),
            trash=message("Trash name"),
            restore=message("Restore name"),
        ),
        (
            FormField("actor_id", message("Actor"), wide=True),
            FormField("name", message("Name"), wide=True),
            FormField("kind", message("Kind")),
            FormField("language", message("Language"), hint=message("BCP 47, such as ar")),
            FormField(
                "script", message("Script"), folded=True, hint=message("ISO 15924, such as Arab")
            ),
        ),
    ),
    KindForm(
        Membership,
        StepLabels(
            add=message("Add office"),
            edit=message("Edit office"),
            trash=message("Trash office"),
            restore=message("Restore office"),
        ),
        (
            FormField("person_id", message("Person")),
            FormField("organisation_id", message("Organisation")),
            FormField("role", message("Role"), wide=True),
            FormField("start", message("From")),
            FormField("end", message("To")),
        ),
    ),
    KindForm(
        Relation,
        StepLabels(
            add=message("Add relation"),
            edit=message("Edit relation"),
            trash=message("Trash relation"),
            restore=message("Restore relation"),
        ),
        (
            FormField("subject_id", message("Actor")),
            FormField("kind", message("Relation")),
            FormField("object_id", message("To whom")),
            FormField("start", message("From"), folded=True),
            FormField("end", message("To"), folded=True),
        ),
    ),
    KindForm(
        Place,
        StepLabels(
            add=message("Add place"),
            edit=message("Edit place"),
            trash=message("Trash place"),
            restore=message("Restore place"),
        ),
        (
            FormField("name", message("Name"), wide=True),
            FormField("part_of_id", message("Part of")),
            FormField("country", message("Country"), hint=message("Two letters, such as EG")),
            FormField("other_names", message("Other names"), folded=True, wide=True),
        ),
    ),
)
