-- Sums come in the order of pairs: ranges of pages tell where a side stands, at a tenth of the cost of two trees.
DROP INDEX IF EXISTS imported_month_source_idx;
DROP INDEX IF EXISTS imported_month_target_idx;
CREATE INDEX ON imported_month USING brin (source text_bloom_ops, target text_bloom_ops) WITH (pages_per_range = 8);
