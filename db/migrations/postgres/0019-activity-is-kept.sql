CREATE INDEX "activity_actor" ON "activity" USING btree ("actor_id","at");
CREATE FUNCTION activity_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was done is only added to the record, never changed or deleted.';
END $$;
CREATE TRIGGER activity_is_kept BEFORE UPDATE OR DELETE ON activity
  FOR EACH ROW EXECUTE FUNCTION activity_is_kept();
