ALTER TABLE "publications" ADD COLUMN "is_indexed" boolean DEFAULT true NOT NULL;
CREATE INDEX "publications_indexed" ON "publications" USING btree ("is_indexed","listed_at","id","visible_from","visible_until","updated_at");
UPDATE publications SET is_indexed = false WHERE revision_id IN (
  SELECT id FROM revisions
  WHERE content->'seo'->>'noindex' = 'true' OR content->'seo'->>'canonical' IS NOT NULL
);
