"""The fixed words of the registers in Hebrew."""

from briefing.documents.phrases.register_phrases import RegisterWords

REGISTER = RegisterWords(
    matrix="עמדות",
    figures="נתונים",
    sources="מקורות",
    proposition="סוגיה",
    label="נתון",
    number="מספר",
    low="מינימום",
    high="מקסימום",
    qualifier="סייג",
    unit="יחידה",
    counting="אופן הספירה",
    as_of="נכון ליום",
    claimant="מוסר הנתון",
    status="סטטוס",
    caveat="הסתייגות",
    note="הערה",
    source="מקור",
    date="תאריך",
    said_by="הדובר",
    passage="קטע",
    translation="תרגום",
    language="שפה",
    caution="אזהרה",
)
