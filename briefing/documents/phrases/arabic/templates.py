"""The fixed words of single templates in Arabic."""

from briefing.documents.phrases.template_phrases import ScaleWords, Sections

SECTIONS = Sections(
    scope="النطاق",
    background="الخلفية",
    state_of_play="الوضع الراهن",
    figures="الأرقام",
    timeline="التسلسل الزمني",
    outlook="التوقعات",
    options="الخيارات",
    key_judgements="التقديرات الرئيسية",
    scale_annex="ملحق: ألفاظ الاحتمال والثقة",
    chronology="التسلسل الزمني",
    significance="الدلالة",
    meeting="الاجتماع",
    purpose="الغرض",
    attendees="الحضور",
    concerned="الأطراف المعنية",
    our_points="نقاطنا",
    they_may_raise="ما قد يطرحه الطرف الآخر",
    sensitive_points="نقاط حساسة",
    red_lines="مواقفهم وخطوطهم الحمراء",
    last_statements="آخر التصريحات",
    versions="الإصدارات",
)

SCALE = ScaleWords(
    terms={
        "almost no chance": "يكاد ينعدم احتماله",
        "remote": "بعيد الاحتمال",
        "very unlikely": "مستبعد جدًا",
        "highly improbable": "ضعيف الاحتمال للغاية",
        "unlikely": "مستبعد",
        "improbable": "ضعيف الاحتمال",
        "roughly even chance": "احتمال متساوٍ تقريبًا",
        "roughly even odds": "فرص متعادلة تقريبًا",
        "likely": "مرجّح",
        "probable": "محتمل",
        "very likely": "مرجّح جدًا",
        "highly probable": "قوي الاحتمال",
        "almost certain": "شبه مؤكد",
        "nearly certain": "يكاد يكون مؤكدًا",
        "remote chance": "احتمال بعيد",
        "highly unlikely": "مستبعد للغاية",
        "realistic possibility": "إمكانية واقعية",
        "highly likely": "مرجّح للغاية",
    },
    percent="{number}\u200e%\u200e",
    key_judgement="التقدير الرئيسي {number}",
    basis="الأساس",
    basis_counts="المقاطع: {passages}؛ المصادر: {sources}",
    basis_against="؛ مقاطع تناقضه: {count}",
    no_basis="لا مقطع مرفق بهذا التقدير",
    range="{low}–{high}\u200e%\u200e",
    alt="مقياس من 0 إلى 100\u200e%\u200e: المعلَّم عليه {words}، {range}.",
    band_alt="{words}: {range} من خط يمتد من 0 إلى 100\u200e%\u200e.",
    names={"icd203": "ICD 203", "phia": "مقياس الاحتمال PHIA"},
    sources={
        "icd203": (
            "توجيه مجتمع الاستخبارات رقم 203، المعايير التحليلية (Intelligence Community"
            " Directive 203, Analytic Standards)، مدير الاستخبارات الوطنية في الولايات المتحدة،"
            " 2 يناير 2015."
        ),
        "phia": (
            "مقياس الاحتمال، رئيس التقييم الاستخباراتي المهني (Professional Head of Intelligence"
            " Assessment)، المملكة المتحدة."
        ),
    },
    columns=("اللفظ", "الاحتمال", "على المقياس"),
    also="أيضًا: {words}",
    confidence_levels={"high": "عالية", "moderate": "متوسطة", "low": "منخفضة"},
    confidence_meanings={
        "high": "معلومات جيدة من عدة مصادر مستقلة؛ وقد يكون التقدير خاطئًا.",
        "moderate": "معلومات ذات مصداقية، لكن عمقها أو اتفاقها لا يكفي لأكثر من ذلك.",
        "low": "معلومات شحيحة أو مشكوك فيها أو متقطعة، أو مصادر مشكوك في قيمتها.",
    },
    note=(
        "الاحتمال يبيّن مدى ترجيح وقوع حدث أو قيام حال، والثقة تبيّن مدى متانة أساس التقدير. ولا"
        " يُجمع بينهما في جملة واحدة."
    ),
)
