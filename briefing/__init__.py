"""Briefing Desk: who says what, which number comes from whom, and the PDF that says so."""

__version__ = "0.1.0"
