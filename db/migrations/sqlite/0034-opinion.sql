ALTER TABLE `categories` ADD `is_opinion` integer DEFAULT false NOT NULL;

-- By its address alone it counted as opinion until now.
UPDATE `categories` SET `is_opinion` = 1 WHERE `path` = 'opinion';
