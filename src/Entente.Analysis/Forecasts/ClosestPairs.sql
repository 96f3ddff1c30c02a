-- With whom two sides have most to do, besides one another: acts of either, either way.
SELECT source, target, sum(n)::BIGINT AS n
FROM tally_as_of($as_of, $from, $to) AS act
WHERE (source IN ($a, $b) OR target IN ($a, $b)) AND official
GROUP BY source, target
HAVING sum(n) > 0
ORDER BY source, target
