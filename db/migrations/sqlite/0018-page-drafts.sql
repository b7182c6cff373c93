CREATE TABLE `page_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`page_id` text NOT NULL,
	`rev` integer NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`why` text NOT NULL,
	`is_automatic` integer NOT NULL,
	`key` text
) STRICT;

CREATE UNIQUE INDEX `page_revisions_rev` ON `page_revisions` (`page_id`,`rev`);
CREATE UNIQUE INDEX `page_revisions_key` ON `page_revisions` (`key`);
CREATE INDEX `page_revisions_slug` ON `page_revisions` (`slug`);
ALTER TABLE `pages` ADD `page_id` text DEFAULT '' NOT NULL;
ALTER TABLE `pages` ADD `revision_id` text;
UPDATE `pages` SET `page_id` = `id`;
CREATE INDEX `pages_page` ON `pages` (`page_id`);
