CREATE TABLE `issue_pdfs` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by_name` text NOT NULL
) STRICT;

ALTER TABLE `issues` ADD `pdf_id` text REFERENCES issue_pdfs(id);
