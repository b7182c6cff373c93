DROP INDEX `article_keywords_term`;
CREATE INDEX `article_keywords_champions` ON `article_keywords` (`term`,`weight`,`article_id`);
