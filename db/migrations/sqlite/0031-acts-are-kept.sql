CREATE TABLE `kept_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`kept` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by_name` text NOT NULL,
	`undone_at` integer,
	CONSTRAINT "kept_acts_kind_known" CHECK(kind in ('tag-split', 'redirect-file'))
) STRICT;

CREATE INDEX `kept_acts_at` ON `kept_acts` (`kind`,`at`);
ALTER TABLE `redirects` ADD `written_path` text;
