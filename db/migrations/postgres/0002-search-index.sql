CREATE TEXT SEARCH DICTIONARY english_whole (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION publication (COPY = english);
ALTER TEXT SEARCH CONFIGURATION publication ALTER MAPPING REPLACE english_stem WITH english_whole;
CREATE TABLE search_documents (
  publication_id text PRIMARY KEY REFERENCES publications(id) ON DELETE CASCADE,
  body text NOT NULL,
  words tsvector NOT NULL
);
CREATE INDEX search_documents_words ON search_documents USING gin (words);
CREATE TABLE search_words (word text PRIMARY KEY, documents integer NOT NULL);
