"""DOCX from a document in flow: a word processor's headings, tables, links and directions."""
