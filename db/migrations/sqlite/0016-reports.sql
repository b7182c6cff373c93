CREATE TABLE `redirect_hits` (
	`redirect_id` text NOT NULL,
	`day` text NOT NULL,
	`hits` integer NOT NULL,
	PRIMARY KEY(`redirect_id`, `day`)
) STRICT;

CREATE INDEX `redirect_hits_day` ON `redirect_hits` (`day`);
CREATE TABLE `missing_addresses` (
	`day` text NOT NULL,
	`address` text NOT NULL,
	`hits` integer NOT NULL,
	`from_own` integer NOT NULL,
	`referrer` text NOT NULL,
	PRIMARY KEY(`day`, `address`)
) STRICT;

CREATE INDEX `missing_addresses_address` ON `missing_addresses` (`address`);
CREATE TABLE `ignored_addresses` (
	`address` text PRIMARY KEY NOT NULL,
	`ignored_at` integer NOT NULL
) STRICT;

CREATE TABLE `vain_searches` (
	`day` text NOT NULL,
	`words` text NOT NULL,
	`searches` integer NOT NULL,
	PRIMARY KEY(`day`, `words`)
) STRICT;

CREATE INDEX `redirects_newest` ON `redirects` (`created_at`,`id`);
