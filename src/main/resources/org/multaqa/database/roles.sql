create role multaqa_owner login nosuperuser nocreatedb nocreaterole nobypassrls password '%s';
create role multaqa login nosuperuser nocreatedb nocreaterole nobypassrls noinherit password '%s';
create database multaqa owner multaqa_owner;
revoke all on database multaqa from public;
grant connect on database multaqa to multaqa;
