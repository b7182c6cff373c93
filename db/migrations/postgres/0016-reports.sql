CREATE TABLE "redirect_hits" (
	"redirect_id" text NOT NULL,
	"day" text NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "redirect_hits_pk" PRIMARY KEY("redirect_id","day")
);

CREATE TABLE "missing_addresses" (
	"day" text NOT NULL,
	"address" text NOT NULL,
	"hits" integer NOT NULL,
	"from_own" integer NOT NULL,
	"referrer" text NOT NULL,
	CONSTRAINT "missing_addresses_pk" PRIMARY KEY("day","address")
);

CREATE TABLE "ignored_addresses" (
	"address" text PRIMARY KEY NOT NULL,
	"ignored_at" bigint NOT NULL
);

CREATE TABLE "vain_searches" (
	"day" text NOT NULL,
	"words" text NOT NULL,
	"searches" integer NOT NULL,
	CONSTRAINT "vain_searches_pk" PRIMARY KEY("day","words")
);

CREATE INDEX "redirect_hits_day" ON "redirect_hits" USING btree ("day");
CREATE INDEX "missing_addresses_address" ON "missing_addresses" USING btree ("address");
CREATE INDEX "redirects_newest" ON "redirects" USING btree ("created_at","id");
