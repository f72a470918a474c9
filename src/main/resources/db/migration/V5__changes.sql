-- The log is no longer the search's alone: whoever keeps a copy of what the mall shows can follow it.
alter sequence search_sequence rename to changes_sequence;
alter table search_log rename to changes;
alter index search_log_pkey rename to changes_pkey;
alter index search_log_order rename to changes_order;
alter table search_identity rename to changes_identity;
alter index search_identity_pkey rename to changes_identity_pkey;
comment on table changes_identity is 'always public: a random number that names this database''s log of changes';
