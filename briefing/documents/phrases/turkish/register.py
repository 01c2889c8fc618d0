"""The fixed words of the registers in Turkish."""

from briefing.documents.phrases.register_phrases import RegisterWords

REGISTER = RegisterWords(
    matrix="Tutumlar",
    figures="Veriler",
    sources="Kaynaklar",
    proposition="Önerme",
    label="Veri",
    number="Sayı",
    low="En düşük",
    high="En yüksek",
    qualifier="Niteleme",
    unit="Birim",
    counting="Sayım",
    as_of="Verinin tarihi",
    claimant="Veriyi bildiren",
    status="Durum",
    caveat="Çekince",
    note="Not",
    source="Kaynak",
    date="Tarih",
    said_by="Konuşan",
    passage="Pasaj",
    translation="Çeviri",
    language="Dil",
    caution="Uyarı",
)
