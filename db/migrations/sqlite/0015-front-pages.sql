CREATE TABLE `front_pages` (
	`id` text PRIMARY KEY NOT NULL,
	`pins` text NOT NULL,
	`issue_id` text,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	`saved_at` integer NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `front_pages_visible` ON `front_pages` (`visible_from`);
CREATE INDEX `front_pages_saved` ON `front_pages` (`saved_at`);
