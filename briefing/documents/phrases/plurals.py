"""Patterns that change with a number, by the plural categories of a language (CLDR)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, TypeAlias

from babel import Locale

Category: TypeAlias = Literal["zero", "one", "two", "few", "many", "other"]
Forms: TypeAlias = Mapping[Category, str]
"""A form for every category that differs from "other", which is always there."""


def form(forms: Forms, number: int | Decimal, language: str) -> str:
    """The form for `number`; `language` is one that CLDR knows ("ar", "fr")."""
    category = Locale.parse(language).plural_form(number)
    found: Mapping[str, str] = {**forms}
    return found.get(category, forms["other"])


def counted(forms: Forms, number: int, language: str, **values: object) -> str:
    """The pattern for `number`, filled in; the number itself stands for `{count}`."""
    return form(forms, number, language).format(count=number, **values)


def unit_form(units: tuple[Forms, ...], language: str, unit: str, number: Decimal) -> str:
    """A unit of counting as it stands behind `number`; one that `units` do not know stays."""
    known = next((forms for forms in units if unit in forms.values()), None)
    return unit if known is None else form(known, number, language)
