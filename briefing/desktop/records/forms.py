"""All forms by the kind they are for."""

from collections.abc import Mapping

from briefing.desktop.records import (
    forms_of_actors,
    forms_of_figures,
    forms_of_findings,
    forms_of_issues,
    forms_of_sources,
    forms_of_the_desk,
)
from briefing.desktop.records.form_declaration import KindForm
from briefing.domain.records import Record

FORMS: Mapping[str, KindForm] = {
    form.kind.KIND: form
    for forms in (
        forms_of_actors.FORMS,
        forms_of_issues.FORMS,
        forms_of_figures.FORMS,
        forms_of_sources.FORMS,
        forms_of_findings.FORMS,
        forms_of_the_desk.FORMS,
    )
    for form in forms
}


def form_of(kind: type[Record]) -> KindForm:
    """The form of a kind. Raises `KeyError` for one that is never filled in by hand."""
    return FORMS[kind.KIND]
