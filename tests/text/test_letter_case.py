"""Capitals by the language: the Turkish i keeps its dot, the one without never gets one."""

from briefing.text.letter_case import capitals, small


def test_turkish_letters_keep_their_dots() -> None:
    assert capitals("Değişiklik ılık", "tr") == "DEĞİŞİKLİK ILIK"
    assert small("İncelemede IŞIK", "tr-TR") == "incelemede ışık"


def test_other_languages_have_one_i() -> None:
    assert capitals("édition", "fr") == "ÉDITION"
    assert small("In review", "en") == "in review"
