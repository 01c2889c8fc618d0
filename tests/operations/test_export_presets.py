"""A briefing or an edition leaves by a preset: marked otherwise, or with less in it."""

import io
import json
from dataclasses import replace

import pypdf
import pytest

from briefing.domain.actors import Actor, Membership
from briefing.domain.briefings import Edition, Preset
from briefing.domain.dates import Date
from briefing.domain.issues import Proposition
from briefing.domain.positions import Position
from briefing.domain.redactions import Redactions
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText
from briefing.operations.copies_of_editions import NoCopy
from briefing.operations.edition_files import released_pdf
from briefing.operations.export_names import export_title
from briefing.operations.export_presets import (
    ExportPreset,
    UnusablePreset,
    export_presets,
    preset_named,
    read,
    wanted_by,
    written,
)
from briefing.operations.exporting import Wanted, made
from briefing.operations.wider_markings import TooWide
from tests.operations.harbour import TODAY, Harbour, silent

RUMOUR = "Harbour gossip says that Arlen sold the quay to Farghestan."


@pytest.fixture
def harbour(library) -> Harbour:
    """The harbour with a rumour: a shift of Arlen's position that only a source of grade E tells,
    by a spokesman.
    """
    harbour = Harbour(library)
    speaker = Actor(name="Ole Brandt", kind="person", sort_name="Brandt, Ole")
    office = Membership(person_id=speaker.id, organisation_id=harbour.arlen.id, role="port warden")
    weak = Source(title="Quayside gossip", reliability="E", marking="TLP:AMBER")
    text = SourceText(source_id=weak.id, text=RUMOUR)
    excerpt = Excerpt(
        source_text_id=text.id,
        start=0,
        end=len(RUMOUR),
        exact=RUMOUR,
        speaker_id=speaker.id,
    )
    rumoured = harbour.held("oppose", wording="would sell the quay", asserted_on=Date("2025-11-09"))
    harbour.put(
        speaker,
        office,
        weak,
        text,
        excerpt,
        rumoured,
        Evidence(record_kind="position", record_id=rumoured.id, excerpt_id=excerpt.id),
    )
    harbour.write(
        f"{harbour.draft.text} As [Ole Brandt put it](excerpt:{excerpt.id}), the quay is sold."
        f" [Arlen leans towards reopening](position:{harbour.position.id})."
    )
    return harbour


def text_of(harbour: Harbour, preset: ExportPreset, id: str = "") -> str:
    wanted = wanted_by(preset, Wanted(id or harbour.briefing.id))
    return made(harbour.library, wanted, format="md", today=TODAY, report=silent).data.decode()


def told(harbour: Harbour, preset: ExportPreset, id: str = "") -> str:
    wanted = wanted_by(preset, Wanted(id or harbour.briefing.id))
    done = made(harbour.library, wanted, format="md", today=TODAY, report=silent)
    return "\n".join(map(str, done.warnings))


GRADED = ExportPreset(redactions=Redactions(lowest_grade="C"))


class TestSourcesAboveAGrade:
    def test_what_rests_on_others_is_nowhere_in_the_document(self, harbour) -> None:
        whole = text_of(harbour, ExportPreset(template="evidence_pack"))
        assert "gossip" in whole.casefold()
        assert "would sell the quay" in text_of(harbour, ExportPreset(template="issue_brief"))
        for template in ("issue_brief", "position_brief", "evidence_pack", "chronology"):
            text = text_of(harbour, replace(GRADED, template=template))
            for gone in ("gossip", "would sell", "sold", "Farghestan", "Brandt"):
                assert gone not in text
            assert "Bulletin 14" in text

    def test_the_sentence_that_cites_it_leaves_a_mark_and_is_listed(self, harbour) -> None:
        text = text_of(harbour, replace(GRADED, template="issue_brief"))
        assert "at least 242 people" in text
        assert "[…]" in text.replace("\\", "")
        assert "leans towards reopening" in text
        said = told(harbour, replace(GRADED, template="issue_brief"))
        assert "Left out of the text: “As Ole Brandt put it, the quay is sold.”" in said
        assert "source “Quayside gossip”" in said

    def test_the_reader_is_told_which_grades_are_cited(self, harbour) -> None:
        assert "Only sources graded A–C for reliability are cited" in text_of(harbour, GRADED)
        assert "Only sources graded" not in text_of(harbour, ExportPreset())

    def test_an_empty_cell_does_not_say_that_nobody_looked(self, harbour) -> None:
        velda = Actor(name="Velda", kind="state")
        tolls = Proposition(issue_id=harbour.issue.id, text="Ships pay tolls.")
        held = Position(actor_id=velda.id, proposition_id=tolls.id, stance="support")
        harbour.put(velda, tolls, held)
        brief = ExportPreset(template="position_brief")
        assert "nobody looked" in text_of(harbour, brief)
        text = text_of(harbour, replace(brief, redactions=GRADED.redactions))
        assert "nobody looked" not in text
        assert "nothing shown" in text

    def test_ungraded_sources_count_as_not_known(self, harbour) -> None:
        harbour.change(harbour.source, reliability=None)
        assert "Bulletin 14" not in text_of(harbour, GRADED)

    def test_what_has_no_source_at_all_stays_and_is_called_so(self, harbour) -> None:
        harbour.put(harbour.held("neutral", wording="waits and sees", asserted_on=TODAY))
        text = text_of(harbour, replace(GRADED, template="issue_brief"))
        assert "waits and sees" in text
        assert "unsourced" in text


class TestNamesAndPassages:
    BY_ROLE = ExportPreset(redactions=Redactions(speakers_by_role=True))

    def test_who_spoke_is_named_by_the_office(self, harbour) -> None:
        assert "Brandt" in text_of(harbour, ExportPreset())
        text = text_of(harbour, self.BY_ROLE)
        assert "Brandt" not in text
        assert "port warden" in text

    @pytest.mark.parametrize(
        ("written", "printed"),
        [
            ("They asked Port Warden Ole Brandt again.", "asked Port Warden again."),
            ("They asked warden Brandt again.", "asked port warden again."),
            ("They asked Port Warden **Ole Brandt** again.", "asked **Port Warden** again."),
            ("They asked Ole Brandt, the port warden, again.", "asked port warden, again."),
            ("They asked the mayor, Ole Brandt, again.", "asked the mayor, port warden, again."),
        ],
    )
    def test_a_title_beside_a_name_is_not_said_twice(self, harbour, written, printed) -> None:
        harbour.write(f"{harbour.draft.text}\n\n{written}")
        text = text_of(harbour, self.BY_ROLE)
        assert printed in text
        assert "Brandt" not in text

    def test_without_passages_a_source_is_cited_without_its_words(self, harbour) -> None:
        without = ExportPreset(redactions=Redactions(without_passages=True))
        assert RUMOUR in text_of(harbour, ExportPreset())
        text = text_of(harbour, without)
        assert RUMOUR not in text
        assert "Quayside gossip" in text

    def test_a_quotation_that_is_printed_as_one_stays(self, harbour) -> None:
        pack = ExportPreset(template="evidence_pack")
        without = replace(pack, redactions=Redactions(without_passages=True))
        assert text_of(harbour, pack).count(RUMOUR) > 1
        assert text_of(harbour, without).count(RUMOUR) == 1

    def test_a_files_name_names_nobody_either(self, harbour) -> None:
        harbour.change(harbour.briefing, title="What Ole Brandt wants")
        usual = Wanted(harbour.briefing.id)
        assert export_title(harbour.library, usual) == "What Ole Brandt wants"
        assert export_title(harbour.library, wanted_by(self.BY_ROLE, usual)) == (
            "What port warden wants"
        )
        brandt = next(each for each in harbour.library.all(Actor) if each.kind == "person")
        harbour.change(brandt, sensitivity="protected", description="A resident.")
        assert export_title(harbour.library, usual) == "What a resident wants"


class TestMarking:
    def test_a_stricter_marking_is_printed(self, harbour) -> None:
        assert "TLP:RED" in text_of(harbour, ExportPreset(marking="TLP:RED"))

    def test_a_wider_one_than_a_source_is_refused_with_its_name(self, harbour) -> None:
        with pytest.raises(TooWide, match="Quayside gossip"):
            text_of(harbour, ExportPreset(marking="TLP:GREEN"))

    def test_without_the_source_the_wider_one_may_be_used(self, harbour) -> None:
        harbour.change(harbour.briefing, marking="TLP:AMBER")
        text = text_of(harbour, replace(GRADED, marking="TLP:GREEN"))
        assert "TLP:GREEN" in text
        assert "TLP:AMBER" not in text
        said = told(harbour, replace(GRADED, marking="TLP:GREEN"))
        assert "The briefing is marked TLP:AMBER, this copy TLP:GREEN" in said


class TestEditions:
    @pytest.fixture
    def edition(self, harbour) -> Edition:
        answers = ("unsourced", "single_source", "marking", "unattributed", "quote_integrity")
        return harbour.release(answers=tuple((rule, "Seen.") for rule in answers))

    def test_another_marking_is_set_on_the_frozen_content(self, harbour, edition) -> None:
        harbour.write("Nothing of this was released.")
        wanted = wanted_by(ExportPreset(marking="TLP:RED"), Wanted(edition.id))
        done = made(harbour.library, wanted, format="pdf", today=TODAY, report=silent)
        words = " ".join(
            page.extract_text() for page in pypdf.PdfReader(io.BytesIO(done.data)).pages
        )
        assert "TLP:RED" in words
        assert "242" in words
        assert "Nothing of this" not in words
        assert harbour.library.find(Edition, edition.id) == edition

    def test_a_preset_that_changes_nothing_gives_the_released_bytes(self, harbour, edition) -> None:
        wanted = wanted_by(ExportPreset(), Wanted(edition.id))
        done = made(harbour.library, wanted, format="pdf", today=TODAY, report=silent)
        assert done.data == released_pdf(harbour.library, edition)

    def test_weak_sources_are_left_out_as_it_was_then(self, harbour, edition) -> None:
        harbour.write("Nothing of this was released.")
        text = text_of(harbour, GRADED, edition.id)
        assert "at least 242 people" in text
        assert "Nothing of this" not in text
        for gone in ("gossip", "Farghestan", "Brandt", "is sold"):
            assert gone not in text
        assert "source “Quayside gossip”" in told(harbour, GRADED, edition.id)

    def test_it_is_not_made_where_the_past_is_not_known(self, harbour, edition) -> None:
        harbour.change(edition, knows="")
        with pytest.raises(NoCopy, match="cannot be made again"):
            text_of(harbour, GRADED, edition.id)

    def test_speakers_and_passages_go_out_of_the_frozen_content(self, harbour, edition) -> None:
        less = ExportPreset(redactions=Redactions(speakers_by_role=True, without_passages=True))
        text = text_of(harbour, less, edition.id)
        assert "Brandt" not in text
        assert RUMOUR not in text
        assert "port warden" in text

    def test_template_and_language_stay(self, harbour, edition) -> None:
        with pytest.raises(NoCopy, match="assessment"):
            text_of(harbour, ExportPreset(template="assessment"), edition.id)
        with pytest.raises(NoCopy, match="fr"):
            text_of(harbour, ExportPreset(language="fr"), edition.id)


class TestSettings:
    def test_what_is_written_is_read_again(self, library) -> None:
        given = ExportPreset(
            format="docx",
            paper="letter",
            template="assessment",
            language="fr",
            marking="TLP:GREEN",
            redactions=Redactions("B", speakers_by_role=True, without_passages=True),
        )
        assert read(Preset(name="Partners", settings=written(given))) == given
        usual = ExportPreset()
        assert read(Preset(name="Usual", settings=written(usual))) == usual

    def test_matchings_of_columns_are_no_ways_to_export(self, put_lines, library) -> None:
        put_lines(
            {"record": "preset", "name": "zeta", "settings": json.dumps({"export": {}})},
            {"record": "preset", "name": "Alpha", "settings": json.dumps({"export": {}})},
            {"record": "preset", "name": "a table", "settings": json.dumps({"columns": {}})},
        )
        assert [preset.name for preset in export_presets(library)] == ["Alpha", "zeta"]
        with pytest.raises(UnusablePreset, match="Alpha, zeta"):
            preset_named(library, "a table")
        assert preset_named(library, " ALPHA ").name == "Alpha"

    @pytest.mark.parametrize(
        ("settings", "said"),
        [
            ("not JSON", "save it anew"),
            ("[]", "save it anew"),
            ('{"export": 3}', "save it anew"),
            ('{"export": {"colour": "red"}}', "colour"),
            ('{"export": {"format": "rtf"}}', "pdf, docx, html, md, xlsx"),
            ('{"export": {"format": []}}', "pdf, docx, html, md, xlsx"),
            ('{"export": {"lowest_grade": "F"}}', "A, B, C, D, E"),
            ('{"export": {"without_passages": "yes"}}', "true, false"),
            ('{"export": {"marking": 3}}', "marking"),
        ],
    )
    def test_bad_settings_are_told_in_a_sentence(self, settings, said) -> None:
        with pytest.raises(UnusablePreset, match="The preset “Bad”") as error:
            read(Preset(name="Bad", settings=settings))
        assert said in str(error.value)
