"""The fixed words of single templates in English."""

from briefing.documents.phrases.template_phrases import ScaleWords, Sections
from briefing.domain.likelihood import TERMS

SECTIONS = Sections(
    scope="Scope",
    background="Background",
    state_of_play="State of play",
    figures="Figures",
    timeline="Timeline",
    outlook="Outlook",
    options="Options",
    key_judgements="Key judgements",
    scale_annex="Annex: the words of likelihood and confidence",
    chronology="Chronology",
    significance="Significance",
    meeting="The meeting",
    purpose="Purpose",
    attendees="Who attends",
    concerned="Who is concerned",
    our_points="Our points",
    they_may_raise="What they may raise",
    sensitive_points="Sensitive points",
    red_lines="Their positions and red lines",
    last_statements="Last statements",
    versions="Versions",
)

SCALE = ScaleWords(
    terms={
        words: words
        for terms in TERMS.values()
        for term in terms
        for words in (term.words, *term.also)
    },
    percent="{number} %",
    key_judgement="Key judgement {number}",
    basis="Basis",
    basis_counts="passages: {passages}; sources: {sources}",
    basis_against="; passages against it: {count}",
    no_basis="no passage is attached to this judgement",
    range="{low}–{high} %",
    alt="Scale from 0 to 100 per cent: {words}, {range}, is marked.",
    band_alt="{words}: {range} of a line from 0 to 100 per cent.",
    names={"icd203": "ICD 203", "phia": "PHIA probability yardstick"},
    sources={
        "icd203": (
            "Intelligence Community Directive 203, Analytic Standards, United States Director of"
            " National Intelligence, 2 January 2015."
        ),
        "phia": (
            "Probability yardstick, Professional Head of Intelligence Assessment, United Kingdom."
        ),
    },
    columns=("Words", "Probability", "On the scale"),
    also="also: {words}",
    confidence_levels={"high": "High", "moderate": "Moderate", "low": "Low"},
    confidence_meanings={
        "high": "Good information from several independent sources; the judgement may be wrong.",
        "moderate": "Credible information, of too little depth or agreement for more.",
        "low": "Scant, doubtful or broken information, or sources of doubtful worth.",
    },
    note=(
        "Likelihood says how probable an event or state of affairs is; confidence says how good the"
        " basis of the judgement is. The two are never joined in one sentence."
    ),
)
