"""The fixed words of evidence packs in English."""

from briefing.documents.phrases.evidence_phrases import EvidenceWords

EVIDENCE = EvidenceWords(
    sentences="Sentence by sentence",
    register="Register of figures",
    sources="Register of sources",
    discarded="Discarded, and why",
    release_check="Release check",
    summary=(
        "Sentences: {count}; with a passage: {sourced}; assessments: {assessments}; without a"
        " source: {open}."
    ),
    assessment="assessment",
    no_source="no source",
    replaced="replaced: {reason}",
    handling={
        "on_record": "",
        "not_for_attribution": "Not for attribution.",
        "chatham_house": "Chatham House rule.",
        "background_only": "Background only.",
    },
    origin="Origin: {origin}.",
    not_cited="Not cited here.",
    discarded_source="source, discarded",
    no_reason="no reason recorded",
    doubtful="All that supports it was graded improbable or impossible to judge.",
    retracted="Retracted by the claimant.",
    definition="Counted: {definition}",
    reliability_key="Reliability of the source",
    credibility_key="Credibility of the content",
    key_source="Grades after the Admiralty system (NATO STANAG 2511).",
    reliability={
        "A": "completely reliable",
        "B": "usually reliable",
        "C": "fairly reliable",
        "D": "not usually reliable",
        "E": "unreliable",
        "F": "reliability cannot be judged",
    },
    credibility={
        1: "confirmed by other sources",
        2: "probably true",
        3: "possibly true",
        4: "doubtful",
        5: "improbable",
        6: "truth cannot be judged",
    },
    acknowledgements="Acknowledged: {text}",
    check_clean="The check found nothing.",
    check_answered="{finding} Answered by {by}: {reason}",
    check_open="{finding} Not answered.",
    check_not_run="Not run, because they read English words only: {rules}.",
    check_switched_off="Switched off by the unit: {rules}.",
    sentence_columns=("Sentence", "Passages"),
    series_columns=("Figure", "Whose number", "As of", "Difference and state"),
    register_columns=("Source", "Language", "Date", "Grade"),
    discarded_columns=("What", "Kind", "Why"),
)
