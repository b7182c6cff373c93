-- How many documents there are, kept as those of the empty word, which each of them has.
INSERT INTO search_words (word, documents) SELECT '', count(*) FROM search_documents HAVING count(*) > 0;
