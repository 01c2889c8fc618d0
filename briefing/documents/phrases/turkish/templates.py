"""The fixed words of single templates in Turkish."""

from briefing.documents.phrases.template_phrases import ScaleWords, Sections

SECTIONS = Sections(
    scope="Kapsam",
    background="Arka plan",
    state_of_play="Mevcut durum",
    figures="Veriler",
    timeline="Zaman çizelgesi",
    outlook="Öngörü",
    options="Seçenekler",
    key_judgements="Temel değerlendirmeler",
    scale_annex="Ek: olasılık ve güven ifadeleri",
    chronology="Kronoloji",
    significance="Önemi",
    meeting="Görüşme",
    purpose="Amaç",
    attendees="Katılımcılar",
    concerned="İlgili taraflar",
    our_points="Mesajlarımız",
    they_may_raise="Karşı tarafın gündeme getirebilecekleri",
    sensitive_points="Hassas noktalar",
    red_lines="Tutumları ve kırmızı çizgileri",
    last_statements="Son açıklamalar",
    versions="Baskılar",
)

SCALE = ScaleWords(
    terms={
        "almost no chance": "neredeyse hiç ihtimal yok",
        "remote": "çok uzak ihtimal",
        "very unlikely": "çok düşük ihtimal",
        "highly improbable": "olasılığı çok zayıf",
        "unlikely": "düşük ihtimal",
        "improbable": "olasılığı zayıf",
        "roughly even chance": "yaklaşık eşit ihtimal",
        "roughly even odds": "yaklaşık eşit şans",
        "likely": "olası",
        "probable": "muhtemel",
        "very likely": "çok olası",
        "highly probable": "çok muhtemel",
        "almost certain": "neredeyse kesin",
        "nearly certain": "kesine yakın",
        "remote chance": "uzak ihtimal",
        "highly unlikely": "oldukça düşük ihtimal",
        "realistic possibility": "gerçekçi olasılık",
        "highly likely": "oldukça olası",
    },
    percent="%{number}",
    key_judgement="Temel değerlendirme {number}",
    basis="Dayanak",
    basis_counts="pasaj: {passages}; kaynak: {sources}",
    basis_against="; karşıt pasaj: {count}",
    no_basis="bu değerlendirmeye bağlı pasaj yok",
    range="%{low}–{high}",
    alt="%0 ile %100 arası ölçek: {words}, {range}, işaretli.",
    band_alt="{words}: %0 ile %100 arası bir çizgide {range}.",
    names={"icd203": "ICD 203", "phia": "PHIA olasılık cetveli"},
    sources={
        "icd203": (
            "İstihbarat Topluluğu Yönergesi 203 (Intelligence Community Directive 203, Analytic"
            " Standards), Amerika Birleşik Devletleri Ulusal İstihbarat Direktörü, 2 Ocak 2015."
        ),
        "phia": (
            "Olasılık cetveli, Professional Head of Intelligence Assessment, Birleşik Krallık."
        ),
    },
    columns=("İfade", "Olasılık", "Ölçekte"),
    also="ayrıca: {words}",
    confidence_levels={"high": "Yüksek", "moderate": "Orta", "low": "Düşük"},
    confidence_meanings={
        "high": "Birkaç bağımsız kaynaktan iyi bilgi; değerlendirme yine de yanlış olabilir.",
        "moderate": "İnandırıcı bilgi; daha fazlası için derinliği veya uyumu yetersiz.",
        "low": "Az, şüpheli veya kopuk bilgi ya da değeri şüpheli kaynaklar.",
    },
    note=(
        "Olasılık bir olayın veya durumun ne kadar beklenir olduğunu, güven ise değerlendirmenin"
        " dayanağının ne kadar sağlam olduğunu söyler. İkisi hiçbir zaman aynı cümlede"
        " birleştirilmez."
    ),
)
