ALTER TABLE "menus" ADD COLUMN "issue_id" text;
ALTER TABLE "menus" ADD COLUMN "saved_at" bigint DEFAULT 0 NOT NULL;
ALTER TABLE "menus" ADD CONSTRAINT "menus_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "menus_issue" ON "menus" USING btree ("issue_id");
UPDATE "menus" SET "saved_at" = "visible_from";
