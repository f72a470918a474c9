-- How people come to write for an organisation: an owner invites an address, or somebody asks. Both rows end with the
-- answer; what was decided stands in the audit log.

-- Whoever is invited may have no account, so an address stands here; nobody but the owners sees it, not even the desk.
create table membership_invitations (
    id uuid primary key,
    organisation uuid not null references organisations on delete cascade,
    address text not null check (address = lower(address) and length(address) between 3 and 254),
    standing text not null check (standing in ('owner', 'editor')),
    invited_by uuid not null references people on delete cascade,
    invited_at timestamptz not null,
    ends_at timestamptz not null,
    unique (organisation, address)
);
create index membership_invitations_invited_by on membership_invitations (invited_by);

create table membership_requests (
    organisation uuid not null references organisations on delete cascade,
    person uuid not null references people on delete cascade,
    line text not null check (length(line) between 1 and 200),
    asked_at timestamptz not null,
    primary key (organisation, person)
);
create index membership_requests_person on membership_requests (person);

-- Who owns an organisation, for whoever asks them something and may not see them.
create function owners_of(organisation uuid) returns uuid[]
    language plpgsql
    as $$
    declare
        looking text := viewer();
        owners uuid[];
    begin
        perform set_config('multaqa.viewer', 'program', true);
        select coalesce(array_agg(person order by since, person), '{}') into owners from memberships
            where memberships.organisation = owners_of.organisation and standing = 'owner';
        perform set_config('multaqa.viewer', looking, true);
        return owners;
    end
    $$;

alter table membership_invitations enable row level security;
alter table membership_invitations force row level security;
create policy program on membership_invitations using ((select viewer()) = 'program');
create policy owners on membership_invitations using (organisation = any ((select viewer_owned())::uuid[]))
    with check (organisation = any ((select viewer_owned())::uuid[]) and invited_by = (select viewer_person()));

alter table membership_requests enable row level security;
alter table membership_requests force row level security;
create policy program on membership_requests using ((select viewer()) = 'program');
create policy self on membership_requests for select using (person = (select viewer_person()));
create policy withdrawing on membership_requests for delete using (person = (select viewer_person()));
create policy asking on membership_requests for insert with check (person = (select viewer_person())
    and organisation <> all ((select viewer_organisations())::uuid[])
    and exists (select from organisations where id = organisation and state = 'published' and claimed_at is not null));
create policy owners on membership_requests for select using (organisation = any ((select viewer_owned())::uuid[]));
create policy answering on membership_requests for delete using (organisation = any ((select viewer_owned())::uuid[]));

-- The owners know by name who asks them.
create policy asking on people for select using (exists (select from membership_requests
    where person = people.id and organisation = any ((select viewer_owned())::uuid[])));

grant select, insert, update, delete on membership_invitations, membership_requests to ${application};
