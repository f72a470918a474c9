-- What somebody has typed so far to register an organisation. It is nobody's yet: whoever has the link goes on with it,
-- and so the link is a secret, of which only the hash stands here.

create table registrations (
    id uuid primary key,
    secret bytea not null unique,
    form jsonb not null check (jsonb_typeof(form) = 'object'),
    saved_at timestamptz not null
);
create index registrations_saved on registrations (saved_at);

alter table registrations enable row level security;
alter table registrations force row level security;
create policy program on registrations using ((select viewer()) = 'program');

grant select, insert, update, delete on registrations to ${application};

-- Where somebody is written to, and in which language, for whoever has to tell them something and may not know their
-- address: the program looks it up for the queue of letters, in the transaction of what they are told.
create function mailbox_of(person uuid, out address text, out language text)
    language plpgsql
    as $$
    declare
        looking text := viewer();
    begin
        perform set_config('multaqa.viewer', 'program', true);
        select email_addresses.address, people.language into mailbox_of.address, mailbox_of.language
            from email_addresses join people on people.id = email_addresses.person
            where email_addresses.person = mailbox_of.person;
        perform set_config('multaqa.viewer', looking, true);
    end
    $$;
