CREATE TABLE "deletions" (
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"kept" json NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "deletions_pk" PRIMARY KEY("subject","subject_id")
);

-- What the record of acts held of it moves there, where it was not brought back since; the record keeps the name.
INSERT INTO "deletions" ("subject", "subject_id", "kept", "at")
  SELECT "subject", "subject_id", "detail"->'before', "at" FROM "activity" AS "deleted"
  WHERE "act" IN ('page.delete', 'issue.delete') AND json_typeof("detail"->'before') = 'object'
    AND NOT EXISTS (SELECT 1 FROM "activity" AS "later"
      WHERE "later"."subject" = "deleted"."subject" AND "later"."subject_id" = "deleted"."subject_id"
        AND "later"."act" IN ('page.delete', 'page.bring-back', 'issue.delete', 'issue.bring-back')
        AND ("later"."at", "later"."id") > ("deleted"."at", "deleted"."id"));
ALTER TABLE "activity" DISABLE TRIGGER activity_is_kept;
UPDATE "activity" SET "detail" = json_build_object('title', "detail"->'before'->'revisions'->-1->>'title')
  WHERE "act" = 'page.delete' AND json_typeof("detail"->'before') = 'object';
UPDATE "activity" SET "detail" = json_build_object('slug', "detail"->'before'->'issue'->>'slug')
  WHERE "act" = 'issue.delete' AND json_typeof("detail"->'before') = 'object';
ALTER TABLE "activity" ENABLE TRIGGER activity_is_kept;
