ALTER TABLE "categories" ADD COLUMN "is_opinion" boolean DEFAULT false NOT NULL;

-- By its address alone it counted as opinion until now.
UPDATE "categories" SET "is_opinion" = true WHERE "path" = 'opinion';
