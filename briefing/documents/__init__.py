"""A briefing as content, and every format it leaves in."""
