DROP TABLE search_words;
DROP TABLE search_documents;
CREATE TABLE "search_documents" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"publication_id" text NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	"listed_at" bigint NOT NULL
);

CREATE TABLE "search_texts" (
	"publication_id" text PRIMARY KEY NOT NULL,
	"document" json NOT NULL
);

CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL
);

CREATE TABLE "search_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"stem" text NOT NULL,
	"documents" integer NOT NULL
);

CREATE TABLE "synonyms" (
	"id" text PRIMARY KEY NOT NULL,
	"terms" json NOT NULL,
	"changed_at" bigint NOT NULL
);

ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
CREATE UNIQUE INDEX "search_documents_publication" ON "search_documents" USING btree ("publication_id");
CREATE TABLE search_vectors (
  number bigint PRIMARY KEY REFERENCES search_documents(number) ON DELETE CASCADE,
  words tsvector NOT NULL,
  keys tsvector NOT NULL
);
CREATE INDEX search_vectors_words ON search_vectors USING gin (words);
CREATE INDEX search_vectors_keys ON search_vectors USING gin (keys);
CREATE INDEX search_vocabulary_second ON search_vocabulary (substr(word, 2, 3));
CREATE FUNCTION search_documents_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_documents
  SET visible_from = NEW.visible_from, visible_until = NEW.visible_until, listed_at = NEW.listed_at
  WHERE publication_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER search_documents_follow AFTER UPDATE OF visible_from, visible_until, listed_at ON publications
  FOR EACH ROW EXECUTE FUNCTION search_documents_follow();
