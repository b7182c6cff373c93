CREATE TABLE "issue_pdfs" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"uploaded_at" bigint NOT NULL,
	"uploaded_by_name" text NOT NULL
);

ALTER TABLE "issues" ADD COLUMN "pdf_id" text;
ALTER TABLE "issues" ADD CONSTRAINT "issues_pdf_id_issue_pdfs_id_fk" FOREIGN KEY ("pdf_id") REFERENCES "public"."issue_pdfs"("id") ON DELETE no action ON UPDATE no action;
