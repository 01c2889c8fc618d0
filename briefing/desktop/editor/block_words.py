"""What live blocks and their settings are called in the window."""

from collections.abc import Mapping

from briefing.domain.messages import Message, message

BLOCK_NAMES: Mapping[str, Message] = {
    "tiles": message("Key figures as tiles"),
    "figures": message("Key figures as a table"),
    "chart": message("Chart of key figures"),
    "competing": message("Competing figures side by side"),
    "matrix": message("Matrix of positions"),
    "positions": message("Positions in words"),
    "quotes": message("Quotes"),
    "chronology": message("Chronology"),
    "judgements": message("Judgements"),
    "gaps": message("What is not known"),
    "changes": message("What has changed"),
    "sources": message("Register of sources"),
    "actor": message("Actor at a glance"),
}
# What stands for the block in other Markdown readers, unless the analyst writes something else.
BLOCK_DESCRIPTIONS: Mapping[str, Message] = {
    "tiles": message("Key figures"),
    "figures": message("Key figures"),
    "chart": message("Key figures"),
    "competing": message("Competing figures"),
    "matrix": message("Positions"),
    "positions": message("Positions"),
    "quotes": message("Quotes"),
    "chronology": message("Chronology"),
    "judgements": message("Judgements"),
    "gaps": message("What is not known"),
    "changes": message("What has changed"),
    "sources": message("Sources"),
    "actor": message("Actor"),
}
SETTING_NAMES: Mapping[str, Message] = {
    "limit": message("At most"),
    "since": message("Not before"),
    "since_edition": message("Since"),
    "from_date": message("From"),
    "to_date": message("To"),
    "as_of": message("As of"),
    "kind": message("Shown as"),
    "actors": message("Actors"),
    "status": message("Which"),
    "grades": message("With grades of the sources"),
}
SETTING_WORDS: Mapping[str, Message] = {
    "line": message("Line"),
    "bar": message("Bars"),
    "table": message("Table"),
    "strip": message("Strip"),
    "current": message("Current"),
    "past": message("Past"),
    "open": message("Open"),
    "partly": message("Partly answered"),
    "closed": message("Closed"),
}
