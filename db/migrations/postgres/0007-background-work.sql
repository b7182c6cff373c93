ALTER TABLE "media" ADD COLUMN "finish_at" bigint;
ALTER TABLE "media" ADD COLUMN "finish_tries" integer DEFAULT 0 NOT NULL;
ALTER TABLE "medium_uses" ADD COLUMN "published_until" bigint DEFAULT 0 NOT NULL;
ALTER TABLE "article_digests" ADD COLUMN "title" text DEFAULT '' NOT NULL;
CREATE INDEX "media_finish" ON "media" USING btree ("finish_at");
CREATE INDEX "article_digests_title" ON "article_digests" USING btree ("title","article_id");
UPDATE media SET finish_at = created_at WHERE state = 'ready' AND renditions::text not like '%avif%';
UPDATE medium_uses SET published_until = coalesce(
  (SELECT max(p.visible_until) FROM publications p WHERE p.article_id = medium_uses.article_id), 0
) WHERE is_published;
UPDATE article_digests SET title = coalesce(
  (SELECT r.title FROM articles a JOIN revisions r ON r.id = a.draft_revision_id WHERE a.id = article_digests.article_id), ''
);
ALTER TABLE "medium_uses" DROP COLUMN "is_published";
