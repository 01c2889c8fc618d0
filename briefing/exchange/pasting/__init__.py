"""What other programs put on the clipboard, as CommonMark: Word, web pages, mail, spreadsheets."""
