"""The fixed words of the registers in French."""

from briefing.documents.phrases.register_phrases import RegisterWords

REGISTER = RegisterWords(
    matrix="Matrice",
    figures="Chiffres",
    sources="Sources",
    proposition="Proposition",
    label="Chiffre",
    number="Nombre",
    low="Minimum",
    high="Maximum",
    qualifier="Précision",
    unit="Unité",
    counting="Décompte",
    as_of="En date du",
    claimant="Origine du chiffre",
    status="Statut",
    caveat="Réserve",
    note="Note",
    source="Source",
    date="Date",
    said_by="Auteur des propos",
    passage="Passage",
    translation="Traduction",
    language="Langue",
    caution="Mise en garde",
)
