"""Sentences for the analyst, with their values kept apart so that they can be translated.

Below the window no sentence is put together by hand: `message` takes the English sentence as a
template and the values to be set in. The window translates the template; the command line prints
it as it stands.
"""

from briefing.domain.frozen import frozen


@frozen
class Message:
    """A sentence and its values; `str()` gives the English wording.

    A value may be a `Message` of its own: a word like "Monday", which is translated as well.
    """

    template: str
    values: "tuple[tuple[str, str | Message], ...]" = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.values))


def message(template: str, /, **values: object) -> Message:
    """The sentence `template`, its `{names}` standing for `values` (shown as `str` shows them)."""
    return Message(template, tuple((name, _kept(value)) for name, value in values.items()))


def _kept(value: object) -> str | Message:
    return value if isinstance(value, Message) else str(value)
