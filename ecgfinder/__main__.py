"""`python -m ecgfinder` is `ecgfinder`."""

from ecgfinder.cli import main

if __name__ == "__main__":
    main()
