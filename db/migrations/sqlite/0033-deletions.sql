CREATE TABLE `deletions` (
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`kept` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`subject`, `subject_id`)
) STRICT;

-- What the record of acts held of it moves there, where it was not brought back since; the record keeps the name.
INSERT INTO `deletions` (`subject`, `subject_id`, `kept`, `at`)
  SELECT `subject`, `subject_id`, json_extract(`detail`, '$.before'), `at` FROM `activity` AS `deleted`
  WHERE `act` IN ('page.delete', 'issue.delete') AND json_type(`detail`, '$.before') = 'object'
    AND NOT EXISTS (SELECT 1 FROM `activity` AS `later`
      WHERE `later`.`subject` = `deleted`.`subject` AND `later`.`subject_id` = `deleted`.`subject_id`
        AND `later`.`act` IN ('page.delete', 'page.bring-back', 'issue.delete', 'issue.bring-back')
        AND (`later`.`at`, `later`.`id`) > (`deleted`.`at`, `deleted`.`id`));
DROP TRIGGER activity_is_not_changed;
UPDATE `activity` SET `detail` = json_object('title', json_extract(`detail`, '$.before.revisions[#-1].title'))
  WHERE `act` = 'page.delete' AND json_type(`detail`, '$.before') = 'object';
UPDATE `activity` SET `detail` = json_object('slug', json_extract(`detail`, '$.before.issue.slug'))
  WHERE `act` = 'issue.delete' AND json_type(`detail`, '$.before') = 'object';
CREATE TRIGGER activity_is_not_changed BEFORE UPDATE ON activity BEGIN
  SELECT RAISE(ABORT, 'What was done is only added to the record, never changed.');
END;
