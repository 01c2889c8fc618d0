"""What has fixed words before the text of a document begins, beside its front matter."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OpeningWords:
    """The heading of the table of contents, and what is said in place of a logo without words of
    its own; `{organisation}` is a name in any language.
    """

    contents: str
    logo: str
