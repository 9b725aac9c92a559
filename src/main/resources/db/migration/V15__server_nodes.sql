-- Servers at work on this database, each as long as it says so; all times are the database's own. An empty name wants the
-- database for itself. Runs on H2 and on PostgreSQL alike.
create table server_node (
  id         char(36)                 not null primary key,
  name       varchar(40)              not null,
  place      varchar(1000)            not null,
  build      varchar(100)             not null,
  started_at timestamp with time zone not null,
  seen_at    timestamp with time zone not null,
  ends_at    timestamp with time zone not null
);

-- One row, locked while a server enters, so that of two in the same moment one is first.
create table server_entrance (
  id integer not null primary key
);

insert into server_entrance (id) values (1);
