-- Statements on their way to a record store (xAPI). Runs on H2 and on PostgreSQL alike.
create table xapi_statement (
  id      char(36)                 not null primary key,
  body    varchar(8000)            not null,
  made_at timestamp with time zone not null,
  tries   integer                  not null,
  due_at  timestamp with time zone not null
);

create index xapi_statement_by_time on xapi_statement (due_at);

-- Whose work a SCORM package of a course system tells of: a hash of the package's ticket.
create table scorm_visit (
  ticket  varchar(64)              not null primary key,
  lesson  varchar(80)              not null,
  player  varchar(64)              not null,
  seen_at timestamp with time zone not null
);

create index scorm_visit_by_time on scorm_visit (seen_at);
create index scorm_visit_by_player on scorm_visit (player);
