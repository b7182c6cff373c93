CREATE TABLE "feed_pings" (
	"page" text PRIMARY KEY NOT NULL,
	"fingerprint" text,
	"try_at" bigint,
	"tries" integer DEFAULT 0 NOT NULL,
	"pinged_at" bigint,
	"problem" text
);

CREATE TABLE "sweeps" (
	"name" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"at" bigint NOT NULL
);

CREATE TABLE "feed_fetches" (
	"day" text NOT NULL,
	"page" text NOT NULL,
	"format" text NOT NULL,
	"reader" text NOT NULL,
	"fetches" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"subscribers" integer NOT NULL,
	"last_at" bigint NOT NULL,
	CONSTRAINT "feed_fetches_pk" PRIMARY KEY("day","page","format","reader")
);

CREATE INDEX "feed_pings_due" ON "feed_pings" USING btree ("try_at");
CREATE INDEX "feed_fetches_page" ON "feed_fetches" USING btree ("page","day");
CREATE INDEX "corrections_at" ON "corrections" USING btree ("at","id");
