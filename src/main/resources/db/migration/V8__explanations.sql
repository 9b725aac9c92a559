-- Runs on H2 and on PostgreSQL alike. Answers follow from the run that the digest names; nothing refers to them.
create table explanation (
  id      varchar(64)              not null primary key,
  kind    varchar(20)              not null,
  answer  text                     not null,
  kept_at timestamp with time zone not null
);

create index explanation_by_age on explanation (kept_at);
