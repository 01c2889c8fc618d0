"""Dates, figures, attribution and positions in Turkish words."""

from collections.abc import Mapping

from briefing.documents.phrases.cldr import months, number_signs
from briefing.domain.attribution import AttributionWords
from briefing.domain.date_words import DateWords
from briefing.domain.position_words import PositionWords
from briefing.domain.vocabularies import Stance
from briefing.domain.wording import FigureWords

DATES = DateWords(
    months=months("tr"),
    seasons=("ilkbaharı", "yazı", "sonbaharı", "kışı"),
    season="{year} {season}",
    day="{day}\u00a0{month} {year}",
    day_of_month="{day}\u00a0{month}",
    year_before_christ="MÖ {year}",
    decade="{year} ile başlayan on yıl",
    some_year="{first} ile {last} arasında bir yıl",
    some_month="bilinmeyen bir ay ({date})",
    some_day="bilinmeyen bir gün ({date})",
    about="{date} dolayları",
    uncertain="muhtemelen {date}",
    uncertain_and_about="muhtemelen {date} dolayları",
    span_between_other_dates="{first} ile {last} arası",
    since="{date} itibarıyla başlayarak",
    since_day="{date} tarihinden bu yana",
    until="{date} sonuna kadar",
    until_day="{date} tarihine kadar",
    end_unknown="başlangıç {date}, bitiş bilinmiyor",
    beginning_unknown="bitiş {date}, başlangıç bilinmiyor",
    inferred="{date} (çıkarım)",
    not_stated="tarih belirtilmemiş",
)


def _unit(unit: str, _number: object) -> str:
    """Behind a number a Turkish noun stays in the singular, as it is entered."""
    return unit


FIGURES = FigureWords(
    signs=number_signs("tr"),
    qualifiers={
        "exact": "{number}",
        "at_least": "en az {number}",
        "at_most": "en çok {number}",
        "about": "yaklaşık {number}",
        "nearly": "neredeyse {number}",
        "more_than": "şu sayıdan fazla: {number}",
        "fewer_than": "şu sayıdan az: {number}",
        "range": "{number}",
    },
    between="{low} ile {high} arası",
    percent="%{number}",
    currency_code="{number}\u00a0{currency}",
    currency_sign="{currency}{number}",
    unit_form=_unit,
    not_stated="sayı belirtilmemiş",
)

ATTRIBUTION = AttributionWords(
    dates=DATES,
    per="{claimant} verisine göre",
    not_attributed="kaynakta kime ait olduğu belirtilmemiş",
    reports="{claimant} verisine göre {figure}",
    as_of="{date} itibarıyla",
    as_of_day="{date} itibarıyla",
    as_of_not_stated="verinin tarihi belirtilmemiş",
    counting={
        "cumulative": "birikimli toplam",
        "per_period": "yalnızca bu dönemde",
        "stock": "o tarihteki sayı",
        "one_off": "tek seferlik sayım",
    },
    start_not_stated="{counting}, başlangıcı belirtilmemiş",
    period_not_stated="{counting}, dönemi belirtilmemiş",
    status={
        "standing": "",
        "corrected": "sonradan düzeltildi",
        "retracted": "veriyi bildiren geri aldı",
        "disputed": "tartışmalı",
    },
)

STANCES: Mapping[Stance, str] = {
    "oppose": "karşı",
    "lean_oppose": "karşı olmaya yakın",
    "neutral": "tarafsız",
    "lean_support": "desteğe yakın",
    "support": "destekliyor",
    "divided": "görüş ayrılığı içinde",
    "ambiguous": "belirsiz",
    "conditional": "bir koşula bağlı",
    "no_position_found": "kamuya açık bir tutum bulunamadı",
}

POSITIONS = PositionWords(
    dates=DATES,
    verbs={
        "oppose": "karşı çıkıyor",
        "lean_oppose": "karşı olmaya yakın duruyor",
        "neutral": "tarafsız kalıyor",
        "lean_support": "desteğe yakın duruyor",
        "support": "destekliyor",
        "divided": "görüş ayrılığı içinde",
        "ambiguous": "belirsiz bir tutum içinde",
        "conditional": "tutumunu bir koşula bağlıyor",
        "no_position_found": "kamuya açık bir tutum açıklamış değil",
    },
    hedges={
        "stated": "",
        "voted_or_signed": "oy veya imzayla",
        "acted": "eylemleriyle",
        "reported": "bildirildiğine göre",
        "inferred": "çıkarımımıza göre",
    },
    sentences={
        "stated": "{actor} {stance}",
        "voted_or_signed": "{actor}, oy veya imzayla, {stance}",
        "acted": "{actor}, eylemleriyle, {stance}",
        "reported": "bildirildiğine göre {actor} {stance}",
        "inferred": "çıkarımımıza göre {actor} {stance}",
    },
    authorities={
        "own": "{speaker}",
        "authorised": "{speaker}, açıklama yetkisiyle",
        "personal_capacity": "{speaker}, şahsi sıfatıyla",
        "unnamed_official": "adı açıklanmayan bir yetkili",
        "leaked": "{speaker}, sızdırılmış",
        "third_party": "{speaker}, üçüncü taraf",
    },
    firmness={
        "red_line": "kırmızı çizgi",
        "firm": "kesin",
        "negotiable": "müzakereye açık",
        "exploratory": "yoklama niteliğinde",
    },
    status={
        "standing": "",
        "past": "artık sürdürülmüyor",
        "withdrawn": "geri çekildi",
        "disputed": "tartışmalı",
    },
    no_speaker="konuşanın adı belirtilmemiş",
    condition="koşul: {conditions}",
    denied="yalanlayan: {denier}",
    denied_on="yalanlayan: {denier}, {date}",
)
