"""The fixed words of the registers in Arabic."""

from briefing.documents.phrases.register_phrases import RegisterWords

REGISTER = RegisterWords(
    matrix="المواقف",
    figures="الأرقام",
    sources="المصادر",
    proposition="المسألة",
    label="الرقم",
    number="العدد",
    low="الأدنى",
    high="الأعلى",
    qualifier="التقييد",
    unit="الوحدة",
    counting="طريقة الإحصاء",
    as_of="حتى تاريخ",
    claimant="صاحب الرقم",
    status="الحالة",
    caveat="تحفظ",
    note="حاشية",
    source="المصدر",
    date="التاريخ",
    said_by="القائل",
    passage="المقطع",
    translation="الترجمة",
    language="اللغة",
    caution="تنبيه",
)
