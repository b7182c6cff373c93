CREATE TABLE `search_stale` (
	`publication_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;

