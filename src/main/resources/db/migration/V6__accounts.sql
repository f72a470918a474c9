-- People, what they prove with who they are, and what they may do. Whoever has no account has no right here at all:
-- what a person may is read from these tables at the beginning of each transaction, and stands nowhere else.

-- The name is what others see, and may be a pseudonym; so the e-mail address stands apart, where few may look.
create table people (
    id uuid primary key,
    name text not null check (length(name) between 1 and 80),
    language text not null check (language in ('ar', 'en', 'fr')),
    time_zone text not null check (length(time_zone) between 1 and 64),
    joined_at timestamptz not null,
    suspended_at timestamptz
);

create table email_addresses (
    person uuid primary key references people on delete cascade,
    address text not null unique check (address = lower(address) and length(address) between 3 and 254),
    confirmed_at timestamptz not null
);

create table passwords (
    person uuid primary key references people on delete cascade,
    hash text not null,
    changed_at timestamptz not null
);

-- An authenticator app (RFC 6238); one that is not confirmed yet counts for nothing. A step is never taken twice.
create table authenticators (
    person uuid primary key references people on delete cascade,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table recovery_codes (
    person uuid not null references people on delete cascade,
    hash bytea not null,
    primary key (person, hash)
);

-- Browsers from which somebody has signed in: their tries are counted apart, so that nobody can use up another's.
create table known_browsers (
    person uuid not null references people on delete cascade,
    hash bytea not null,
    seen_at timestamptz not null,
    primary key (person, hash)
);
comment on table known_browsers is 'not in backups: browsers become known again by signing in';

-- A cookie holds the token; here stands its hash alone, so that whoever reads a copy of this table is nobody.
create table sessions (
    id uuid primary key,
    token bytea not null unique,
    person uuid not null references people on delete cascade,
    proof text not null check (proof in ('password', 'link', 'passkey')),
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    -- When a second factor was last proved, or a passkey, which is two in one.
    both_proved_at timestamptz,
    -- Whether it outlives the browser's closing, as its person wished.
    stays boolean not null,
    device text not null check (length(device) <= 60)
);
create index sessions_person on sessions (person);
comment on table sessions is 'not in backups: whoever was signed in signs in again';

-- What a link in a mail proves. It is used up by the one statement that succeeds.
create table tokens (
    hash bytea primary key,
    purpose text not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
    person uuid references people on delete cascade,
    address text,
    subject uuid,
    ends_at timestamptz not null
);
create index tokens_person on tokens (person);
create index tokens_ends on tokens (ends_at);
comment on table tokens is 'not in backups: links in mails of another time open nothing';

create table desk_roles (
    person uuid not null references people on delete cascade,
    role text not null check (role in ('editor', 'moderator', 'administrator')),
    given_at timestamptz not null,
    primary key (person, role)
);

-- Who did what that not everyone may; never what it said. The person may be gone, and the number stays.
create table audit_log (
    number bigint generated always as identity primary key,
    at timestamptz not null,
    person uuid,
    act text not null check (act ~ '^[a-z]+(-[a-z]+)*$'),
    subject_kind text not null check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject uuid
);
create index audit_log_at on audit_log (at);

-- The person who looks, or null.
create function viewer_person() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('multaqa.person', true), '')::uuid $$;

-- Whether the person who looks has one of these roles at the desk, and has proved it by a second factor.
create function viewer_has_role(variadic wanted text[]) returns boolean
    language sql stable parallel safe
    as $$ select coalesce(string_to_array(current_setting('multaqa.roles', true), ',') && wanted, false) $$;

-- Begins a transaction for a viewer. A person's rights are read here, each time: one who was suspended or is gone since
-- they signed in is a visitor.
create function enter(viewer text, person uuid, at_desk boolean) returns void
    language plpgsql
    as $$
    begin
        perform set_config('multaqa.viewer', viewer, true), set_config('multaqa.person', coalesce(person::text, ''), true),
            set_config('multaqa.roles', '', true);
        if person is not null then
            if not exists (select from people where id = person and suspended_at is null) then
                perform set_config('multaqa.viewer', 'visitor', true), set_config('multaqa.person', '', true);
            elsif at_desk then
                perform set_config('multaqa.roles', (select coalesce(string_agg(role, ','), '') from desk_roles
                    where desk_roles.person = enter.person), true);
            end if;
        end if;
    end
    $$;

-- Logs a change for whoever makes it: nobody but the program reads the log, or writes in it by other ways.
create function log_changes(kind text, ids uuid[]) returns void
    language plpgsql
    as $$
    declare
        looking text := viewer();
    begin
        perform set_config('multaqa.viewer', 'program', true);
        insert into changes (kind, id)
            select log_changes.kind, id from (select distinct unnest(ids) as id) as changed order by id
            on conflict on constraint changes_pkey do update
                set sequence = excluded.sequence, transaction = excluded.transaction;
        perform set_config('multaqa.viewer', looking, true);
    end
    $$;

alter table people enable row level security;
alter table people force row level security;
create policy program on people using ((select viewer()) in ('program', 'doorkeeper'));
create policy self on people using (id = (select viewer_person()));
create policy desk on people for select using ((select viewer_has_role('editor', 'moderator', 'administrator')));
create policy suspending on people for update using ((select viewer_has_role('moderator', 'administrator')));

alter table email_addresses enable row level security;
alter table email_addresses force row level security;
create policy program on email_addresses using ((select viewer()) in ('program', 'doorkeeper'));
create policy self on email_addresses for select using (person = (select viewer_person()));
create policy desk on email_addresses for select using ((select viewer_has_role('administrator')));

alter table passwords enable row level security;
alter table passwords force row level security;
create policy program on passwords using ((select viewer()) in ('program', 'doorkeeper'));

alter table authenticators enable row level security;
alter table authenticators force row level security;
create policy program on authenticators using ((select viewer()) in ('program', 'doorkeeper'));

alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
create policy program on recovery_codes using ((select viewer()) in ('program', 'doorkeeper'));

alter table known_browsers enable row level security;
alter table known_browsers force row level security;
create policy program on known_browsers using ((select viewer()) in ('program', 'doorkeeper'));

alter table sessions enable row level security;
alter table sessions force row level security;
create policy program on sessions using ((select viewer()) in ('program', 'doorkeeper'));
create policy self on sessions using (person = (select viewer_person()));

alter table tokens enable row level security;
alter table tokens force row level security;
create policy program on tokens using ((select viewer()) in ('program', 'doorkeeper'));

alter table desk_roles enable row level security;
alter table desk_roles force row level security;
create policy program on desk_roles using ((select viewer()) in ('program', 'doorkeeper'));
create policy self on desk_roles for select using (person = (select viewer_person()));
create policy desk on desk_roles for select using ((select viewer_has_role('editor', 'moderator', 'administrator')));
create policy giving on desk_roles using ((select viewer_has_role('administrator')));

-- Append only: nobody is granted to change or delete a line.
alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy appending on audit_log for insert with check ((select viewer()) <> '');
create policy program on audit_log for select using ((select viewer()) = 'program');
create policy desk on audit_log for select using ((select viewer_has_role('editor', 'moderator', 'administrator')));

grant select, insert, update, delete on people, email_addresses, passwords, authenticators, recovery_codes,
    known_browsers, sessions, tokens, desk_roles to ${application};
grant select, insert on audit_log to ${application};
