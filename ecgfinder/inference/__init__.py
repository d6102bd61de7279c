"""Running the encoders: ONNX sessions, tokenizer, model manifest."""

from ecgfinder.inference.manifest import Manifest, read_manifest
from ecgfinder.inference.models import Models, load_models

__all__ = ["Manifest", "Models", "load_models", "read_manifest"]
