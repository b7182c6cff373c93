CREATE INDEX `activity_actor` ON `activity` (`actor_id`,`at`);
CREATE TRIGGER activity_is_not_changed BEFORE UPDATE ON activity BEGIN
  SELECT RAISE(ABORT, 'What was done is only added to the record, never changed.');
END;
CREATE TRIGGER activity_is_not_deleted BEFORE DELETE ON activity BEGIN
  SELECT RAISE(ABORT, 'What was done is only added to the record, never deleted.');
END;
