"""The fixed words of evidence packs in Arabic."""

from briefing.documents.phrases.evidence_phrases import EvidenceWords

EVIDENCE = EvidenceWords(
    sentences="جملة بجملة",
    register="سجل الأرقام",
    sources="سجل المصادر",
    discarded="ما استُبعد وسببه",
    release_check="فحص ما قبل النشر",
    summary=(
        "عدد الجمل: {count}؛ بمقطع يسندها: {sourced}؛ تقديرات: {assessments}؛ بلا مصدر: {open}."
    ),
    assessment="تقدير",
    no_source="بلا مصدر",
    replaced="استُبدل: {reason}",
    handling={
        "on_record": "",
        "not_for_attribution": "لا يجوز نسبته.",
        "chatham_house": "قاعدة تشاتام هاوس.",
        "background_only": "للخلفية فقط.",
    },
    origin="المنشأ: \u2068{origin}\u2069.",
    not_cited="غير مستشهد به هنا.",
    discarded_source="مصدر مستبعد",
    no_reason="لم يُسجَّل سبب",
    doubtful="كل ما يسنده صُنِّف مستبعدًا أو غير قابل للحكم.",
    retracted="تراجع عنه صاحبه.",
    definition="ما يُحصى: \u2068{definition}\u2069",
    reliability_key="موثوقية المصدر",
    credibility_key="مصداقية المحتوى",
    key_source="الدرجات وفق نظام الأميرالية (حلف شمال الأطلسي، STANAG 2511).",
    reliability={
        "A": "موثوق تمامًا",
        "B": "موثوق عادةً",
        "C": "موثوق إلى حد ما",
        "D": "غير موثوق عادةً",
        "E": "غير موثوق",
        "F": "موثوقية غير قابلة للحكم",
    },
    credibility={
        1: "تؤكده مصادر أخرى",
        2: "صحيح على الأرجح",
        3: "ربما كان صحيحًا",
        4: "مشكوك فيه",
        5: "مستبعد",
        6: "صحة غير قابلة للحكم",
    },
    acknowledgements="أُحيط علمًا بالآتي: \u2068{text}\u2069",
    check_clean="لم يجد الفحص شيئًا.",
    check_answered="{finding} أجاب \u2068{by}\u2069: {reason}",
    check_open="{finding} بلا جواب.",
    check_not_run="لم تُطبَّق لأنها تقرأ الكلمات الإنجليزية فقط: {rules}.",
    check_switched_off="أوقفتها الجهة: {rules}.",
    sentence_columns=("الجملة", "المقاطع"),
    series_columns=("الرقم", "صاحب الرقم", "حتى تاريخ", "الفارق والحالة"),
    register_columns=("المصدر", "اللغة", "التاريخ", "الدرجة"),
    discarded_columns=("الموضوع", "النوع", "السبب"),
)
