CREATE TABLE `article_keywords` (
	`article_id` text NOT NULL,
	`term` text NOT NULL,
	`weight` real NOT NULL,
	PRIMARY KEY(`article_id`, `term`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `article_keywords_term` ON `article_keywords` (`term`,`article_id`,`weight`);
