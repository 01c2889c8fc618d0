"""The briefing editor: CommonMark as plain text, a panel puts references into it."""
