CREATE TABLE "kept_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"kept" text NOT NULL,
	"words" text NOT NULL,
	"at" bigint NOT NULL,
	"by_name" text NOT NULL,
	"undone_at" bigint,
	CONSTRAINT "kept_acts_kind_known" CHECK (kind in ('tag-split', 'redirect-file'))
);

ALTER TABLE "redirects" ADD COLUMN "written_path" text;
CREATE INDEX "kept_acts_at" ON "kept_acts" USING btree ("kind","at");
