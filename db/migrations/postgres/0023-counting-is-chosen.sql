UPDATE "settings" SET "value" = ("value"::jsonb || '{"countsReads":true}'::jsonb)::json
  WHERE "name" = 'publication' AND "value" -> 'countsReads' IS NULL;
INSERT INTO "settings" ("id", "name", "value", "visible_from")
  SELECT '00000000-0000-7000-8000-000000000023', 'publication', '{"countsReads":true}'::json, (SELECT min("created_at") FROM "users")
  WHERE EXISTS (SELECT 1 FROM "users") AND NOT EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'publication');
