"""The fixed words of charts in French."""

from briefing.documents.phrases.chart_phrases import ChartWords

CHARTS = ChartWords(
    forms={"line": "Courbe", "bar": "Diagramme à barres"},
    alt="{form}\u202f: {title}. {series}",
    alt_series="{name}\u202f: {figures}.",
    alt_figure="{figure}, {time}",
    lines="Une ligne ne relie que les chiffres d’une même origine.",
    qualified=(
        "Un point creux n’est pas un nombre exact\u202f: il est nuancé, ou c’est le milieu d’une"
        " fourchette."
    ),
    ranges={
        "line": "Un trait vertical est une fourchette.",
        "bar": "Une extrémité pâle est une fourchette.",
    },
    not_shown="Non représentés, faute de date\u202f: {count}.",
    between="{low}–{high}",
)
