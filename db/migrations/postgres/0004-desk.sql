CREATE TABLE "tickets" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"by_id" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	CONSTRAINT "tickets_kind_known" CHECK (kind in ('invitation', 'reset'))
);

CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"position" integer NOT NULL
);

CREATE TABLE "save_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"user_id" text NOT NULL,
	"hash" text NOT NULL,
	"rev" integer NOT NULL,
	"revision_id" text NOT NULL,
	"at" bigint NOT NULL
);

CREATE TABLE "presences" (
	"tab_id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"is_writing" boolean NOT NULL,
	"held_since" bigint,
	"seen_at" bigint NOT NULL
);

CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"resolved_at" bigint
);

CREATE TABLE "preview_links" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"revision_id" text,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"created_at" bigint NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint,
	"last_seen_at" bigint,
	"approved_at" bigint,
	"approved_revision_id" text,
	"approved_name" text,
	CONSTRAINT "preview_links_kind_known" CHECK (kind in ('look', 'approval'))
);

CREATE TABLE "medium_uses" (
	"article_id" text NOT NULL,
	"medium_id" text NOT NULL,
	"is_draft" boolean NOT NULL,
	"is_published" boolean NOT NULL,
	CONSTRAINT "medium_uses_pk" PRIMARY KEY("article_id","medium_id")
);

ALTER TABLE "users" ADD COLUMN "totp_secret" text;
ALTER TABLE "users" ADD COLUMN "totp_since" bigint;
ALTER TABLE "users" ADD COLUMN "totp_step" integer;
ALTER TABLE "users" ADD COLUMN "recovery_codes" json;
ALTER TABLE "sessions" ADD COLUMN "verified_at" bigint;
ALTER TABLE "sessions" ADD COLUMN "device" text;
ALTER TABLE "sessions" ADD COLUMN "network" text;
ALTER TABLE "media" ADD COLUMN "uploaded_by_id" text;
ALTER TABLE "media" ADD COLUMN "trashed_at" bigint;
ALTER TABLE "articles" ADD COLUMN "assignee_id" text;
ALTER TABLE "articles" ADD COLUMN "trashed_at" bigint;
ALTER TABLE "revisions" ADD COLUMN "label" text;
ALTER TABLE "revisions" ADD COLUMN "rev" integer;
ALTER TABLE "revisions" ADD COLUMN "is_automatic" boolean DEFAULT false NOT NULL;
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "save_keys" ADD CONSTRAINT "save_keys_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "presences" ADD CONSTRAINT "presences_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "notes" ADD CONSTRAINT "notes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "medium_uses" ADD CONSTRAINT "medium_uses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "medium_uses" ADD CONSTRAINT "medium_uses_medium_id_media_id_fk" FOREIGN KEY ("medium_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "tickets_user" ON "tickets" USING btree ("user_id");
CREATE INDEX "saved_views_user" ON "saved_views" USING btree ("user_id","position");
CREATE INDEX "save_keys_at" ON "save_keys" USING btree ("at");
CREATE INDEX "presences_article" ON "presences" USING btree ("article_id","seen_at");
CREATE INDEX "notes_article" ON "notes" USING btree ("article_id","at");
CREATE INDEX "preview_links_article" ON "preview_links" USING btree ("article_id","created_at");
CREATE INDEX "medium_uses_medium" ON "medium_uses" USING btree ("medium_id");
CREATE INDEX "media_created" ON "media" USING btree ("created_at","id");
CREATE INDEX "articles_owner" ON "articles" USING btree ("owner_id","changed_at");
CREATE INDEX "articles_assignee" ON "articles" USING btree ("assignee_id","changed_at");
CREATE INDEX "articles_status" ON "articles" USING btree ("status","changed_at");
CREATE INDEX "revisions_rev" ON "revisions" USING btree ("article_id","rev");
