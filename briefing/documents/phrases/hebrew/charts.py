"""The fixed words of charts in Hebrew."""

from briefing.documents.phrases.chart_phrases import ChartWords

CHARTS = ChartWords(
    forms={"line": "תרשים קווי", "bar": "תרשים עמודות"},
    alt="{form}: {title}. {series}",
    alt_series="{name}: {figures}.",
    alt_figure="{figure}, {time}",
    lines="קו מחבר רק נתונים של גורם אחד.",
    qualified="נקודה חלולה אינה מספר מדויק: היא מסויגת, או שהיא אמצעו של טווח.",
    ranges={"line": "קו אנכי הוא טווח.", "bar": "קצה בהיר של עמודה הוא טווח."},
    not_shown="לא הוצגו בהיעדר תאריך: {count}.",
    between="{low}–{high}",
)
