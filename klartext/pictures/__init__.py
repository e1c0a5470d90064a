"""Pictures of the answers: from a workbook to a chart and the sentence that tells what it shows."""
