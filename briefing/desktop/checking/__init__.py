"""Checks beside the text of a briefing: panel, margin, answers, and what they change."""
