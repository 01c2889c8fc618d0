"""Shaped, reproducible PDF on reportlab's document layer; knows nothing of what it prints.

`document.typeset` is the door; `elements` and `page_setup` say what goes in, `result` what comes
out.
"""
