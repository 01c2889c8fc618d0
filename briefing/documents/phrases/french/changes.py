"""The fixed words of change reports in French."""

from briefing.documents.phrases.change_phrases import ChangeWords

CHANGES = ChangeWords(
    heading="Évolutions",
    since_edition=(
        "Par rapport à l’édition {number}, informations arrêtées au {since}\u202f; état au {until}."
    ),
    since_day="Période comprise entre le {since} et le {until}.",
    since_nothing=(
        "Il n’y a ni édition ni jour de comparaison\u202f: tout ce qui a été remplacé jusqu’au"
        " {until}."
    ),
    positions="Positions",
    figures="Chiffres",
    judgements="Appréciations",
    gaps="Lacunes",
    sources="Sources",
    unchanged="Aucune évolution constatée\u202f: {names}.",
    kinds={
        "first": "nouvelle",
        "reaffirmed": "réaffirmée",
        "shifted": "modifiée",
        "nuanced": "nuancée",
        "corrected": "corrigée",
    },
    new="nouveau",
    withdrawn="retrait",
    denied="démenti",
    past="n’est plus défendue",
    retracted="retiré par son auteur",
    changed="modification",
    opened="question ouverte",
    gap_states={"partly": "réponse partielle", "closed": "réponse obtenue"},
    source_states={
        "corrected": "correction",
        "withdrawn": "retrait",
        "retracted": "rétractation",
    },
    regraded="nouvelle cotation",
    later_count="décompte ultérieur",
    reasons={
        "updated_count": "décompte actualisé",
        "corrected_by_claimant": "correction par l’auteur du chiffre",
        "source_error": "erreur dans la source",
        "entry_error": "erreur de saisie",
    },
    obstacles={
        "different_things": "Pas d’écart\u202f: les chiffres portent sur des objets distincts.",
        "claimant_not_stated": "Pas d’écart\u202f: l’origine des chiffres n’est pas précisée.",
        "different_claimants": "Pas d’écart\u202f: les chiffres n’ont pas la même origine.",
        "different_qualifiers": (
            "Pas d’écart\u202f: les deux chiffres ne sont pas assortis de la même précision."
        ),
        "range": "Pas d’écart\u202f: une fourchette n’a pas de valeur unique.",
        "different_counting": "Pas d’écart\u202f: les modes de décompte diffèrent.",
        "stock": (
            "Pas d’écart\u202f: entre deux dates, les entrées et les sorties ne se voient pas."
        ),
        "single_count": "Pas d’écart\u202f: chaque chiffre est un décompte unique.",
        "start_not_stated": "Pas d’écart\u202f: le début du décompte n’est pas précisé.",
        "different_starts": "Pas d’écart\u202f: les décomptes ne commencent pas le même jour.",
        "period_not_stated": "Pas d’écart\u202f: les périodes de décompte ne sont pas précisées.",
        "different_periods": "Pas d’écart\u202f: les périodes sont de durée différente.",
    },
    first_figure="Pas d’écart\u202f: aucun chiffre antérieur de cette origine.",
    denied_by="démenti\u202f: {actor}",
    when_not_recorded="date non consignée",
    before="Auparavant\u202f: {text}",
    no_reason="motif non consigné",
    position_columns=("Évolution", "Acteur et proposition", "Avant", "Maintenant"),
    figure_columns=("Chiffre", "Avant", "Maintenant", "Écart et motif"),
    finding_columns=("Évolution", "Objet", "Motif"),
)
