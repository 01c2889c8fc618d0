"""What pages are made of: lists, the matrix, cards, fields, popups. None of them knows a store."""
