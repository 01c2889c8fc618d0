"""The fixed words of evidence packs in Turkish."""

from briefing.documents.phrases.evidence_phrases import EvidenceWords

EVIDENCE = EvidenceWords(
    sentences="Cümle cümle",
    register="Veri kütüğü",
    sources="Kaynak kütüğü",
    discarded="Elenenler ve nedenleri",
    release_check="Yayım öncesi denetim",
    summary=(
        "Cümle: {count}; pasajı olan: {sourced}; değerlendirme: {assessments}; kaynaksız: {open}."
    ),
    assessment="değerlendirme",
    no_source="kaynaksız",
    replaced="yenisiyle değiştirildi: {reason}",
    handling={
        "on_record": "",
        "not_for_attribution": "Atıf yapılamaz.",
        "chatham_house": "Chatham House kuralı.",
        "background_only": "Yalnızca arka plan bilgisi.",
    },
    origin="Köken: {origin}.",
    not_cited="Burada atıf yapılmadı.",
    discarded_source="elenen kaynak",
    no_reason="neden kaydedilmemiş",
    doubtful="Dayandığı her şey olası değil veya değerlendirilemez olarak derecelendirilmiş.",
    retracted="Veriyi bildiren geri aldı.",
    definition="Sayılan: {definition}",
    reliability_key="Kaynağın güvenilirliği",
    credibility_key="İçeriğin inandırıcılığı",
    key_source="Dereceler Amirallik sistemine göredir (NATO STANAG 2511).",
    reliability={
        "A": "tamamen güvenilir",
        "B": "genellikle güvenilir",
        "C": "oldukça güvenilir",
        "D": "genellikle güvenilir değil",
        "E": "güvenilmez",
        "F": "güvenilirliği değerlendirilemez",
    },
    credibility={
        1: "başka kaynaklarca doğrulanmış",
        2: "muhtemelen doğru",
        3: "doğru olabilir",
        4: "şüpheli",
        5: "olası değil",
        6: "doğruluğu değerlendirilemez",
    },
    acknowledgements="Bilgi notu: {text}",
    check_clean="Denetim bir şey bulmadı.",
    check_answered="{finding} Yanıtlayan {by}: {reason}",
    check_open="{finding} Yanıtlanmadı.",
    check_not_run="Yalnızca İngilizce sözcükleri okudukları için uygulanmadı: {rules}.",
    check_switched_off="Birim tarafından kapatıldı: {rules}.",
    sentence_columns=("Cümle", "Pasajlar"),
    series_columns=("Veri", "Kimin verisi", "Tarihi", "Fark ve durum"),
    register_columns=("Kaynak", "Dil", "Tarih", "Derece"),
    discarded_columns=("Ne", "Tür", "Neden"),
)
