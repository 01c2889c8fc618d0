"""Tool tips of what the analyst or a source wrote: shown letter by letter, never as markup."""

from html import escape


def plain_tip(words: str) -> str:
    """The tip for `words`; Qt would take a text with something like a tag in it for HTML."""
    return f"<qt>{escape(words)}</qt>" if "<" in words else words
