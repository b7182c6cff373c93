CREATE TABLE "open_tabs" (
	"tab_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"open_id" text NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"is_writing" boolean NOT NULL,
	"held_since" bigint,
	"seen_at" bigint NOT NULL,
	CONSTRAINT "open_tabs_kind_known" CHECK (kind in ('article', 'page'))
);

CREATE INDEX "open_tabs_opened" ON "open_tabs" USING btree ("kind","open_id","seen_at");
