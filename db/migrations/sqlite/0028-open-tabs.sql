CREATE TABLE `open_tabs` (
	`tab_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`open_id` text NOT NULL,
	`user_id` text NOT NULL,
	`user_name` text NOT NULL,
	`is_writing` integer NOT NULL,
	`held_since` integer,
	`seen_at` integer NOT NULL,
	CONSTRAINT "open_tabs_kind_known" CHECK(kind in ('article', 'page'))
) STRICT;

CREATE INDEX `open_tabs_opened` ON `open_tabs` (`kind`,`open_id`,`seen_at`);
