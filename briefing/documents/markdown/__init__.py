"""Markdown from a document in flow: CommonMark with tables and footnotes as GitHub has them."""
