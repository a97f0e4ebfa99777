"""Tables in: CSV and XLSX of any dialect, to records."""
