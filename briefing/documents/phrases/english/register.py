"""The fixed words of the registers in English."""

from briefing.documents.phrases.register_phrases import RegisterWords

REGISTER = RegisterWords(
    matrix="Matrix",
    figures="Figures",
    sources="Sources",
    proposition="Proposition",
    label="Figure",
    number="Number",
    low="Low",
    high="High",
    qualifier="Qualifier",
    unit="Unit",
    counting="Counted from",
    as_of="As of",
    claimant="Claimant",
    status="Status",
    caveat="Caveat",
    note="Note",
    source="Source",
    date="Date",
    said_by="Said by",
    passage="Passage",
    translation="Translation",
    language="Language",
    caution="Caution",
)
