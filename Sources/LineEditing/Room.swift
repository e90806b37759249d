// Placeholder until the room's first file is in.
