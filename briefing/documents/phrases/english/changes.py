"""The fixed words of change reports in English."""

from briefing.documents.phrases.change_phrases import ChangeWords
from briefing.domain.comparison import OBSTACLES

CHANGES = ChangeWords(
    heading="What has changed",
    since_edition="Compared with edition {number}, information cut-off {since}, up to {until}.",
    since_day="Between {since} and {until}.",
    since_nothing=(
        "There is no edition and no day to compare with: all that was replaced up to {until}."
    ),
    positions="Positions",
    figures="Figures",
    judgements="Judgements",
    gaps="Gaps",
    sources="Sources",
    unchanged="No change found in: {names}.",
    kinds={
        "first": "new",
        "reaffirmed": "reaffirmed",
        "shifted": "shifted",
        "nuanced": "nuanced",
        "corrected": "corrected",
    },
    new="new",
    withdrawn="withdrawn",
    denied="denied",
    past="no longer held",
    retracted="retracted",
    changed="changed",
    opened="opened",
    gap_states={"partly": "partly answered", "closed": "closed"},
    source_states={
        "corrected": "corrected",
        "withdrawn": "withdrawn",
        "retracted": "retracted",
    },
    regraded="regraded",
    later_count="later count",
    reasons={
        "updated_count": "updated count",
        "corrected_by_claimant": "corrected by the claimant",
        "source_error": "error in the source",
        "entry_error": "error in the entry",
    },
    obstacles={obstacle: str(reason) for obstacle, reason in OBSTACLES.items()},
    first_figure="No difference: there is no earlier figure of this claimant.",
    denied_by="denied by {actor}",
    when_not_recorded="when is not recorded",
    before="Before: {text}",
    no_reason="no reason recorded",
    position_columns=("Change", "Actor and proposition", "Before", "Now"),
    figure_columns=("Figure", "Before", "Now", "Difference and reason"),
    finding_columns=("Change", "What", "Why"),
)
