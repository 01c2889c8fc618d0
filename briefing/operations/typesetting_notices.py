"""What typesetting did otherwise than asked, as sentences for the analyst."""

from collections.abc import Mapping

from briefing.domain.messages import Message, message

_SENTENCES: Mapping[str, str] = {
    "missing character": "No font has the character {detail}; a box is printed in its place.",
    "refused link": "The link to {detail} was left out: only web and e-mail addresses are links.",
    "missing target": "A link within the document leads nowhere: {detail}.",
    "repeated anchor": "Two places of the document have the same name: {detail}.",
    "broken word": "A word is too long for its line and was broken: {detail}",
    "shortened text": "A text is too long for its place and was shortened: {detail}",
    "overfull": "Something is higher than a page and runs over its edge ({detail} points).",
}


def notice_sentence(kind: str, detail: str) -> Message:
    """The sentence for a notice of that kind; `detail` is what it is about."""
    return message(_SENTENCES[kind], detail=detail)
