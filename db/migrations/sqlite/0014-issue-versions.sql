CREATE TABLE `issue_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`rev` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`by_name` text NOT NULL,
	`why` text NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE UNIQUE INDEX `issue_versions_rev` ON `issue_versions` (`issue_id`,`rev`);
ALTER TABLE `issues` ADD `rev` integer DEFAULT 1 NOT NULL;
ALTER TABLE `issues` ADD `plan` text;
