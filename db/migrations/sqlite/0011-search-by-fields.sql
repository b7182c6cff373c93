DROP TABLE search_scratch_words;
DROP TABLE search_scratch;
DROP TABLE search_index;
DROP TABLE search_words;
DROP TABLE search_documents;
CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`publication_id` text NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	`listed_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE UNIQUE INDEX `search_documents_publication` ON `search_documents` (`publication_id`);
CREATE TABLE `search_texts` (
	`publication_id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`documents` integer NOT NULL
) STRICT;

CREATE TABLE `search_vocabulary` (
	`word` text PRIMARY KEY NOT NULL,
	`stem` text NOT NULL,
	`documents` integer NOT NULL
) STRICT;

CREATE TABLE `synonyms` (
	`id` text PRIMARY KEY NOT NULL,
	`terms` text NOT NULL,
	`changed_at` integer NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
  title, dek, names, terms, text, captions, refs, keys,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_titles USING fts5(
  words,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3 4'
);
CREATE INDEX search_vocabulary_second ON search_vocabulary (substr(word, 2, 3));
CREATE TRIGGER search_documents_follow AFTER UPDATE OF visible_from, visible_until, listed_at ON publications BEGIN
  UPDATE search_documents
  SET visible_from = new.visible_from, visible_until = new.visible_until, listed_at = new.listed_at
  WHERE publication_id = new.id;
END;
