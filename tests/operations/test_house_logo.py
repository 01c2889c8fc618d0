"""The profile of the unit: stored as one step with its logo, and printed on its documents."""

import io
from base64 import b64decode
from dataclasses import replace

import pytest
from PIL import Image as Pictures

from briefing.documents.images import UnusableImage
from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.desk import Organisation
from briefing.domain.edits import Edit, Step
from briefing.domain.sources import File, Image
from briefing.operations.exporting import composed
from briefing.operations.house_logo import (
    NewLogo,
    alternative_text,
    logo_bytes,
    organisation_of,
    picture_of_file,
    profile_step,
)

GREEN = (10, 120, 60)


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "badge.png"
    Pictures.new("RGB", (90, 30), GREEN).save(path)
    return path


@pytest.fixture
def unit(library):
    """Stores a profile with a logo, as the window does."""

    def unit(picture, words="", **fields):
        profile = Organisation(name="Coastal Unit", **fields)
        logo = NewLogo(picture.name, picture_of_file(library, picture))
        step = profile_step(library, profile, logo, words)
        library.apply(step)
        return organisation_of(library)

    return unit


def _printed(library):
    return composed(library, Briefing(title="Harbour talks"), Date("2025-11-12"))


def test_profile_and_logo_are_one_step(library, unit, picture) -> None:
    profile = unit(picture, "A badge", accent_colour="#7A1F3D")
    stored = library.find(File, library.find(Image, profile.logo_id).file_id)

    assert (stored.name, stored.media_type) == ("badge.png", "image/png")
    assert Pictures.open(io.BytesIO(logo_bytes(library, profile))).getpixel((0, 0)) == GREEN
    assert alternative_text(library, profile) == "A badge"
    assert library.undo().label == "Edit profile"
    assert library.all(Organisation) == library.all(Image) == library.all(File) == []
    assert library.check() == ()


def test_a_document_is_signed_with_it(library, unit, picture) -> None:
    unit(picture, "A badge")
    logo = _printed(library).front.logo

    assert (logo.columns, logo.rows, logo.alt) == (90, 30, "A badge")
    assert Pictures.open(io.BytesIO(b64decode(logo.png))).getpixel((9, 9)) == GREEN


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Logo: Coastal Unit"), ("ar", "الشعار: Coastal Unit")]
)
def test_without_words_it_is_the_logo_of_the_unit(library, unit, picture, language, words) -> None:
    unit(picture)
    briefing = Briefing(title="Harbour talks", language=language)

    assert composed(library, briefing, Date("2025-11-12")).front.logo.alt == words


def test_another_picture_takes_its_place_and_no_picture_leaves_it(
    library, unit, picture, tmp_path
) -> None:
    profile = unit(picture)
    other = tmp_path / "other.bmp"
    Pictures.new("RGB", (20, 20), (200, 0, 0)).save(other)
    new = NewLogo("other.bmp", picture_of_file(library, other))
    library.apply(profile_step(library, profile, new, ""))
    profile = organisation_of(library)
    assert Pictures.open(io.BytesIO(logo_bytes(library, profile))).size == (20, 20)

    library.apply(profile_step(library, replace(profile, logo_id=None), None, ""))
    assert _printed(library).front.logo is None
    assert logo_bytes(library, organisation_of(library)) is None


def test_only_the_words_may_change(library, unit, picture) -> None:
    profile = unit(picture, "A badge")
    step = profile_step(library, profile, None, "A green badge")
    library.apply(step)

    assert [edit.record.KIND for edit in step.edits] == ["image"]
    assert alternative_text(library, profile) == "A green badge"


def test_nothing_changed_is_no_step(library, unit, picture) -> None:
    profile = unit(picture, "A badge")

    assert profile_step(library, profile, None, "A badge") is None


def test_a_logo_that_is_no_picture_is_left_out_with_a_warning(library) -> None:
    file = File(
        name="x.png", media_type="image/png", sha256=library.put_bytes(b"no picture"), size=10
    )
    image = Image(file_id=file.id)
    unit = Organisation(name="Unit", logo_id=image.id)
    library.apply(Step("Put", (Edit(None, file), Edit(None, image), Edit(None, unit))))
    document = _printed(library)

    assert document.front.logo is None
    assert [str(warning) for warning in document.warnings] == [
        "The logo is left out. The file is no picture: choose a PNG, JPEG, WebP, GIF or BMP."
    ]


def test_a_file_that_is_not_there_is_named(library, tmp_path) -> None:
    with pytest.raises(UnusableImage, match=r"gone\.png cannot be read: No such file"):
        picture_of_file(library, tmp_path / "gone.png")
