"""What the window knows: state and signals, no widgets. Models ask services; views ask models."""
