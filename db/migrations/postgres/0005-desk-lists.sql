CREATE TABLE "preferences" (
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"value" json NOT NULL,
	CONSTRAINT "preferences_pk" PRIMARY KEY("user_id","name")
);

CREATE TABLE "article_digests" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"byline" text NOT NULL,
	"words" integer NOT NULL,
	"category_id" text,
	"issue_id" text
);

CREATE TABLE "article_terms" (
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"term_id" text NOT NULL,
	CONSTRAINT "article_terms_pk" PRIMARY KEY("article_id","kind","term_id"),
	CONSTRAINT "article_terms_kind_known" CHECK (kind in ('category', 'tag', 'author', 'issue'))
);

ALTER TABLE "preferences" ADD CONSTRAINT "preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "article_digests" ADD CONSTRAINT "article_digests_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "article_terms" ADD CONSTRAINT "article_terms_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "article_digests_article" ON "article_digests" USING btree ("article_id");
CREATE INDEX "article_terms_term" ON "article_terms" USING btree ("kind","term_id","article_id");
CREATE TABLE draft_documents (
  article_id text PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
  words tsvector NOT NULL
);
CREATE INDEX draft_documents_words ON draft_documents USING gin (words);
