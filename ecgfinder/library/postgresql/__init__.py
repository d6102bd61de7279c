"""A library on a PostgreSQL server with pgvector, that several workstations share."""
