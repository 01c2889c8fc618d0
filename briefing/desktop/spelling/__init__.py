"""Spelling in the texts of briefings: what is wrong, where it stands, and what may be meant."""
