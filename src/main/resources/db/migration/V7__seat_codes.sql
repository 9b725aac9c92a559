-- Seat codes have eight characters; those of four digits stay as they are and go on opening their seats.
alter table workshop_seat alter column code set data type varchar(16);
