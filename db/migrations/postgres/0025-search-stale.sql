CREATE TABLE "search_stale" (
	"publication_id" text PRIMARY KEY NOT NULL
);

ALTER TABLE "search_stale" ADD CONSTRAINT "search_stale_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
