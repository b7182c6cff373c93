CREATE TABLE "term_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"kept" json NOT NULL,
	"at" bigint NOT NULL,
	"undone_at" bigint,
	CONSTRAINT "term_merges_kind_known" CHECK (kind in ('category', 'tag', 'author'))
);

CREATE TABLE "retaggings" (
	"id" text PRIMARY KEY NOT NULL,
	"kept" json NOT NULL,
	"articles" integer NOT NULL,
	"words" text NOT NULL,
	"at" bigint NOT NULL,
	"by_name" text NOT NULL,
	"undone_at" bigint,
	"stayed" integer DEFAULT 0 NOT NULL
);

CREATE INDEX "retaggings_at" ON "retaggings" USING btree ("at");
