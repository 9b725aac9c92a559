-- Runs on H2 and on PostgreSQL alike. What the player expects of a quarter; {} for nothing.
alter table game add column foresight varchar(100) default '{}' not null;
alter table played_quarter add column foresight varchar(100) default '{}' not null;
