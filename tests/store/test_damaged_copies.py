"""No damaged library and no foreign file ends the program: each has its sentence. An encrypted
library never shows what is not so.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from tests.store.damaging import KEY, harmed, harms, shown_by, sound_library
from tests.store.foreign_files import foreign_files, refused

SOME = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.parametrize("protection", ["plain", "encrypted"])
def test_every_harm_has_its_sentence(
    tmp_path_factory: pytest.TempPathFactory, protection: str
) -> None:
    key = KEY if protection == "encrypted" else None
    made = tmp_path_factory.mktemp("sound") / "desk.briefing"
    sound = sound_library(made, key)
    data = made.read_bytes()

    @SOME
    @given(harms(len(data)))
    def harm(done):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "desk.briefing"
            path.write_bytes(harmed(data, done))
            shown = shown_by(path, None if key is None else key.key, sound)
        assert shown != "silent" or key is None

    harm()


@pytest.mark.parametrize("key", [None, KEY.key], ids=["no key", "a key"])
def test_what_is_no_library_is_refused_and_left_alone(key) -> None:
    @SOME
    @given(foreign_files())
    def open_it(data):
        with TemporaryDirectory() as folder:
            assert refused(Path(folder) / "letter.briefing", data, key)

    open_it()
