import { expect, test } from 'vitest'
import { splitStatements } from './split-statements'

test.each<[string, string[]]>([
  ['select 1; select 2', ['select 1', 'select 2']],
  ['select 1;\n\n;', ['select 1']],
  [`select 'a;b''c;'; select "d;""e"`, [`select 'a;b''c;'`, `select "d;""e"`]],
  ['-- one; two\nselect 1; -- the end;', ['-- one; two\nselect 1']],
  ['/* a; b */ select 1; /* only; this */', ['/* a; b */ select 1']],
  ['create function f() as $$ begin; end; $$; select 1', ['create function f() as $$ begin; end; $$', 'select 1']],
  [
    `do $body$ begin execute $$a;b$$; end $body$; select $1`,
    ['do $body$ begin execute $$a;b$$; end $body$', 'select $1'],
  ],
  ['', []],
])('splits %s', (script, statements) => {
  expect(splitStatements(script)).toEqual(statements)
})
