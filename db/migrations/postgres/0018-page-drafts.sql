CREATE TABLE "page_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"page_id" text NOT NULL,
	"rev" integer NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"body" json NOT NULL,
	"at" bigint NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"why" text NOT NULL,
	"is_automatic" boolean NOT NULL,
	"key" text
);

ALTER TABLE "pages" ADD COLUMN "page_id" text DEFAULT '' NOT NULL;
ALTER TABLE "pages" ADD COLUMN "revision_id" text;
CREATE UNIQUE INDEX "page_revisions_rev" ON "page_revisions" USING btree ("page_id","rev");
CREATE UNIQUE INDEX "page_revisions_key" ON "page_revisions" USING btree ("key");
CREATE INDEX "page_revisions_slug" ON "page_revisions" USING btree ("slug");
UPDATE "pages" SET "page_id" = "id";
CREATE INDEX "pages_page" ON "pages" USING btree ("page_id");
