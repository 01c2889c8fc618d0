"""Where the analyst finds what a remark on a document is about.

Remarks are sentences; their places are kept beside them, for whoever shows the document while it is
written. An edition keeps only the sentences.
"""

from dataclasses import dataclass
from typing import TypeAlias

from briefing.documents.prose import Origin
from briefing.domain.messages import Message


@dataclass(frozen=True)
class OfRecord:
    """A record of the library."""

    kind: str
    id: str


@dataclass(frozen=True)
class OfElement:
    """What the program itself made: the element of the page with that key, or those below it."""

    key: str


RemarkPlace: TypeAlias = Origin | OfRecord | OfElement
RemarkPlaces: TypeAlias = dict[Message, RemarkPlace]
