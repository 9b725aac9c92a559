-- A manager's own company: answers, and the case that was made of them. Runs on H2 and on PostgreSQL alike.
create table company (
  id          char(36)                 not null primary key,
  owner       varchar(64)              not null,
  answers     text                     not null,
  case_text   text,
  case_digest char(64),
  case_match  text,
  created_at  timestamp with time zone not null,
  updated_at  timestamp with time zone not null,
  version     bigint                   not null
);

create index company_by_owner on company (owner, updated_at);
