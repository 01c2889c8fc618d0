"""The editions of a briefing in the window: releasing, looking back, comparing, recalling."""
