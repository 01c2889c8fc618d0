"""The fixed words of single templates in Hebrew."""

from briefing.documents.phrases.template_phrases import ScaleWords, Sections

SECTIONS = Sections(
    scope="היקף",
    background="רקע",
    state_of_play="תמונת המצב",
    figures="נתונים",
    timeline="ציר זמן",
    outlook="תחזית",
    options="חלופות לפעולה",
    key_judgements="הערכות מרכזיות",
    scale_annex="נספח: מונחי סבירות וביטחון",
    chronology="כרונולוגיה",
    significance="משמעות",
    meeting="הפגישה",
    purpose="מטרה",
    attendees="משתתפים",
    concerned="הגורמים הנוגעים בדבר",
    our_points="המסרים שלנו",
    they_may_raise="מה הצד השני עשוי להעלות",
    sensitive_points="נקודות רגישות",
    red_lines="עמדותיהם והקווים האדומים שלהם",
    last_statements="התבטאויות אחרונות",
    versions="מהדורות",
)

SCALE = ScaleWords(
    terms={
        "almost no chance": "כמעט אין סיכוי",
        "remote": "סיכוי קלוש",
        "very unlikely": "מאוד לא סביר",
        "highly improbable": "בלתי מסתבר במידה רבה",
        "unlikely": "לא סביר",
        "improbable": "בלתי מסתבר",
        "roughly even chance": "סיכוי שווה בקירוב",
        "roughly even odds": "סיכויים שקולים בקירוב",
        "likely": "סביר",
        "probable": "מסתבר",
        "very likely": "סביר מאוד",
        "highly probable": "מסתבר במידה רבה",
        "almost certain": "כמעט ודאי",
        "nearly certain": "קרוב לוודאי",
        "remote chance": "סיכוי רחוק",
        "highly unlikely": "לא סביר במידה רבה",
        "realistic possibility": "אפשרות ממשית",
        "highly likely": "סביר במידה רבה",
    },
    percent="{number}%",
    key_judgement="הערכה מרכזית {number}",
    basis="בסיס",
    basis_counts="קטעים: {passages}; מקורות: {sources}",
    basis_against="; קטעים סותרים: {count}",
    no_basis="להערכה זו לא צורף קטע",
    range="{low}–{high}%",
    alt="סולם מ-0 עד 100%: מסומן {words}, {range}.",
    band_alt="{words}: {range} מקו שבין 0 ל-100%.",
    names={"icd203": "ICD 203", "phia": "סולם ההסתברות PHIA"},
    sources={
        "icd203": (
            "הנחיה 203 של קהילת המודיעין (Intelligence Community Directive 203, Analytic"
            " Standards), ראש המודיעין הלאומי של ארצות הברית, 2 בינואר 2015."
        ),
        "phia": ("סולם הסתברות, Professional Head of Intelligence Assessment, הממלכה המאוחדת."),
    },
    columns=("מונח", "הסתברות", "על הסולם"),
    also="גם: {words}",
    confidence_levels={"high": "גבוהה", "moderate": "בינונית", "low": "נמוכה"},
    confidence_meanings={
        "high": "מידע טוב מכמה מקורות בלתי תלויים; ההערכה עלולה להיות שגויה.",
        "moderate": "מידע אמין, שעומקו או מידת הסכמתו אינם מספיקים ליותר מכך.",
        "low": "מידע דל, מפוקפק או מקוטע, או מקורות שערכם מוטל בספק.",
    },
    note=(
        "הסבירות אומרת עד כמה אירוע או מצב מסתברים; הביטחון אומר עד כמה איתן בסיסה של ההערכה."
        " השניים אינם מובאים לעולם במשפט אחד."
    ),
)
