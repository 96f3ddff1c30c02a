-- The most frequent name of each actor key among its mentions.
SELECT DISTINCT ON (key) key, name, kind, country
FROM (SELECT key, name, kind, country, count(*) AS n FROM mention WHERE name <> '' AND key <> '' GROUP BY key, name, kind, country) AS said
ORDER BY key, n DESC, name, kind, country
