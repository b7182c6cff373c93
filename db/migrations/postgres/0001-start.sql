CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" bigint NOT NULL,
	"disabled_at" bigint,
	CONSTRAINT "users_role_known" CHECK (role in ('contributor', 'editor', 'managing-editor', 'admin'))
);

CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"ended_at" bigint
);

CREATE TABLE "activity" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"act" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" json NOT NULL
);

CREATE TABLE "media" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"mime_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text NOT NULL,
	"caption" text,
	"credit" text,
	"license" text,
	"rights_expire_at" bigint,
	"focal_x" double precision NOT NULL,
	"focal_y" double precision NOT NULL,
	"renditions" json NOT NULL,
	"source_url" text,
	"import_ref" text,
	"created_at" bigint NOT NULL,
	CONSTRAINT "media_state_known" CHECK (state in ('ready', 'missing')),
	CONSTRAINT "media_focal_inside" CHECK (focal_x between 0 and 1 and focal_y between 0 and 1)
);

CREATE TABLE "authors" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"credentials" json NOT NULL,
	"affiliation" text,
	"bio" text NOT NULL,
	"photo_id" text,
	"orcid" text,
	"is_editor" boolean NOT NULL,
	"editor_role" text,
	"position" integer NOT NULL,
	"import_ref" text
);

CREATE TABLE "categories" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"slug" text NOT NULL,
	"path" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"intro" json,
	"featured_article_id" text,
	"sponsor" text,
	"import_ref" text,
	CONSTRAINT "categories_kind_known" CHECK (kind in ('section', 'hub'))
);

CREATE TABLE "tags" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"import_ref" text
);

CREATE TABLE "issues" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"year" integer NOT NULL,
	"month" integer NOT NULL,
	"volume" integer NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"cover_id" text,
	"sections" json NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	CONSTRAINT "issues_month_real" CHECK (month between 1 and 12)
);

CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"status" text NOT NULL,
	"rev" integer NOT NULL,
	"draft_revision_id" text NOT NULL,
	"owner_id" text,
	"first_published_at" bigint,
	"embargo_until" bigint,
	"review_due_at" bigint,
	"created_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL,
	"guid" text NOT NULL,
	"import_ref" text,
	"import_hash" text,
	CONSTRAINT "articles_status_known" CHECK (status in ('draft', 'in-review', 'copyedited', 'ready'))
);

CREATE TABLE "revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"base_id" text,
	"title" text NOT NULL,
	"content" json NOT NULL,
	"at" bigint NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"why" text NOT NULL
);

CREATE TABLE "publications" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"revision_id" text NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	"listed_at" bigint NOT NULL,
	"updated_at" bigint,
	"category_id" text,
	"hero_id" text,
	"issue_id" text,
	"issue_section" text,
	"issue_position" integer,
	"card" json NOT NULL,
	CONSTRAINT "publications_forward" CHECK (visible_from < visible_until)
);

CREATE TABLE "publication_terms" (
	"publication_id" text NOT NULL,
	"kind" text NOT NULL,
	"term_id" text NOT NULL,
	"is_direct" boolean NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	"listed_at" bigint NOT NULL,
	CONSTRAINT "publication_terms_pk" PRIMARY KEY("publication_id","kind","term_id"),
	CONSTRAINT "publication_terms_kind_known" CHECK (kind in ('category', 'tag', 'author'))
);

CREATE TABLE "related_articles" (
	"article_id" text NOT NULL,
	"related_id" text NOT NULL,
	"position" integer NOT NULL,
	"score" double precision NOT NULL,
	CONSTRAINT "related_articles_pk" PRIMARY KEY("article_id","related_id"),
	CONSTRAINT "related_articles_other" CHECK (article_id <> related_id)
);

CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL,
	"revision_id" text,
	CONSTRAINT "corrections_kind_known" CHECK (kind in ('correction', 'clarification', 'update', 'retraction'))
);

CREATE TABLE "menus" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"entries" json NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	"import_ref" text
);

CREATE TABLE "pages" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"body" json NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL,
	"import_ref" text,
	"import_hash" text
);

CREATE TABLE "promos" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"title" text NOT NULL,
	"href" text NOT NULL,
	"position" integer NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL
);

CREATE TABLE "campaigns" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"placements" json NOT NULL,
	"href" text NOT NULL,
	"label" text NOT NULL,
	"picture_id" text NOT NULL,
	"position" integer NOT NULL,
	"visible_from" bigint NOT NULL,
	"visible_until" bigint DEFAULT 8640000000000000 NOT NULL
);

CREATE TABLE "redirects" (
	"id" text PRIMARY KEY NOT NULL,
	"from_path" text NOT NULL,
	"to_path" text NOT NULL,
	"created_at" bigint NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "redirects_elsewhere" CHECK (from_path <> to_path)
);

CREATE TABLE "settings" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"value" json NOT NULL,
	"visible_from" bigint NOT NULL
);

CREATE TABLE "publication_log" (
	"version" bigserial PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"tags" json NOT NULL
);

ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "authors" ADD CONSTRAINT "authors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "issues" ADD CONSTRAINT "issues_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_terms" ADD CONSTRAINT "publication_terms_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");
CREATE INDEX "activity_subject" ON "activity" USING btree ("subject","subject_id","at");
CREATE INDEX "activity_at" ON "activity" USING btree ("at");
CREATE INDEX "media_hash" ON "media" USING btree ("hash");
CREATE UNIQUE INDEX "media_import_ref" ON "media" USING btree ("import_ref");
CREATE UNIQUE INDEX "authors_slug" ON "authors" USING btree ("slug");
CREATE UNIQUE INDEX "authors_import_ref" ON "authors" USING btree ("import_ref");
CREATE UNIQUE INDEX "categories_path" ON "categories" USING btree ("path");
CREATE INDEX "categories_parent" ON "categories" USING btree ("parent_id","position");
CREATE UNIQUE INDEX "categories_import_ref" ON "categories" USING btree ("import_ref");
CREATE UNIQUE INDEX "tags_slug" ON "tags" USING btree ("slug");
CREATE UNIQUE INDEX "tags_import_ref" ON "tags" USING btree ("import_ref");
CREATE UNIQUE INDEX "issues_slug" ON "issues" USING btree ("slug");
CREATE UNIQUE INDEX "articles_slug" ON "articles" USING btree ("slug");
CREATE UNIQUE INDEX "articles_guid" ON "articles" USING btree ("guid");
CREATE UNIQUE INDEX "articles_import_ref" ON "articles" USING btree ("import_ref");
CREATE INDEX "articles_changed" ON "articles" USING btree ("changed_at","id");
CREATE UNIQUE INDEX "revisions_number" ON "revisions" USING btree ("article_id","number");
CREATE INDEX "publications_article" ON "publications" USING btree ("article_id","visible_from");
CREATE INDEX "publications_listed" ON "publications" USING btree ("listed_at","id","visible_from","visible_until");
CREATE INDEX "publications_issue" ON "publications" USING btree ("issue_id","issue_position");
CREATE INDEX "publications_from" ON "publications" USING btree ("visible_from");
CREATE INDEX "publications_until" ON "publications" USING btree ("visible_until");
CREATE INDEX "publication_terms_listing" ON "publication_terms" USING btree ("kind","term_id","listed_at","publication_id","visible_from","visible_until");
CREATE INDEX "related_articles_reverse" ON "related_articles" USING btree ("related_id");
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","at");
CREATE INDEX "menus_name" ON "menus" USING btree ("name","visible_from");
CREATE UNIQUE INDEX "menus_import_ref" ON "menus" USING btree ("import_ref");
CREATE UNIQUE INDEX "pages_slug" ON "pages" USING btree ("slug","visible_from");
CREATE INDEX "pages_import_ref" ON "pages" USING btree ("import_ref");
CREATE INDEX "promos_visible" ON "promos" USING btree ("visible_until");
CREATE INDEX "campaigns_visible" ON "campaigns" USING btree ("visible_until");
CREATE UNIQUE INDEX "redirects_from" ON "redirects" USING btree ("from_path");
CREATE INDEX "redirects_to" ON "redirects" USING btree ("to_path");
CREATE UNIQUE INDEX "settings_name" ON "settings" USING btree ("name","visible_from");
