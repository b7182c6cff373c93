ALTER TABLE `publications` ADD `is_indexed` integer DEFAULT true NOT NULL;
CREATE INDEX `publications_indexed` ON `publications` (`is_indexed`,`listed_at`,`id`,`visible_from`,`visible_until`,`updated_at`);
UPDATE publications SET is_indexed = 0 WHERE revision_id IN (
  SELECT id FROM revisions
  WHERE json_extract(content, '$.seo.noindex') = 1 OR json_extract(content, '$.seo.canonical') IS NOT NULL
);
