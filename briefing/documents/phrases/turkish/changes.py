"""The fixed words of change reports in Turkish."""

from briefing.documents.phrases.change_phrases import ChangeWords

CHANGES = ChangeWords(
    heading="Değişenler",
    since_edition=(
        "Baskı {number} ile karşılaştırma; o baskının bilgi kesim tarihi: {since}; son tarih:"
        " {until}."
    ),
    since_day="{since} ile {until} arası.",
    since_nothing=(
        "Karşılaştırılacak bir baskı veya gün yok: {until} tarihine kadar yerini yenisine bırakan"
        " her şey."
    ),
    positions="Tutumlar",
    figures="Veriler",
    judgements="Değerlendirmeler",
    gaps="Bilgi boşlukları",
    sources="Kaynaklar",
    unchanged="Değişiklik bulunmayanlar: {names}.",
    kinds={
        "first": "yeni",
        "reaffirmed": "yinelendi",
        "shifted": "değişti",
        "nuanced": "inceltildi",
        "corrected": "düzeltildi",
    },
    new="yeni",
    withdrawn="geri çekildi",
    denied="yalanlandı",
    past="artık sürdürülmüyor",
    retracted="geri alındı",
    changed="değişti",
    opened="açıldı",
    gap_states={"partly": "kısmen yanıtlandı", "closed": "kapandı"},
    source_states={
        "corrected": "düzeltildi",
        "withdrawn": "kaldırıldı",
        "retracted": "geri çekildi",
    },
    regraded="yeniden derecelendirildi",
    later_count="sonraki sayım",
    reasons={
        "updated_count": "güncellenen sayım",
        "corrected_by_claimant": "veriyi bildiren düzeltti",
        "source_error": "kaynaktaki hata",
        "entry_error": "giriş hatası",
    },
    obstacles={
        "different_things": "Fark yok: iki veri farklı şeyleri sayıyor.",
        "claimant_not_stated": "Fark yok: verilerin kime ait olduğu belirtilmemiş.",
        "different_claimants": "Fark yok: veriler farklı taraflara ait.",
        "different_qualifiers": "Fark yok: verilerden birinin niteliği diğerinden farklı.",
        "range": "Fark yok: bir aralığın tek bir değeri olmaz.",
        "different_counting": "Fark yok: veriler farklı yöntemlerle sayılmış.",
        "stock": "Fark yok: iki tarihteki sayılar kimin gelip kimin gittiğini göstermez.",
        "single_count": "Fark yok: her veri tek seferlik bir sayım.",
        "start_not_stated": "Fark yok: sayımın ne zaman başladığı belirtilmemiş.",
        "different_starts": "Fark yok: sayımlar farklı günlerden başlıyor.",
        "period_not_stated": "Fark yok: verilerin hangi dönemlere ait olduğu belirtilmemiş.",
        "different_periods": "Fark yok: dönemlerin uzunlukları farklı.",
    },
    first_figure="Fark yok: bu tarafın daha önceki bir verisi bulunmuyor.",
    denied_by="yalanlayan: {actor}",
    when_not_recorded="zamanı kaydedilmemiş",
    before="Önceki: {text}",
    no_reason="neden kaydedilmemiş",
    position_columns=("Değişiklik", "Aktör ve önerme", "Önce", "Şimdi"),
    figure_columns=("Veri", "Önce", "Şimdi", "Fark ve neden"),
    finding_columns=("Değişiklik", "Ne", "Neden"),
)
