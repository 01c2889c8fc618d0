"""Dates, figures, attribution and positions in Hebrew words."""

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
    months=months("he"),
    seasons=("אביב", "קיץ", "סתיו", "חורף"),
    day="{day}\u00a0ב{month} {year}",
    day_of_month="{day}\u00a0ב{month}",
    year_before_christ="{year} לפנה״ס",
    decade="העשור שתחילתו {year}",
    some_year="שנה כלשהי בין {first} ל-{last}",
    some_month="חודש לא ידוע ({date})",
    some_day="יום לא ידוע ({date})",
    about="בסביבות {date}",
    uncertain="ייתכן {date}",
    uncertain_and_about="ייתכן בסביבות {date}",
    days_of_one_month="{first}–{last} ב{month} {year}",
    span_between_other_dates="בין {first} ל-{last}",
    since="מאז {date}",
    since_day="מאז {date}",
    until="עד {date}",
    until_day="עד {date}",
    end_unknown="החל מ-{date}, הסיום אינו ידוע",
    beginning_unknown="עד {date}, ההתחלה אינה ידועה",
    inferred="{date} (הסקה)",
    not_stated="התאריך לא צוין",
)

_UNITS: tuple[Forms, ...] = (
    {"one": "אדם", "other": "בני אדם"},
    {"one": "איש", "other": "אנשים"},
    {"one": "ילד", "other": "ילדים"},
    {"one": "אישה", "other": "נשים"},
    {"one": "גבר", "other": "גברים"},
    {"one": "גופה", "other": "גופות"},
    {"one": "לוחם", "other": "לוחמים"},
    {"one": "חייל", "other": "חיילים"},
    {"one": "אזרח", "other": "אזרחים"},
    {"one": "חטוף", "other": "חטופים"},
    {"one": "שבוי", "other": "שבויים"},
    {"one": "אסיר", "other": "אסירים"},
    {"one": "עצור", "other": "עצורים"},
    {"one": "חבר", "other": "חברים"},
    {"one": "עובד", "other": "עובדים"},
    {"one": "משאית", "other": "משאיות"},
    {"one": "יום", "other": "ימים"},
)

FIGURES = FigureWords(
    signs=number_signs("he"),
    qualifiers={
        "exact": "{number}",
        "at_least": "לפחות {number}",
        "at_most": "לכל היותר {number}",
        "about": "בערך {number}",
        "nearly": "כמעט {number}",
        "more_than": "יותר מ-{number}",
        "fewer_than": "פחות מ-{number}",
        "range": "{number}",
    },
    between="בין {low} ל-{high}",
    percent="{number}%",
    currency_code="{number}\u00a0{currency}",
    currency_sign="{number}\u00a0{currency}",
    unit_form=partial(unit_form, _UNITS, "he"),
    not_stated="הנתון לא צוין",
)

ATTRIBUTION = AttributionWords(
    dates=DATES,
    per="לפי {claimant}",
    not_attributed="ללא ייחוס במקור",
    reports="לפי {claimant}: {figure}",
    as_of="נכון ל-{date}",
    as_of_day="נכון ל-{date}",
    as_of_not_stated="מועד הנתון לא צוין",
    counting={
        "cumulative": "נתון מצטבר",
        "per_period": "בתקופה זו בלבד",
        "stock": "המספר במועד זה",
        "one_off": "ספירה חד-פעמית",
    },
    start_not_stated="{counting}, ההתחלה לא צוינה",
    period_not_stated="{counting}, התקופה לא צוינה",
    status={
        "standing": "",
        "corrected": "תוקן מאז",
        "retracted": "בוטל בידי מי שמסר אותו",
        "disputed": "שנוי במחלוקת",
    },
    interval_openers=("מאז ", "מן ", "החל ", "במשך ", "במהלך ", "עד ", "בין "),
)

STANCES: Mapping[Stance, str] = {
    "oppose": "התנגדות",
    "lean_oppose": "נטייה להתנגד",
    "neutral": "ניטרליות",
    "lean_support": "נטייה לתמוך",
    "support": "תמיכה",
    "divided": "פילוג",
    "ambiguous": "עמימות",
    "conditional": "תלוי בתנאי",
    "no_position_found": "לא נמצאה עמדה פומבית",
}

POSITIONS = PositionWords(
    dates=DATES,
    verbs=STANCES,
    hedges={
        "stated": "",
        "voted_or_signed": "בהצבעה או בחתימה",
        "acted": "במעשים",
        "reported": "לפי דיווחים",
        "inferred": "להסקתנו",
    },
    sentences={
        "stated": "\u2068{actor}\u2069: {stance}",
        "voted_or_signed": "\u2068{actor}\u2069: {stance}, בהצבעה או בחתימה",
        "acted": "\u2068{actor}\u2069: {stance}, במעשים",
        "reported": "לפי דיווחים, \u2068{actor}\u2069: {stance}",
        "inferred": "להסקתנו, \u2068{actor}\u2069: {stance}",
    },
    authorities={
        "own": "{speaker}",
        "authorised": "\u2068{speaker}\u2069, בהסמכה לדבר",
        "personal_capacity": "\u2068{speaker}\u2069, באופן אישי",
        "unnamed_official": "גורם רשמי ששמו לא נמסר",
        "leaked": "\u2068{speaker}\u2069, דברים שהודלפו",
        "third_party": "\u2068{speaker}\u2069, צד שלישי",
    },
    firmness={
        "red_line": "קו אדום",
        "firm": "תקיף",
        "negotiable": "פתוח למשא ומתן",
        "exploratory": "גישוש",
    },
    status={
        "standing": "",
        "past": "אינו בתוקף עוד",
        "withdrawn": "הוסר",
        "disputed": "שנוי במחלוקת",
    },
    no_speaker="שם הדובר לא צוין",
    said="\u2068{speaker}\u2069, {date}",
    condition="התנאי: \u2068{conditions}\u2069",
    denied="הכחשה מטעם \u2068{denier}\u2069",
    denied_on="הכחשה מטעם \u2068{denier}\u2069, {date}",
)
