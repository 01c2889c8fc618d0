"""The two scales of likelihood, as data.

ICD 203, Analytic Standards, US Director of National Intelligence (2 January 2015, D.6.e.(2).(a));
the PHIA probability yardstick, UK Professional Head of Intelligence Assessment.
"""

from collections.abc import Mapping

from briefing.domain.frozen import frozen


@frozen
class Term:
    """Words of a scale and the probability they stand for, in per cent, both ends included."""

    words: str
    low: int
    high: int
    also: tuple[str, ...] = ()


TERMS: Mapping[str, tuple[Term, ...]] = {
    "icd203": (
        Term("almost no chance", 1, 5, ("remote",)),
        Term("very unlikely", 5, 20, ("highly improbable",)),
        Term("unlikely", 20, 45, ("improbable",)),
        Term("roughly even chance", 45, 55, ("roughly even odds",)),
        Term("likely", 55, 80, ("probable",)),
        Term("very likely", 80, 95, ("highly probable",)),
        Term("almost certain", 95, 99, ("nearly certain",)),
    ),
    "phia": (
        Term("remote chance", 0, 5),
        Term("highly unlikely", 10, 20),
        Term("unlikely", 25, 35),
        Term("realistic possibility", 40, 49),
        Term("likely", 55, 75, ("probable",)),
        Term("highly likely", 80, 90),
        Term("almost certain", 95, 100),
    ),
}
