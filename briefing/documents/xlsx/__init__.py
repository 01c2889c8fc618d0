"""The matrix and the registers of a document as a spreadsheet."""
