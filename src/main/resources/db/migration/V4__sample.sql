-- Whether this is a sample mall, and how far its making has come: it is made in many transactions, and one that was
-- interrupted goes on where it stopped. Every page says that its organisations are invented.
create table sample (
    only_row boolean primary key default true check (only_row),
    wanted integer not null check (wanted > 0),
    made integer not null default 0 check (made between 0 and wanted)
);
comment on table sample is 'always public: whether and how large a sample mall this is';

grant select, insert, update, delete on sample to ${application};
