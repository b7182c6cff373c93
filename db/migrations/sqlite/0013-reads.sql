CREATE TABLE `article_reads` (
	`day` text NOT NULL,
	`article_id` text NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`day`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE TABLE `most_read` (
	`position` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

