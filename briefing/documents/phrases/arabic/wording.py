"""Dates, figures, attribution and positions in Arabic words."""

from collections.abc import Mapping
from functools import partial

from briefing.documents.phrases.cldr import months, number_signs
from briefing.documents.phrases.plurals import Forms, unit_form
from briefing.domain.attribution import AttributionWords
from briefing.domain.date_words import DateWords
from briefing.domain.position_words import PositionWords
from briefing.domain.vocabularies import Stance
from briefing.domain.wording import FigureWords

DATES = DateWords(
    months=months("ar"),
    seasons=("ربيع", "صيف", "خريف", "شتاء"),
    day="{day}\u00a0{month} {year}",
    day_of_month="{day}\u00a0{month}",
    year_before_christ="{year} ق.م.",
    decade="العقد الذي يبدأ عام {year}",
    some_year="عام بين {first} و{last}",
    some_month="شهر غير محدد ({date})",
    some_day="يوم غير محدد ({date})",
    about="نحو {date}",
    uncertain="ربما {date}",
    uncertain_and_about="ربما نحو {date}",
    moment="{date}، {time}",
    moment_in_zone="{date}، {time} {zone}",
    span_between_other_dates="من {first} إلى {last}",
    since="منذ {date}",
    since_day="منذ {date}",
    until="حتى {date}",
    until_day="حتى {date}",
    end_unknown="من {date}، والنهاية غير معروفة",
    beginning_unknown="إلى {date}، والبداية غير معروفة",
    inferred="{date} (مستنتج)",
    not_stated="التاريخ غير مذكور",
)

# Behind a number: 3 to 10 the plural, 11 to 99 the accusative, hundreds the singular.
_UNITS: tuple[Forms, ...] = (
    {"few": "أشخاص", "many": "شخصًا", "other": "شخص"},
    {"few": "أطفال", "many": "طفلًا", "other": "طفل"},
    {"few": "نساء", "many": "امرأة", "other": "امرأة"},
    {"few": "رجال", "many": "رجلًا", "other": "رجل"},
    {"few": "جثامين", "many": "جثمانًا", "other": "جثمان"},
    {"few": "مقاتلين", "many": "مقاتلًا", "other": "مقاتل"},
    {"few": "جنود", "many": "جنديًا", "other": "جندي"},
    {"few": "مدنيين", "many": "مدنيًا", "other": "مدني"},
    {"few": "محتجزين", "many": "محتجزًا", "other": "محتجز"},
    {"few": "رهائن", "many": "رهينة", "other": "رهينة"},
    {"few": "أسرى", "many": "أسيرًا", "other": "أسير"},
    {"few": "معتقلين", "many": "معتقلًا", "other": "معتقل"},
    {"few": "أعضاء", "many": "عضوًا", "other": "عضو"},
    {"few": "عمال", "many": "عاملًا", "other": "عامل"},
    {"few": "شاحنات", "many": "شاحنة", "other": "شاحنة"},
    {"few": "أيام", "many": "يومًا", "other": "يوم"},
    {"few": "أطنان", "many": "طنًا", "other": "طن"},
)

FIGURES = FigureWords(
    signs=number_signs("ar"),
    qualifiers={
        "exact": "{number}",
        "at_least": "ما لا يقل عن {number}",
        "at_most": "ما لا يزيد على {number}",
        "about": "نحو {number}",
        "nearly": "ما يقارب {number}",
        "more_than": "أكثر من {number}",
        "fewer_than": "أقل من {number}",
        "range": "{number}",
    },
    between="بين {low} و{high}",
    percent="{number}\u200e%\u200e",
    currency_code="{number}\u00a0{currency}",
    currency_sign="{number}\u00a0{currency}",
    unit_form=partial(unit_form, _UNITS, "ar"),
    not_stated="الرقم غير مذكور",
)

ATTRIBUTION = AttributionWords(
    dates=DATES,
    per="بحسب {claimant}",
    not_attributed="غير منسوب في المصدر",
    reports="بحسب {claimant}: {figure}",
    as_of="حتى {date}",
    as_of_day="حتى {date}",
    as_of_not_stated="تاريخ الرقم غير مذكور",
    counting={
        "cumulative": "عدد تراكمي",
        "per_period": "في هذه الفترة فقط",
        "stock": "العدد في حينه",
        "one_off": "إحصاء لمرة واحدة",
    },
    interval_and_counting="{interval}، {counting}",
    start_not_stated="{counting}، والبداية غير مذكورة",
    period_not_stated="{counting}، والفترة غير مذكورة",
    status={
        "standing": "",
        "corrected": "صُحِّح لاحقًا",
        "retracted": "تراجع عنه صاحبه",
        "disputed": "محل خلاف",
    },
    interval_openers=("منذ ", "من ", "خلال ", "على مدى ", "حتى ", "بين "),
)

STANCES: Mapping[Stance, str] = {
    "oppose": "معارضة",
    "lean_oppose": "ميل إلى المعارضة",
    "neutral": "حياد",
    "lean_support": "ميل إلى التأييد",
    "support": "تأييد",
    "divided": "انقسام",
    "ambiguous": "غموض",
    "conditional": "رهن بشرط",
    "no_position_found": "لم يُعثر على موقف معلن",
}

POSITIONS = PositionWords(
    dates=DATES,
    verbs=STANCES,
    hedges={
        "stated": "",
        "voted_or_signed": "بالتصويت أو التوقيع",
        "acted": "بالأفعال",
        "reported": "وفق ما نُقل",
        "inferred": "نستنتج",
    },
    sentences={
        "stated": "\u2068{actor}\u2069: {stance}",
        "voted_or_signed": "\u2068{actor}\u2069: {stance}، بالتصويت أو التوقيع",
        "acted": "\u2068{actor}\u2069: {stance}، بالأفعال",
        "reported": "وفق ما نُقل، \u2068{actor}\u2069: {stance}",
        "inferred": "نستنتج ما يلي، \u2068{actor}\u2069: {stance}",
    },
    authorities={
        "own": "{speaker}",
        "authorised": "\u2068{speaker}\u2069، بتفويض بالحديث",
        "personal_capacity": "\u2068{speaker}\u2069، بصفة شخصية",
        "unnamed_official": "جهة رسمية لم تُسمَّ",
        "leaked": "\u2068{speaker}\u2069، تسريب",
        "third_party": "\u2068{speaker}\u2069، طرف ثالث",
    },
    firmness={
        "red_line": "خط أحمر",
        "firm": "حازم",
        "negotiable": "قابل للتفاوض",
        "exploratory": "استكشافي",
    },
    status={
        "standing": "",
        "past": "لم يعد قائمًا",
        "withdrawn": "مسحوب",
        "disputed": "محل خلاف",
    },
    no_speaker="القائل غير مسمّى",
    said="\u2068{speaker}\u2069، {date}",
    condition="الشرط: \u2068{conditions}\u2069",
    denied="نفي من: \u2068{denier}\u2069",
    denied_on="نفي من: \u2068{denier}\u2069، {date}",
    status_and_denial="{status}؛ {denial}",
)
