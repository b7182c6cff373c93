ALTER TABLE "corrections" ADD COLUMN "first_published_at" bigint;
ALTER TABLE "corrections" ADD COLUMN "updated_at" bigint;
