-- Characters that turn the direction of the text around them, so that a name could pose as another. New names are stored
-- without them.
update "users"
set "display_name" = nullif(btrim(regexp_replace("display_name", '[\u202A-\u202E\u2066-\u2069]', '', 'g')), '')
where "display_name" ~ '[\u202A-\u202E\u2066-\u2069]';

update "import_files"
set "name" = regexp_replace("name", '[\u202A-\u202E\u2066-\u2069]', ' ', 'g')
where "name" ~ '[\u202A-\u202E\u2066-\u2069]';
