-- Who looks is a fact of each transaction. Policies ask this function; outside a transaction that was told its
-- viewer it answers '', and every policy then refuses: forgetting the gate shows nothing rather than everything.
create function viewer() returns text
    language sql stable parallel safe
    as $$ select coalesce(current_setting('multaqa.viewer', true), '') $$;

-- A text in up to three languages: {"ar": …, "en": …, "fr": …, "original": the language it was written in}.
-- Strict, so that a column that may be null passes a check by it.
create function is_localized_text(value jsonb) returns boolean
    language sql immutable strict parallel safe
    as $$
        select jsonb_typeof(value) = 'object'
            and value ->> 'original' in ('ar', 'en', 'fr')
            and coalesce(value ->> (value ->> 'original'), '') <> ''
            and value - array['ar', 'en', 'fr', 'original'] = '{}'
    $$;
