"""From a query, an ECG or words or both, to the most similar past cases."""

from ecgfinder.search.evidence import Evidence, StatementShare
from ecgfinder.search.finding import SearchResult, find
from ecgfinder.search.query import Query, query_vector

__all__ = ["Evidence", "Query", "SearchResult", "StatementShare", "find", "query_vector"]
