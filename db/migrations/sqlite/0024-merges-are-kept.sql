CREATE TABLE `term_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`kept` text NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	CONSTRAINT "term_merges_kind_known" CHECK(kind in ('category', 'tag', 'author'))
) STRICT;

CREATE TABLE `retaggings` (
	`id` text PRIMARY KEY NOT NULL,
	`kept` text NOT NULL,
	`articles` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by_name` text NOT NULL,
	`undone_at` integer,
	`stayed` integer DEFAULT 0 NOT NULL
) STRICT;

CREATE INDEX `retaggings_at` ON `retaggings` (`at`);
