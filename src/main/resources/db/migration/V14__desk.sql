-- What the team does about people, and what it has decided, holds in here too.

-- Who is suspended is signed in nowhere, and does not come back with an old cookie when the suspension ends. A moderator
-- sees no sessions, so they are ended for whoever suspends.
create function end_sessions() returns trigger
    language plpgsql
    as $$
    declare
        looking text := viewer();
    begin
        perform set_config('multaqa.viewer', 'program', true);
        delete from sessions where person = new.id;
        perform set_config('multaqa.viewer', looking, true);
        return null;
    end
    $$;

create trigger suspended after update of suspended_at on people
    for each row when (old.suspended_at is null and new.suspended_at is not null)
    execute function end_sessions();

-- Moderators suspend and let in whoever is no administrator.
drop policy suspending on people;
create policy suspending on people for update using ((select viewer_has_role('administrator'))
    or (select viewer_has_role('moderator'))
        and not exists (select from desk_roles where person = people.id and role = 'administrator'));

-- What has been decided stays decided, for whoever asked too.
drop policy answering on cases;
create policy answering on cases for update using (person = (select viewer_person()) and state in ('open', 'asked'))
    with check (person = (select viewer_person()) and state in ('open', 'withdrawn'));

-- The log is read by person.
create index audit_log_person on audit_log (person, number);
