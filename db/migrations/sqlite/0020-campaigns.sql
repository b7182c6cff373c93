CREATE TABLE `campaign_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`name` text NOT NULL,
	`advertiser` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`placements` text NOT NULL,
	`sections` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text,
	`weight` integer NOT NULL,
	`most_total` integer,
	`most_daily` integer,
	`is_paused` integer NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL,
	CONSTRAINT "campaign_versions_weighed" CHECK(weight between 1 and 100),
	CONSTRAINT "campaign_versions_days" CHECK(last_day is null or first_day <= last_day),
	CONSTRAINT "campaign_versions_kind_known" CHECK(kind in ('paid', 'house'))
) STRICT;

CREATE INDEX `campaign_versions_campaign` ON `campaign_versions` (`campaign_id`,`visible_from`);
CREATE INDEX `campaign_versions_visible` ON `campaign_versions` (`visible_until`);
CREATE TABLE `creatives` (
	`key` text NOT NULL,
	`version_id` text NOT NULL,
	`picture_id` text NOT NULL,
	`alt` text NOT NULL,
	`href` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`version_id`, `key`),
	FOREIGN KEY (`version_id`) REFERENCES `campaign_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;

CREATE INDEX `creatives_key` ON `creatives` (`key`);
CREATE INDEX `creatives_picture` ON `creatives` (`picture_id`);
CREATE TABLE `ad_counts` (
	`day` text NOT NULL,
	`campaign_id` text NOT NULL,
	`placement` text NOT NULL,
	`creative` text NOT NULL,
	`impressions` integer NOT NULL,
	`clicks` integer NOT NULL,
	PRIMARY KEY(`campaign_id`, `day`, `placement`, `creative`)
) STRICT;

CREATE TABLE `campaign_fills` (
	`campaign_id` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`campaign_id`, `day`)
) STRICT;

-- What there is was put there by the house; the noon of a day is that day wherever the publication is.
INSERT INTO campaign_versions (id, campaign_id, name, advertiser, kind, label, placements, sections, first_day, last_day, weight, is_paused, visible_from)
SELECT c.id, c.id, c.name, '', 'house', 'Advertisement', c.placements, '[]', date((c.visible_from + 43200000) / 1000, 'unixepoch'),
	CASE WHEN c.visible_until < 8640000000000000 THEN date((c.visible_until - 43200000) / 1000, 'unixepoch') END, 1, 0, c.visible_from
FROM campaigns c;
INSERT INTO creatives ("key", version_id, picture_id, alt, href, position)
SELECT substr(c.id, length(c.id) - 11), c.id, c.picture_id, CASE WHEN m.alt = '' THEN c.label ELSE m.alt END, c.href, 0
FROM campaigns c INNER JOIN media m ON m.id = c.picture_id;
DROP TABLE `campaigns`;
