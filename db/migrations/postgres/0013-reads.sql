CREATE TABLE "article_reads" (
	"day" text NOT NULL,
	"article_id" text NOT NULL,
	"reads" integer NOT NULL,
	CONSTRAINT "article_reads_pk" PRIMARY KEY("day","article_id")
);

CREATE TABLE "most_read" (
	"position" integer PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL
);

ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
