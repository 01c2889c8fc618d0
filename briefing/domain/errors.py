"""Errors that are the analyst's or the machine's: each carries a sentence with what to do next."""

from briefing.domain.messages import Message


class KnownError(Exception):
    """Something the analyst can understand and act on; all else that is raised is a fault."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message
