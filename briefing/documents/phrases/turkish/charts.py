"""The fixed words of charts in Turkish."""

from briefing.documents.phrases.chart_phrases import ChartWords

CHARTS = ChartWords(
    forms={"line": "Çizgi grafik", "bar": "Sütun grafik"},
    alt="{form}: {title}. {series}",
    alt_series="{name}: {figures}.",
    alt_figure="{figure}, {time}",
    lines="Bir çizgi yalnızca tek bir tarafın verilerini birleştirir.",
    qualified="İçi boş nokta kesin bir sayı değildir: nitelenmiştir veya bir aralığın ortasıdır.",
    ranges={
        "line": "Dikey çizgi bir aralıktır.",
        "bar": "Sütunun soluk ucu bir aralıktır.",
    },
    not_shown="Tarihi olmadığı için gösterilmeyen: {count}.",
    between="{low}–{high}",
)
