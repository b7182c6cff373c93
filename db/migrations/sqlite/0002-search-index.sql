CREATE TABLE search_documents (
  number INTEGER PRIMARY KEY,
  publication_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(
  title, dek, body, names, terms,
  tokenize = "porter unicode61 remove_diacritics 2"
);
CREATE TABLE search_words (word TEXT PRIMARY KEY, documents INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_scratch USING fts5(
  title, dek, body, content = '',
  tokenize = "porter unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE search_scratch_words USING fts5vocab(search_scratch, col);
