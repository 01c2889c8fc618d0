"""The fixed words of charts in English."""

from briefing.documents.phrases.chart_phrases import ChartWords

CHARTS = ChartWords(
    forms={"line": "Line chart", "bar": "Bar chart"},
    alt="{form}: {title}. {series}",
    alt_series="{name}: {figures}.",
    alt_figure="{figure}, {time}",
    lines="A line joins the figures of one claimant only.",
    qualified="A hollow point is no exact number: it has a qualifier, or is the middle of a range.",
    ranges={"line": "An upright line is a range.", "bar": "A pale end of a bar is a range."},
    not_shown="Not shown, for want of a date: {count}.",
    between="{low}–{high}",
)
