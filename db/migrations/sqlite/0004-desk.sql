CREATE TABLE `tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`by_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tickets_kind_known" CHECK(kind in ('invitation', 'reset'))
) STRICT;

CREATE INDEX `tickets_user` ON `tickets` (`user_id`);
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `saved_views_user` ON `saved_views` (`user_id`,`position`);
CREATE TABLE `save_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	`rev` integer NOT NULL,
	`revision_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `save_keys_at` ON `save_keys` (`at`);
CREATE TABLE `presences` (
	`tab_id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`user_id` text NOT NULL,
	`user_name` text NOT NULL,
	`is_writing` integer NOT NULL,
	`held_since` integer,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `presences_article` ON `presences` (`article_id`,`seen_at`);
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `notes_article` ON `notes` (`article_id`,`at`);
CREATE TABLE `preview_links` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision_id` text,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`created_at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_seen_at` integer,
	`approved_at` integer,
	`approved_revision_id` text,
	`approved_name` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "preview_links_kind_known" CHECK(kind in ('look', 'approval'))
) STRICT;

CREATE INDEX `preview_links_article` ON `preview_links` (`article_id`,`created_at`);
CREATE TABLE `medium_uses` (
	`article_id` text NOT NULL,
	`medium_id` text NOT NULL,
	`is_draft` integer NOT NULL,
	`is_published` integer NOT NULL,
	PRIMARY KEY(`article_id`, `medium_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`medium_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `medium_uses_medium` ON `medium_uses` (`medium_id`);
ALTER TABLE `users` ADD `totp_secret` text;
ALTER TABLE `users` ADD `totp_since` integer;
ALTER TABLE `users` ADD `totp_step` integer;
ALTER TABLE `users` ADD `recovery_codes` text;
ALTER TABLE `sessions` ADD `verified_at` integer;
ALTER TABLE `sessions` ADD `device` text;
ALTER TABLE `sessions` ADD `network` text;
ALTER TABLE `media` ADD `uploaded_by_id` text;
ALTER TABLE `media` ADD `trashed_at` integer;
CREATE INDEX `media_created` ON `media` (`created_at`,`id`);
ALTER TABLE `articles` ADD `assignee_id` text;
ALTER TABLE `articles` ADD `trashed_at` integer;
CREATE INDEX `articles_owner` ON `articles` (`owner_id`,`changed_at`);
CREATE INDEX `articles_assignee` ON `articles` (`assignee_id`,`changed_at`);
CREATE INDEX `articles_status` ON `articles` (`status`,`changed_at`);
ALTER TABLE `revisions` ADD `label` text;
ALTER TABLE `revisions` ADD `rev` integer;
ALTER TABLE `revisions` ADD `is_automatic` integer DEFAULT false NOT NULL;
CREATE INDEX `revisions_rev` ON `revisions` (`article_id`,`rev`);
