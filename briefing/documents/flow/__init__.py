"""A document as a flow of headings, texts, lists, boxes and tables: what HTML, Markdown, DOCX and
e-mail write, each in its own way.
"""
