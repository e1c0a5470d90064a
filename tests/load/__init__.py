"""The benchmarks: the workbook beside plain Streamlit pages with as many widgets, on the same machine, in turns."""
