"""What tests of merging start from."""

import gc

import pytest


@pytest.fixture(autouse=True)
def nothing_left_over() -> None:
    """What earlier tests showed goes in this thread, not when a job's thread looks for garbage."""
    gc.collect()
