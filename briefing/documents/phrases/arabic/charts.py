"""The fixed words of charts in Arabic."""

from briefing.documents.phrases.chart_phrases import ChartWords

CHARTS = ChartWords(
    forms={"line": "رسم خطي", "bar": "رسم بالأعمدة"},
    alt="{form}: {title}. {series}",
    alt_series="{name}: {figures}.",
    alt_figure="{figure}، {time}",
    lines="لا يصل الخط إلا بين أرقام جهة واحدة.",
    qualified="النقطة المجوّفة ليست عددًا دقيقًا: فهي مقيّدة، أو هي وسط نطاق.",
    ranges={"line": "الخط العمودي نطاق.", "bar": "طرف العمود الباهت نطاق."},
    not_shown="لم يُعرض لغياب التاريخ: {count}.",
    between="{low}–{high}",
)
