-- The most frequent name of each actor key among its mentions.
SELECT key, name, kind, country
FROM (SELECT key, name, kind, country, count(*) AS n FROM mention WHERE name <> '' AND key <> '' GROUP BY ALL)
QUALIFY row_number() OVER (PARTITION BY key ORDER BY n DESC, name, kind, country) = 1
ORDER BY key
