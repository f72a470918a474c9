-- When each recurring job is next due, and which node does it now. The columns are those that db-scheduler asks for;
-- what is to be done stands in the program, so task_data stays empty, and a node is known by a random number.
create table jobs (
    task_name text not null check (length(task_name) <= 80),
    task_instance text not null,
    task_data bytea check (task_data is null),
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
comment on table jobs is 'always public: names and times of what the mall does by itself';

grant select, insert, update, delete on jobs to ${application};
