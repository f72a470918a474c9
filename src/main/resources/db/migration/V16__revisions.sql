-- What an organisation has said of itself, version by version: who changed what, and what it was before. It may hold what
-- has been hidden since, and contacts that are for nobody; so only those see it who write for the organisation.

create table revisions (
    organisation uuid not null references organisations on delete cascade,
    number integer not null check (number > 0),
    at timestamptz not null,
    -- Null for what was changed without the form, such as by an import, and for somebody who is gone.
    person uuid references people on delete set null,
    author text not null check (author in ('own', 'desk', 'mall')),
    profile jsonb not null check (jsonb_typeof(profile) = 'object'),
    -- That translations need not be looked at again.
    minor boolean not null,
    note text not null check (length(note) <= 300),
    primary key (organisation, number)
);
create index revisions_person on revisions (person);

alter table revisions enable row level security;
alter table revisions force row level security;
create policy program on revisions using ((select viewer()) = 'program');
create policy own on revisions for select using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on revisions for select using ((select viewer_has_role('editor')));
-- Nobody writes in another's name; what the mall itself changed is noticed by whoever saves next.
create policy writing on revisions for insert with check (
    case author
        when 'own' then organisation = any ((select viewer_organisations())::uuid[])
            and person = (select viewer_person())
        when 'desk' then (select viewer_has_role('editor')) and person = (select viewer_person())
        else person is null and (organisation = any ((select viewer_organisations())::uuid[])
            or (select viewer_has_role('editor')))
    end);

-- Versions are added and never changed.
grant select, insert on revisions to ${application};
