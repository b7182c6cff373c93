CREATE TABLE "promo_bars" (
	"id" text PRIMARY KEY NOT NULL,
	"promos" json NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL
);

CREATE INDEX "promo_bars_visible" ON "promo_bars" USING btree ("visible_from");
-- The promos there are become the first version; the noon of a day is that day wherever the publication is.
INSERT INTO "promo_bars" ("id", "promos", "visible_from")
SELECT 'promos-until-now', json_agg(json_build_object(
	'label', "label", 'title', "title", 'href', "href",
	'firstDay', to_char(to_timestamp(("visible_from" + 43200000) / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
	'lastDay', CASE WHEN "visible_until" < 8640000000000000 THEN to_char(to_timestamp(("visible_until" - 43200000) / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD') END
) ORDER BY "position"), min("visible_from") FROM "promos" HAVING count(*) > 0;
DROP TABLE "promos" CASCADE;
