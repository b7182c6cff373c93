CREATE TABLE `creative_pictures` (
	`version_id` text NOT NULL,
	`key` text NOT NULL,
	`size` text NOT NULL,
	`picture_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `key`, `size`),
	FOREIGN KEY (`version_id`) REFERENCES `campaign_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `creative_pictures_key` ON `creative_pictures` (`key`);
CREATE INDEX `creative_pictures_picture` ON `creative_pictures` (`picture_id`);
-- Each picture that there is was the broad one of its places.
INSERT INTO creative_pictures (version_id, "key", size, picture_id) SELECT version_id, "key", '970x250', picture_id FROM creatives;
CREATE TABLE `__new_creatives` (
	`key` text NOT NULL,
	`version_id` text NOT NULL,
	`alt` text NOT NULL,
	`href` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`version_id`, `key`),
	FOREIGN KEY (`version_id`) REFERENCES `campaign_versions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

INSERT INTO `__new_creatives`("key", "version_id", "alt", "href", "position") SELECT "key", "version_id", "alt", "href", "position" FROM `creatives`;
DROP TABLE `creatives`;
ALTER TABLE `__new_creatives` RENAME TO `creatives`;
CREATE INDEX `creatives_key` ON `creatives` (`key`);
