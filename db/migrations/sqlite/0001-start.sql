CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	CONSTRAINT "users_role_known" CHECK(role in ('contributor', 'editor', 'managing-editor', 'admin'))
) STRICT;

CREATE UNIQUE INDEX `users_email` ON `users` (`email`);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `sessions_user` ON `sessions` (`user_id`);
CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text NOT NULL
) STRICT;

CREATE INDEX `activity_subject` ON `activity` (`subject`,`subject_id`,`at`);
CREATE INDEX `activity_at` ON `activity` (`at`);
CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`mime_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text NOT NULL,
	`caption` text,
	`credit` text,
	`license` text,
	`rights_expire_at` integer,
	`focal_x` real NOT NULL,
	`focal_y` real NOT NULL,
	`renditions` text NOT NULL,
	`source_url` text,
	`import_ref` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "media_state_known" CHECK(state in ('ready', 'missing')),
	CONSTRAINT "media_focal_inside" CHECK(focal_x between 0 and 1 and focal_y between 0 and 1)
) STRICT;

CREATE INDEX `media_hash` ON `media` (`hash`);
CREATE UNIQUE INDEX `media_import_ref` ON `media` (`import_ref`);
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`credentials` text NOT NULL,
	`affiliation` text,
	`bio` text NOT NULL,
	`photo_id` text,
	`orcid` text,
	`is_editor` integer NOT NULL,
	`editor_role` text,
	`position` integer NOT NULL,
	`import_ref` text,
	FOREIGN KEY (`photo_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE UNIQUE INDEX `authors_slug` ON `authors` (`slug`);
CREATE UNIQUE INDEX `authors_import_ref` ON `authors` (`import_ref`);
CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`slug` text NOT NULL,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`description` text NOT NULL,
	`intro` text,
	`featured_article_id` text,
	`sponsor` text,
	`import_ref` text,
	CONSTRAINT "categories_kind_known" CHECK(kind in ('section', 'hub'))
) STRICT;

CREATE UNIQUE INDEX `categories_path` ON `categories` (`path`);
CREATE INDEX `categories_parent` ON `categories` (`parent_id`,`position`);
CREATE UNIQUE INDEX `categories_import_ref` ON `categories` (`import_ref`);
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`import_ref` text
) STRICT;

CREATE UNIQUE INDEX `tags_slug` ON `tags` (`slug`);
CREATE UNIQUE INDEX `tags_import_ref` ON `tags` (`import_ref`);
CREATE TABLE `issues` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`year` integer NOT NULL,
	`month` integer NOT NULL,
	`volume` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`cover_id` text,
	`sections` text NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	FOREIGN KEY (`cover_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issues_month_real" CHECK(month between 1 and 12)
) STRICT;

CREATE UNIQUE INDEX `issues_slug` ON `issues` (`slug`);
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`status` text NOT NULL,
	`rev` integer NOT NULL,
	`draft_revision_id` text NOT NULL,
	`owner_id` text,
	`first_published_at` integer,
	`embargo_until` integer,
	`review_due_at` integer,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`guid` text NOT NULL,
	`import_ref` text,
	`import_hash` text,
	CONSTRAINT "articles_status_known" CHECK(status in ('draft', 'in-review', 'copyedited', 'ready'))
) STRICT;

CREATE UNIQUE INDEX `articles_slug` ON `articles` (`slug`);
CREATE UNIQUE INDEX `articles_guid` ON `articles` (`guid`);
CREATE UNIQUE INDEX `articles_import_ref` ON `articles` (`import_ref`);
CREATE INDEX `articles_changed` ON `articles` (`changed_at`,`id`);
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`base_id` text,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`why` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`article_id`,`number`);
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	`listed_at` integer NOT NULL,
	`updated_at` integer,
	`category_id` text,
	`hero_id` text,
	`issue_id` text,
	`issue_section` text,
	`issue_position` integer,
	`card` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hero_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publications_forward" CHECK(visible_from < visible_until)
) STRICT;

CREATE INDEX `publications_article` ON `publications` (`article_id`,`visible_from`);
CREATE INDEX `publications_listed` ON `publications` (`listed_at`,`id`,`visible_from`,`visible_until`);
CREATE INDEX `publications_issue` ON `publications` (`issue_id`,`issue_position`);
CREATE INDEX `publications_from` ON `publications` (`visible_from`);
CREATE INDEX `publications_until` ON `publications` (`visible_until`);
CREATE TABLE `publication_terms` (
	`publication_id` text NOT NULL,
	`kind` text NOT NULL,
	`term_id` text NOT NULL,
	`is_direct` integer NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	`listed_at` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `kind`, `term_id`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "publication_terms_kind_known" CHECK(kind in ('category', 'tag', 'author'))
) STRICT;

CREATE INDEX `publication_terms_listing` ON `publication_terms` (`kind`,`term_id`,`listed_at`,`publication_id`,`visible_from`,`visible_until`);
CREATE TABLE `related_articles` (
	`article_id` text NOT NULL,
	`related_id` text NOT NULL,
	`position` integer NOT NULL,
	`score` real NOT NULL,
	PRIMARY KEY(`article_id`, `related_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`related_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "related_articles_other" CHECK(article_id <> related_id)
) STRICT;

CREATE INDEX `related_articles_reverse` ON `related_articles` (`related_id`);
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`revision_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "corrections_kind_known" CHECK(kind in ('correction', 'clarification', 'update', 'retraction'))
) STRICT;

CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);
CREATE TABLE `menus` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`entries` text NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	`import_ref` text
) STRICT;

CREATE INDEX `menus_name` ON `menus` (`name`,`visible_from`);
CREATE UNIQUE INDEX `menus_import_ref` ON `menus` (`import_ref`);
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`body` text NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	`import_ref` text,
	`import_hash` text
) STRICT;

CREATE UNIQUE INDEX `pages_slug` ON `pages` (`slug`,`visible_from`);
CREATE INDEX `pages_import_ref` ON `pages` (`import_ref`);
CREATE TABLE `promos` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`title` text NOT NULL,
	`href` text NOT NULL,
	`position` integer NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL
) STRICT;

CREATE INDEX `promos_visible` ON `promos` (`visible_until`);
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`placements` text NOT NULL,
	`href` text NOT NULL,
	`label` text NOT NULL,
	`picture_id` text NOT NULL,
	`position` integer NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `campaigns_visible` ON `campaigns` (`visible_until`);
CREATE TABLE `redirects` (
	`id` text PRIMARY KEY NOT NULL,
	`from_path` text NOT NULL,
	`to_path` text NOT NULL,
	`created_at` integer NOT NULL,
	`why` text NOT NULL,
	CONSTRAINT "redirects_elsewhere" CHECK(from_path <> to_path)
) STRICT;

CREATE UNIQUE INDEX `redirects_from` ON `redirects` (`from_path`);
CREATE INDEX `redirects_to` ON `redirects` (`to_path`);
CREATE TABLE `settings` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`visible_from` integer NOT NULL
) STRICT;

CREATE UNIQUE INDEX `settings_name` ON `settings` (`name`,`visible_from`);
CREATE TABLE `publication_log` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`tags` text NOT NULL
) STRICT;

