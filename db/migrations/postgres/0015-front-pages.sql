CREATE TABLE "front_pages" (
	"id" text PRIMARY KEY NOT NULL,
	"pins" json NOT NULL,
	"issue_id" text,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	"saved_at" bigint NOT NULL,
	"by_name" text NOT NULL
);

ALTER TABLE "front_pages" ADD CONSTRAINT "front_pages_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "front_pages_visible" ON "front_pages" USING btree ("visible_from");
CREATE INDEX "front_pages_saved" ON "front_pages" USING btree ("saved_at");
