ALTER TABLE `corrections` ADD `first_published_at` integer;
ALTER TABLE `corrections` ADD `updated_at` integer;
