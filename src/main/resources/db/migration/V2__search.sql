-- What changed and must be findable, or no longer: written in the transaction of the change, so that the index can
-- never miss one. One row a thing, the newest change only, so that the log is never longer than what there is to find,
-- and reading it from the beginning rebuilds an index.
create sequence search_sequence;

create table search_log (
    kind text not null,
    id uuid not null,
    sequence bigint not null default nextval('search_sequence'),
    -- A change with a smaller number may be committed later: readers wait for the transactions before it to end.
    transaction xid8 not null default pg_current_xact_id(),
    primary key (kind, id)
);
create index search_log_order on search_log (transaction, sequence);

alter table search_log enable row level security;
alter table search_log force row level security;
create policy program on search_log using ((select viewer()) = 'program');

-- An index says in its commit which log it has read: after a restore or a move it must start again.
create table search_identity (
    id uuid not null default gen_random_uuid(),
    only_row boolean primary key default true check (only_row)
);
insert into search_identity default values;
comment on table search_identity is 'always public: a random number that names this database''s search log';

grant select, insert, update, delete on search_log to ${application};
grant usage on sequence search_sequence to ${application};
grant select on search_identity to ${application};
