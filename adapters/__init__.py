"""The outside, one file or folder per thing outside. Only the office imports these."""
