-- What waits for the team at the desk: one queue for everything that somebody must decide. What a decision then does is
-- the feature's that opened the case.

create table cases (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    organisation uuid references organisations on delete cascade,
    -- Who asks; null for a visitor, and for somebody who is gone.
    person uuid references people on delete set null,
    state text not null check (state in ('open', 'asked', 'approved', 'refused', 'withdrawn')),
    opened_at timestamptz not null,
    -- Since when it waits for the team: again from the day on which whoever was asked has answered.
    waiting_since timestamptz not null,
    details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
    decided_at timestamptz,
    decided_by uuid,
    check ((state in ('approved', 'refused')) = (decided_at is not null))
);
create index cases_waiting on cases (waiting_since) where state = 'open';
create index cases_organisation on cases (organisation);
create index cases_person on cases (person);

-- What the desk and whoever asks write to each other about a case: questions, answers, reasons.
create table case_notes (
    id uuid primary key,
    of_case uuid not null references cases on delete cascade,
    at timestamptz not null,
    person uuid,
    by_desk boolean not null,
    text text not null check (length(text) between 1 and 4000)
);
create index case_notes_case on case_notes (of_case);

alter table cases enable row level security;
alter table cases force row level security;
create policy program on cases using ((select viewer()) = 'program');
create policy asking on cases for select using (person = (select viewer_person()));
create policy opening on cases for insert with check (state = 'open' and decided_by is null
    and person is not distinct from (select viewer_person()) and (select viewer()) in ('person', 'visitor'));
create policy answering on cases for update using (person = (select viewer_person()))
    with check (person = (select viewer_person()) and state in ('open', 'withdrawn'));
create policy desk on cases using ((select viewer_has_role('editor', 'moderator', 'administrator')));

alter table case_notes enable row level security;
alter table case_notes force row level security;
create policy program on case_notes using ((select viewer()) = 'program');
create policy seen on case_notes for select using (exists (select from cases where id = of_case));
create policy asking on case_notes for insert with check (not by_desk and person = (select viewer_person())
    and exists (select from cases where id = of_case));
create policy desk on case_notes for insert with check (by_desk and person = (select viewer_person())
    and (select viewer_has_role('editor', 'moderator', 'administrator')));

grant select, insert, update, delete on cases, case_notes to ${application};
