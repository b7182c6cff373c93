DROP TABLE "presences" CASCADE;
