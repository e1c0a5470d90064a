"""Klartext: the rules, the document and the vault of the workbook. Nothing here knows a widget."""
