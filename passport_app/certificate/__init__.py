"""Certificates as PDF, out and in."""
