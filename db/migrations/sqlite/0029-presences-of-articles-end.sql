DROP TABLE `presences`;
