"""Journeys through the running workbook in a real browser."""
