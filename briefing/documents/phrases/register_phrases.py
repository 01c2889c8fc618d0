"""The fixed words of the registers in a spreadsheet."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RegisterWords:
    """Names of sheets (at most 31 letters, without brackets and slashes) and of columns."""

    matrix: str
    figures: str
    sources: str
    proposition: str
    label: str
    number: str
    low: str
    high: str
    qualifier: str
    unit: str
    counting: str
    as_of: str
    claimant: str
    status: str
    caveat: str
    note: str
    source: str
    date: str
    said_by: str
    passage: str
    translation: str
    language: str
    caution: str
