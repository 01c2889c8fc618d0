"""The text of a source as it is worked with: read, marked, corrected, taken from."""
