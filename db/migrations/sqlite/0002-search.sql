CREATE VIRTUAL TABLE search_index USING fts5(
  publication_id UNINDEXED, title, dek, body, names, terms,
  tokenize = "porter unicode61 remove_diacritics 2"
);
