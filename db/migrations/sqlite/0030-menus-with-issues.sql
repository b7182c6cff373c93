ALTER TABLE `menus` ADD `issue_id` text REFERENCES issues(id);
ALTER TABLE `menus` ADD `saved_at` integer DEFAULT 0 NOT NULL;
CREATE INDEX `menus_issue` ON `menus` (`issue_id`);
UPDATE `menus` SET `saved_at` = `visible_from`;
