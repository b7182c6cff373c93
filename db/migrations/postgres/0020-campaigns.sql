CREATE TABLE "campaign_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"campaign_id" text NOT NULL,
	"name" text NOT NULL,
	"advertiser" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"placements" json NOT NULL,
	"sections" json NOT NULL,
	"first_day" text NOT NULL,
	"last_day" text,
	"weight" integer NOT NULL,
	"most_total" integer,
	"most_daily" integer,
	"is_paused" boolean NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	CONSTRAINT "campaign_versions_weighed" CHECK (weight between 1 and 100),
	CONSTRAINT "campaign_versions_days" CHECK (last_day is null or first_day <= last_day),
	CONSTRAINT "campaign_versions_kind_known" CHECK (kind in ('paid', 'house'))
);

CREATE TABLE "creatives" (
	"key" text NOT NULL,
	"version_id" text NOT NULL,
	"picture_id" text NOT NULL,
	"alt" text NOT NULL,
	"href" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "creatives_pk" PRIMARY KEY("version_id","key")
);

CREATE TABLE "ad_counts" (
	"day" text NOT NULL,
	"campaign_id" text NOT NULL,
	"placement" text NOT NULL,
	"creative" text NOT NULL,
	"impressions" integer NOT NULL,
	"clicks" integer NOT NULL,
	CONSTRAINT "ad_counts_pk" PRIMARY KEY("campaign_id","day","placement","creative")
);

CREATE TABLE "campaign_fills" (
	"campaign_id" text NOT NULL,
	"day" text NOT NULL,
	CONSTRAINT "campaign_fills_pk" PRIMARY KEY("campaign_id","day")
);

ALTER TABLE "creatives" ADD CONSTRAINT "creatives_version_id_campaign_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."campaign_versions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "creatives" ADD CONSTRAINT "creatives_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "campaign_versions_campaign" ON "campaign_versions" USING btree ("campaign_id","visible_from");
CREATE INDEX "campaign_versions_visible" ON "campaign_versions" USING btree ("visible_until");
CREATE INDEX "creatives_key" ON "creatives" USING btree ("key");
CREATE INDEX "creatives_picture" ON "creatives" USING btree ("picture_id");
-- What there is was put there by the house; the noon of a day is that day wherever the publication is.
INSERT INTO campaign_versions (id, campaign_id, name, advertiser, kind, label, placements, sections, first_day, last_day, weight, is_paused, visible_from)
SELECT c.id, c.id, c.name, '', 'house', 'Advertisement', c.placements, '[]', to_char(to_timestamp((c.visible_from + 43200000) / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
	CASE WHEN c.visible_until < 8640000000000000 THEN to_char(to_timestamp((c.visible_until - 43200000) / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD') END, 1, false, c.visible_from
FROM campaigns c;
INSERT INTO creatives ("key", version_id, picture_id, alt, href, position)
SELECT substr(c.id, length(c.id) - 11), c.id, c.picture_id, CASE WHEN m.alt = '' THEN c.label ELSE m.alt END, c.href, 0
FROM campaigns c INNER JOIN media m ON m.id = c.picture_id;
DROP TABLE "campaigns" CASCADE;
