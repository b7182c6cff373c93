CREATE TABLE "creative_pictures" (
	"version_id" text NOT NULL,
	"key" text NOT NULL,
	"size" text NOT NULL,
	"picture_id" text NOT NULL,
	CONSTRAINT "creative_pictures_pk" PRIMARY KEY("version_id","key","size")
);

ALTER TABLE "creatives" DROP CONSTRAINT "creatives_picture_id_media_id_fk";

DROP INDEX "creatives_picture";
ALTER TABLE "creative_pictures" ADD CONSTRAINT "creative_pictures_version_id_campaign_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."campaign_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "creative_pictures" ADD CONSTRAINT "creative_pictures_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "creative_pictures_key" ON "creative_pictures" USING btree ("key");
CREATE INDEX "creative_pictures_picture" ON "creative_pictures" USING btree ("picture_id");
-- Each picture that there is was the broad one of its places.
INSERT INTO creative_pictures (version_id, "key", size, picture_id) SELECT version_id, "key", '970x250', picture_id FROM creatives;
ALTER TABLE "creatives" DROP COLUMN "picture_id";
