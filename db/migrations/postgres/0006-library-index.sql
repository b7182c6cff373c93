DROP INDEX "media_created";
CREATE INDEX "media_listed" ON "media" USING btree ("trashed_at","created_at","id");
CREATE INDEX "media_uploader" ON "media" USING btree ("uploaded_by_id","trashed_at","created_at","id");
CREATE INDEX "media_rights" ON "media" USING btree ("rights_expire_at");
