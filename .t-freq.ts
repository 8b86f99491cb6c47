import { readFileSync } from 'node:fs';
import { ar } from '#languages';
import { Tokenizer, sentences } from '#text';
import { numbers } from './src/languages/ar/numbers.ts';
import { dates } from './src/languages/ar/dates.ts';
import { NumberReader } from './src/2-claims/mentions/numbers.ts';
import { DateReader } from './src/2-claims/mentions/dates.ts';
const tk = new Tokenizer(ar.spelling);
const r = new NumberReader(numbers, ar.spelling, ar.morphology);
const d = new DateReader(dates, r, ar.spelling, ar.morphology);
const fd=new Map<string,number>(), fq=new Map<string,number>();
for (const line of readFileSync('/work/shared/evaluation/incidents-dev.jsonl','utf8').split('\n').filter(Boolean)) { const j=JSON.parse(line); for (const rep of j.reports??[]) { const text = rep.text??rep.content??''; for (const s of sentences(text, tk)) {
 const t=s.tokens; const q=r.find(t); const pub='2023-10-07';
 for(const x of q){ const a=t[x.from],b=t[x.to-1]; const ctx=text.slice(a.start,b.end)+' {'+ (t[x.to]?.fold??'')+'}'; const k=`${x.kind[0]}${x.label?'L':''} ${x.low},${x.high} ${x.vague??''}| ${process.argv[2]==='ctx'?(t[x.from-1]?.fold??'')+' ':''}${ctx}`; fq.set(k,(fq.get(k)??0)+1);}
 for(const x of d.find(t,q,{published:pub,spoken:null})){ const k=`${x.start}..${x.end} ${x.precision} ${x.part??''} ${x.open??''}| ${text.slice(t[x.from].start,t[x.to-1].end).replace(/\n/g,' ')} {${t[x.to]?.fold??''}}`; fd.set(k,(fd.get(k)??0)+1);} } } }
const show=(m:Map<string,number>,n:number,skip:number)=>{const a=[...m].sort((x,y)=>y[1]-x[1]); for(const [k,v] of a.filter((_,i)=>i%skip===0).slice(0,n)) console.log(v,k);};
console.log('DATES',fd.size); show(fd,150,7); console.log('Q',fq.size); show(fq,170,14);
