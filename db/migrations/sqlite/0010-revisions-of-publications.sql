CREATE INDEX `publications_revision` ON `publications` (`revision_id`);
