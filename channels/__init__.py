"""Where messages come in and go out: the front door, the switchboard, one file per channel, and the private line to Rasa."""
