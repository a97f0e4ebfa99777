"""What both skins say of a report, in the language that is asked for: its verdict, its questions, its checks."""
