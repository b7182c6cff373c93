-- Menus of hubs are told by their names: what an import brought is none of them. All versions of a menu have one name.
UPDATE `menus` SET `name` = 'imported-' || `name`
  WHERE `name` LIKE 'hub-%' AND `name` IN (SELECT `name` FROM `menus` WHERE `import_ref` IS NOT NULL);
