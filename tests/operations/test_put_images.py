"""Pictures put by their path, and the profile they belong to."""

import io

import pytest
from PIL import Image as Pictures

from briefing.domain.desk import Organisation
from briefing.domain.sources import File, Image
from briefing.operations.house_logo import logo_bytes

UNIT_ID = "019a73bb-9c00-7000-8015-00000000000a"
IMAGE_ID = "019a73bb-9c00-7000-8015-00000000000b"


@pytest.fixture
def badge(tmp_path):
    path = tmp_path / "badge.jpg"
    exif = Pictures.Exif()
    exif[0x010F] = "SECRET CAMERA"
    Pictures.new("RGB", (90, 30), (10, 120, 60)).save(path, exif=exif)
    return path


def _image(path, **fields):
    return {"record": "image", "id": IMAGE_ID, "path": str(path), **fields}


def test_a_profile_and_its_logo_come_in_one_go(library, put_lines, badge) -> None:
    unit = {"record": "organisation", "id": UNIT_ID, "name": "Coastal Unit", "logo_id": IMAGE_ID}
    made = put_lines(unit, _image(badge, alternative_text="A badge"))
    data = logo_bytes(library, library.find(Organisation, UNIT_ID))

    assert [each.kind for each in made] == ["organisation", "image"]
    assert Pictures.open(io.BytesIO(data)).size == (90, 30)
    assert b"SECRET" not in data
    assert library.find(Image, IMAGE_ID).alternative_text == "A badge"
    assert [file.name for file in library.all(File)] == ["badge.jpg"]
    assert library.check() == ()
    library.undo()
    assert library.all(File) == library.all(Image) == []


def test_the_same_picture_again_changes_nothing(library, put_lines, badge) -> None:
    put_lines(_image(badge))
    before = library.find(Image, IMAGE_ID)
    put_lines(_image(badge))

    assert library.find(Image, IMAGE_ID) == before
    assert len(library.history()) == 1


def test_another_picture_takes_its_place(library, put_lines, badge, tmp_path) -> None:
    put_lines(_image(badge))
    other = tmp_path / "other.png"
    Pictures.new("RGB", (10, 10)).save(other)
    put_lines(_image(other))
    file = library.find(File, library.find(Image, IMAGE_ID).file_id)

    assert (file.name, file.size) == ("other.png", len(library.read_bytes(file.sha256)))


def test_a_path_that_leads_to_no_picture_is_named(refused, tmp_path, badge) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no picture")

    assert refused(_image(text)) == [
        (1, "path", "The file is no picture: choose a PNG, JPEG, WebP, GIF or BMP.")
    ]
    ((_, field, said),) = refused(_image(tmp_path / "gone.png"))
    assert (field, said.endswith("gone.png cannot be read: No such file or directory.")) == (
        "path",
        True,
    )
    assert refused(_image(badge) | {"path": 7}) == [(1, "path", "7 is not the path of a file.")]
    assert refused(_image(badge, file_id=UNIT_ID)) == [
        (1, "path", "Give the path or the file_id, not both.")
    ]


def test_nothing_is_kept_of_a_picture_beside_a_line_that_is_wrong(library, refused, badge) -> None:
    wrong = {"record": "organisation", "name": "Unit", "accent_colour": "#FFD700"}
    found = refused(_image(badge), wrong)

    assert found == [
        (2, "accent_colour", "Text in #FFD700 cannot be read on white: choose a darker colour.")
    ]
    assert library.all(Image) == library.all(File) == []
