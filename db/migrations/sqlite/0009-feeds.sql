CREATE TABLE `feed_pings` (
	`page` text PRIMARY KEY NOT NULL,
	`fingerprint` text,
	`try_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`pinged_at` integer,
	`problem` text
) STRICT;

CREATE INDEX `feed_pings_due` ON `feed_pings` (`try_at`);
CREATE TABLE `sweeps` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL
) STRICT;

CREATE TABLE `feed_fetches` (
	`day` text NOT NULL,
	`page` text NOT NULL,
	`format` text NOT NULL,
	`reader` text NOT NULL,
	`fetches` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`subscribers` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`day`, `page`, `format`, `reader`)
) STRICT;

CREATE INDEX `feed_fetches_page` ON `feed_fetches` (`page`,`day`);
CREATE INDEX `corrections_at` ON `corrections` (`at`,`id`);
