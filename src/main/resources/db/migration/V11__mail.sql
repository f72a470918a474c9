-- Letters to be written: who is told, of what kind, and the ids that the letter's writer needs to look again at what is
-- true when it is sent. No text is kept, and once a letter has left or is dropped, nothing by which a reader is known.
create table mail (
    -- Random: whoever can name it is believed to have got the letter, and may tell that it bounced.
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$' and length(kind) <= 60),
    address text check (length(address) <= 254),
    language text check (language in ('ar', 'en', 'fr')),
    facts jsonb check (jsonb_typeof(facts) = 'object'),
    -- A hash of what may be told only once.
    once bytea unique check (length(once) = 32),
    queued_at timestamptz not null,
    good_until timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'parked', 'sent', 'written', 'not-due', 'expired',
        'refused', 'bouncing', 'bounced')),
    -- When it is tried next; while somebody sends it, when others may take it that they have died.
    due_at timestamptz not null,
    lease uuid,
    tries integer not null default 0,
    faults integer not null default 0,
    ended_at timestamptz,
    -- What the other side's mail server said, by the numbers of RFC 3463.
    status text check (status ~ '^[245]\.\d{1,3}\.\d{1,3}$'),
    -- While a bounce may come, of which address it tells.
    address_hash bytea check (length(address_hash) = 32),
    check ((state in ('waiting', 'parked')) = (address is not null)),
    check ((address is null) = (language is null) and (address is null) = (facts is null)),
    check ((address is null) = (ended_at is not null))
);
create index mail_due on mail (due_at) where state = 'waiting';
create index mail_ended on mail (ended_at) where ended_at is not null;

alter table mail enable row level security;
alter table mail force row level security;
-- Whatever a person does may be told to somebody, in the same transaction; but nobody reads or changes what waits.
create policy queued on mail for insert
    with check ((select viewer()) <> '' and state = 'waiting' and tries = 0 and status is null
        and address_hash is null and lease is null);
create policy program on mail using ((select viewer()) = 'program');

-- Addresses to which nothing can be delivered, known by a keyed hash alone, and forgotten after a while.
create table mail_bounces (
    address_hash bytea primary key check (length(address_hash) = 32),
    status text not null,
    bounced_until timestamptz not null
);
alter table mail_bounces enable row level security;
alter table mail_bounces force row level security;
create policy program on mail_bounces using ((select viewer()) = 'program');

-- The key of those hashes, one for all nodes: without it nobody can try which addresses they are of.
create table mail_key (
    key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
    only_row boolean primary key default true check (only_row)
);
insert into mail_key default values;
alter table mail_key enable row level security;
alter table mail_key force row level security;
create policy program on mail_key using ((select viewer()) = 'program');

grant select, insert, update, delete on mail, mail_bounces to ${application};
grant select on mail_key to ${application};
