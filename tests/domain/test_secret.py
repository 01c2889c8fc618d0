"""A secret is used and never seen."""

import pickle
import traceback

import pytest

from briefing.domain.secret import Secret


def test_every_keyboard_gives_the_same_bytes() -> None:
    composed, decomposed, wide = "Zoë ﬁle 1", "Zoe\u0308 file 1", "Ｚoë file １"
    assert Secret.of_text(composed) == Secret.of_text(decomposed) == Secret.of_text(wide)
    assert Secret.of_text("a") != Secret.of_text("A")
    assert Secret.of_text("a") != "a"
    assert Secret.of_text("Zoë").text() == "Zoë"


def test_it_is_printed_nowhere() -> None:
    secret = Secret.of_text("correct horse")
    shown = f"{secret} {secret!r} {[secret]} {secret!s:>5}"
    assert "correct" not in shown
    assert "…" in shown
    with pytest.raises(ZeroDivisionError) as told:
        _fail(secret)
    trace = "".join(
        traceback.TracebackException.from_exception(told.value, capture_locals=True).format()
    )
    assert "secret = …" in trace
    assert "correct" not in trace.replace('of_text("correct horse")', "")


def _fail(secret: Secret) -> float:
    return len(secret) / 0


def test_erased_it_is_gone() -> None:
    secret = Secret(b"key")
    kept, held = secret.copy(), secret._data
    secret.erase()
    secret.erase()
    assert len(secret) == 0
    assert bytes(held) == b""
    assert kept.reveal() == b"key"
    with pytest.raises(ValueError, match="erased"):
        secret.reveal()


def test_it_reaches_a_child_process_and_no_set() -> None:
    assert pickle.loads(pickle.dumps(Secret(b"key"))) == Secret(b"key")
    with pytest.raises(TypeError):
        hash(Secret(b"key"))
