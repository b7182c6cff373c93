CREATE TABLE `preferences` (
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`user_id`, `name`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE TABLE `article_digests` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`byline` text NOT NULL,
	`words` integer NOT NULL,
	`category_id` text,
	`issue_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE UNIQUE INDEX `article_digests_article` ON `article_digests` (`article_id`);
CREATE TABLE `article_terms` (
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`term_id` text NOT NULL,
	PRIMARY KEY(`article_id`, `kind`, `term_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_terms_kind_known" CHECK(kind in ('category', 'tag', 'author', 'issue'))
) STRICT;

CREATE INDEX `article_terms_term` ON `article_terms` (`kind`,`term_id`,`article_id`);
CREATE VIRTUAL TABLE draft_index USING fts5(
  title, names, body, content = '', contentless_delete = 1,
  tokenize = "porter unicode61 remove_diacritics 2"
);
