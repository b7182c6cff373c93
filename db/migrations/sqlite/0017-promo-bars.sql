CREATE TABLE `promo_bars` (
	`id` text PRIMARY KEY NOT NULL,
	`promos` text NOT NULL,
	`visible_from` integer NOT NULL,
	`visible_until` integer DEFAULT 8640000000000000 NOT NULL
) STRICT;

CREATE INDEX `promo_bars_visible` ON `promo_bars` (`visible_from`);
-- The promos there are become the first version; the noon of a day is that day wherever the publication is.
INSERT INTO `promo_bars` (`id`, `promos`, `visible_from`)
SELECT 'promos-until-now', json_group_array(json_object(
	'label', `label`, 'title', `title`, 'href', `href`,
	'firstDay', date((`visible_from` + 43200000) / 1000, 'unixepoch'),
	'lastDay', CASE WHEN `visible_until` < 8640000000000000 THEN date((`visible_until` - 43200000) / 1000, 'unixepoch') END
) ORDER BY `position`), min(`visible_from`) FROM `promos` HAVING count(*) > 0;
DROP TABLE `promos`;
