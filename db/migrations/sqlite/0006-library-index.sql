DROP INDEX `media_created`;
CREATE INDEX `media_listed` ON `media` (`trashed_at`,`created_at`,`id`);
CREATE INDEX `media_uploader` ON `media` (`uploaded_by_id`,`trashed_at`,`created_at`,`id`);
CREATE INDEX `media_rights` ON `media` (`rights_expire_at`);
