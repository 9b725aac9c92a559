-- Which answers of a company come from its orders, and how far those may be trusted. Runs on H2 and on PostgreSQL alike.
alter table company add column evidence text;
