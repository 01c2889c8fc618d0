"""Reading a source: its text at a good measure, and beside it what was made of each passage."""
