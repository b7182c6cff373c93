CREATE TABLE search_documents (
  publication_id text PRIMARY KEY REFERENCES publications(id) ON DELETE CASCADE,
  body text NOT NULL,
  words tsvector NOT NULL
);
CREATE INDEX search_documents_words ON search_documents USING gin (words);
