ALTER TABLE `categories` ADD `article_order` text DEFAULT 'newest' NOT NULL
	CONSTRAINT "categories_article_order_known" CHECK(article_order in ('newest', 'oldest', 'title'));
ALTER TABLE `publication_terms` ADD `title_key` text;
CREATE INDEX `publication_terms_titles` ON `publication_terms` (`kind`,`term_id`,`title_key`,`publication_id`,`visible_from`,`visible_until`) WHERE title_key is not null;
-- What somebody was trying when the newer program came is tried anew, under another name.
DELETE FROM settings WHERE name LIKE 'trial:%';
