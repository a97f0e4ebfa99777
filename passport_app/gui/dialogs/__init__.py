"""Dialogs: for acts only, never for reading."""
