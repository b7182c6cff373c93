CREATE TABLE "article_keywords" (
	"article_id" text NOT NULL,
	"term" text NOT NULL,
	"weight" double precision NOT NULL,
	CONSTRAINT "article_keywords_pk" PRIMARY KEY("article_id","term")
);

ALTER TABLE "article_keywords" ADD CONSTRAINT "article_keywords_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "article_keywords_term" ON "article_keywords" USING btree ("term","article_id","weight");
