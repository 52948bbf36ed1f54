import pg from 'pg'; import { readFileSync } from 'node:fs'
const c = new pg.Client({ connectionString: readFileSync('/tmp/exp-url.txt','utf8').trim() }); await c.connect()
const parts = readFileSync(0,'utf8').split('---')
for (const p of parts) { await c.query('begin transaction read only; set local jit=off; set local parallel_setup_cost = 100; set local parallel_tuple_cost = 0.01');
 let best=1e9, plan; for (let i=0;i<6;i++){ for (const s of p.split(';').filter(x=>x.trim())) { const isQ=!/^\s*set/i.test(s); const r=await c.query(isQ? 'explain (analyze, buffers off, costs off, timing off, summary on) '+s : s); if(isQ){ const t=r.rows.map(x=>x['QUERY PLAN']); const ms=+t.find(x=>/Execution Time/.test(x)).match(/[\d.]+/)[0]; if(ms<best){best=ms;plan=t} } } }
 console.log(best.toFixed(0)+' ms\n'+plan.filter(x=>!/Planning|Execution|Cond:|Output/.test(x)).join('\n')+'\n'); await c.query('rollback') }
await c.end()
