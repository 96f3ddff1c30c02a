-- All parties that files have named.
SELECT party_id, dataset, given_name, given_code, given_country, given_sectors, key, country, sector, kind, office
FROM party
ORDER BY party_id
