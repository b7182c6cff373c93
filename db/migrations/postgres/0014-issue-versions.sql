CREATE TABLE "issue_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"issue_id" text NOT NULL,
	"rev" integer NOT NULL,
	"state" json NOT NULL,
	"at" bigint NOT NULL,
	"by_name" text NOT NULL,
	"why" text NOT NULL
);

ALTER TABLE "issues" ADD COLUMN "rev" integer DEFAULT 1 NOT NULL;
ALTER TABLE "issues" ADD COLUMN "plan" json;
ALTER TABLE "issue_versions" ADD CONSTRAINT "issue_versions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "issue_versions_rev" ON "issue_versions" USING btree ("issue_id","rev");
