"""Names in a text, and who is said to speak."""

import pytest

from briefing.text.names import named_in, places_of, speaker_beside

NAMES = ("Ada Lind", "Lind", "Orsenna", "Orsenna Guard", "حماس", "United States", "US")


class TestNames:
    def test_a_name_is_found_as_a_whole_word_only(self):
        assert [place.of("US aid and USB") for place in places_of("US", "US aid and USB")] == ["US"]

    def test_names_come_in_the_order_of_the_text_the_longer_one_wins(self):
        text = "The Orsenna Guard met Ada Lind in Orsenna."

        assert named_in(text, NAMES) == ("Orsenna Guard", "Ada Lind", "Orsenna")

    def test_arabic_names_are_found(self):
        assert named_in("رفضت حماس المقترح", NAMES) == ("حماس",)


class TestSpeaker:
    @pytest.mark.parametrize(
        "text",
        [
            "“We wait,” Ada Lind said.",
            "“We wait,” said Ada Lind on Monday.",
            "Ada Lind told parliament: “We wait.”",
            "According to Ada Lind, at least 40 were hurt.",
        ],
    )
    def test_a_name_beside_a_verb_of_saying_speaks(self, text):
        assert speaker_beside(text, NAMES) == "Ada Lind"

    @pytest.mark.parametrize(
        "text",
        [
            "“We wait,” Ada Lind was heard to mutter.",
            "Ada Lind visited Orsenna.",
            "Ada Lind said no, and Orsenna said yes.",
            "“We wait,” a guard said.",
        ],
    )
    def test_what_is_not_certain_is_nobody(self, text):
        assert speaker_beside(text, NAMES) is None
