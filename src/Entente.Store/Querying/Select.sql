-- What the parser says of a user's statement: error, its message, number of statements.
SELECT tree ->> 'error', tree ->> 'error_message', json_array_length(tree -> 'statements')::BIGINT
FROM (SELECT json_serialize_sql($statement::VARCHAR)::JSON AS tree)
