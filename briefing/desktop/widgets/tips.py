"""Tool tips of what the analyst or a source wrote: shown letter by letter, never as markup."""


def plain_tip(words: str) -> str:
    """The tip for `words`; Qt would take a text with something like a tag in it for HTML."""
    if "<" not in words:
        return words
    from html import escape

    return f"<qt>{escape(words)}</qt>"
