"""A field of the popup with its label, and below it how it was read or what is wrong with it."""

from briefing.desktop.records.field_editor import FieldEditor
from briefing.desktop.theme.theme import Theme
from briefing.desktop.widgets.form import FormRow


class CaptureRow(FormRow):
    """A problem stays until the field is edited; `hint` stands in the empty field,
    else the example the field has of its own."""

    def __init__(self, theme: Theme, label: str, editor: FieldEditor, hint: str = "") -> None:
        super().__init__(theme, label, editor)
        self.editor = editor
        editor.set_hint(hint)
        editor.edited.connect(self.refresh)

    def refresh(self) -> None:
        """Say how the field is read now; what was wrong is forgotten."""
        self.warn("")
        self.note.tell(self.editor.note())

    def warn(self, sentence: str) -> None:
        """Say at the field what is wrong with it."""
        self.editor.set_wrong(sentence)
        self.set_problem(sentence)
