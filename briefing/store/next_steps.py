"""Which step undo would take back and which one redo would make again, asked of the log.

A step is undone when a later one names it in `undoes`. An undo that is undone itself is a redo, and
a redo counts as made: so the newest made and not undone step is the next to undo, and the newest
undo since the last new step is the next to redo. Each gives `n`, "device:seq" and the label.
"""

NEXT_UNDO = """
    SELECT n, device || ':' || seq, label FROM _step s WHERE direction <> 'undo'
    AND NOT EXISTS (SELECT 1 FROM _step u WHERE u.undoes = s.device || ':' || s.seq)
    ORDER BY n DESC LIMIT 1
"""
NEXT_REDO = """
    SELECT n, device || ':' || seq, label FROM _step s WHERE direction = 'undo'
    AND n > coalesce((SELECT n FROM _step WHERE direction = 'do' ORDER BY n DESC LIMIT 1), 0)
    AND NOT EXISTS (SELECT 1 FROM _step u WHERE u.undoes = s.device || ':' || s.seq)
    ORDER BY n DESC LIMIT 1
"""
