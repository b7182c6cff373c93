CREATE INDEX "publications_revision" ON "publications" USING btree ("revision_id");
