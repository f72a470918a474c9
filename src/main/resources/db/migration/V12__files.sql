-- A file is a row that belongs to one thing of a feature, and is seen by whoever sees that thing. The feature links to
-- it from a table of its own, and adds a policy here that asks that table; what nothing links to, nobody sees. The bytes
-- lie outside, under their hash, and several rows may have the same.
create table files (
    id uuid primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size between 1 and 20971520),
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf', 'text/csv',
        'application/vnd.oasis.opendocument.text',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
    name text not null check (length(name) between 1 and 120),
    width integer check (width > 0),
    height integer check (height > 0),
    made_at timestamptz not null,
    check ((width is null) = (height is null)),
    check ((media_type like 'image/%') = (width is not null))
);
create index files_sha256 on files (sha256);

-- Bytes to which perhaps no row refers: those of a forgotten file, and, from an hour after they were announced, those
-- that were put down for a row that was never committed. They are looked at when due, under a lock of their hash.
create table file_remains (
    sha256 text not null,
    due timestamptz not null
);
create index file_remains_due on file_remains (due);
create index file_remains_sha256 on file_remains (sha256);

create table organisation_logos (
    organisation uuid not null references organisations on delete cascade,
    -- The side of the box that it fits into, in pixels.
    side smallint not null check (side in (96, 320)),
    file uuid not null unique references files on delete cascade,
    primary key (organisation, side)
);

alter table files enable row level security;
alter table files force row level security;
create policy logos on files for select using (exists (select from organisation_logos where file = files.id));
-- It is nobody's yet; linking it to something asks that feature's policy.
create policy made on files for insert with check ((select viewer()) in ('person', 'program'));
create policy program on files using ((select viewer()) = 'program');

alter table file_remains enable row level security;
alter table file_remains force row level security;
create policy program on file_remains using ((select viewer()) = 'program');

alter table organisation_logos enable row level security;
alter table organisation_logos force row level security;
create policy seen on organisation_logos for select
    using (exists (select from organisations where id = organisation));
create policy program on organisation_logos using ((select viewer()) = 'program');
create policy own on organisation_logos using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_logos using ((select viewer_has_role('editor')));

-- With what it belonged to goes the file, also where that went with something else, such as its organisation; each table
-- that links to files has this as its trigger. Whoever may remove the one removes the other: hence as the
-- tables' owner, whom a policy lets do that here and nowhere else.
create policy forgetting on files to current_user using (true);
create policy leaving on file_remains for insert to current_user with check (true);

create function forget_file() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
        begin
            delete from files where id = old.file;
            return null;
        end
    $$;

create function leave_remains() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
        begin
            insert into file_remains (sha256, due) values (old.sha256, now());
            return null;
        end
    $$;

create trigger forget_file after delete or update of file on organisation_logos
    for each row execute function forget_file();
create trigger leave_remains after delete on files
    for each row execute function leave_remains();

grant select, insert, update, delete on files, file_remains, organisation_logos to ${application};
