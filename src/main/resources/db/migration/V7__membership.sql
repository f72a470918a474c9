-- Who writes for an organisation, and what that lets them see and do. Rights follow from these rows alone, read anew in
-- each transaction: whoever is removed has lost them with the next request.

create table memberships (
    organisation uuid not null references organisations on delete cascade,
    person uuid not null references people on delete cascade,
    standing text not null check (standing in ('owner', 'editor')),
    since timestamptz not null,
    primary key (organisation, person)
);
create index memberships_person on memberships (person);

-- The organisations for which the person who looks may write; those of them that they own.
create function viewer_organisations() returns uuid[]
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('multaqa.organisations', true), ''), '{}')::uuid[] $$;

create function viewer_owned() returns uuid[]
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('multaqa.owned', true), ''), '{}')::uuid[] $$;

create or replace function enter(viewer text, person uuid, at_desk boolean) returns void
    language plpgsql
    as $$
    begin
        perform set_config('multaqa.viewer', viewer, true), set_config('multaqa.person', coalesce(person::text, ''), true),
            set_config('multaqa.roles', '', true), set_config('multaqa.organisations', '', true),
            set_config('multaqa.owned', '', true);
        if person is not null then
            if not exists (select from people where id = person and suspended_at is null) then
                perform set_config('multaqa.viewer', 'visitor', true), set_config('multaqa.person', '', true);
            else
                perform set_config('multaqa.organisations', coalesce(array_agg(organisation)::text, ''), true),
                        set_config('multaqa.owned',
                            coalesce((array_agg(organisation) filter (where standing = 'owner'))::text, ''), true)
                    from memberships where memberships.person = enter.person;
                if at_desk then
                    perform set_config('multaqa.roles', (select coalesce(string_agg(role, ','), '') from desk_roles
                        where desk_roles.person = enter.person), true);
                end if;
            end if;
        end if;
    end
    $$;

alter table memberships enable row level security;
alter table memberships force row level security;
create policy program on memberships using ((select viewer()) = 'program');
create policy self on memberships for select using (person = (select viewer_person()));
create policy leaving on memberships for delete using (person = (select viewer_person()));
create policy fellows on memberships for select using (organisation = any ((select viewer_organisations())::uuid[]));
create policy owners on memberships using (organisation = any ((select viewer_owned())::uuid[]));
create policy desk on memberships for select using ((select viewer_has_role('editor', 'moderator', 'administrator')));

-- Whoever writes for the same organisation is known by name; their address is not.
create policy fellows on people for select using (exists (select from memberships
    where person = people.id and organisation = any ((select viewer_organisations())::uuid[])));

-- An organisation's own people see it whatever its state, and write it; so do the editors of the mall. Moderators see
-- everything, and may change nothing but whether it is shown.
create policy own on organisations using (id = any ((select viewer_organisations())::uuid[]));
create policy desk on organisations for select using ((select viewer_has_role('editor', 'moderator', 'administrator')));
create policy editing on organisations using ((select viewer_has_role('editor')));
create policy hiding on organisations for update using ((select viewer_has_role('moderator')));

create policy own on organisation_topics using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_topics using ((select viewer_has_role('editor')));
create policy own on organisation_names using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_names using ((select viewer_has_role('editor')));
create policy own on organisation_identifiers using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_identifiers using ((select viewer_has_role('editor')));
create policy own on organisation_social_addresses using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_social_addresses using ((select viewer_has_role('editor')));
create policy own on organisation_relations using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_relations using ((select viewer_has_role('editor')));
create policy own on organisation_contacts using (organisation = any ((select viewer_organisations())::uuid[]));
create policy editing on organisation_contacts using ((select viewer_has_role('editor')));
-- What is for members is for whoever has an account; what is for nobody, for the organisation itself.
create policy members on organisation_contacts for select using (audience = 'members'
    and (select viewer()) = 'person' and exists (select from organisations where id = organisation));

grant select, insert, update, delete on memberships to ${application};
