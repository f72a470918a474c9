-- A backup holds every table, but for what says in its comment that it is 'not in backups'. A restored mall is another
-- database: its log of changes has a name of its own, so that no copy of the first one's log is believed, and numbers its
-- transactions by itself.
comment on table changes_identity is 'always public: a random number that names this database''s log of changes; not in backups';
comment on column changes.transaction is 'not in backups: a number of this server''s, newly given where the row is restored';

-- Each mall makes its rota anew when it starts, and one that has nothing else is empty.
comment on table jobs is 'always public: names and times of what the mall does by itself; not in backups';
