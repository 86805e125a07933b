// Sizes that a border post on a poor line must bear, in KiB of gzip: first load, any page, ECharts.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const assets = new URL('../dist/assets/', import.meta.url);
const kib = (name) => gzipSync(readFileSync(new URL(name, assets)), { level: 9 }).length / 1024;
const files = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));

/** What the browser fetches before the first screen: the page's own tags and every static import behind them. */
const entry = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
const first = new Set();
const follow = (name) => {
  if (first.has(name) || !files.includes(name)) return;
  first.add(name);
  if (!name.endsWith('.js')) return;
  for (const [, to] of readFileSync(new URL(name, assets), 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
  ))
    follow(to);
};
for (const [, name] of entry.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)) follow(name);

const sum = [...first].reduce((total, name) => total + kib(name), 0);
const limits = [['first load', sum, 210]];
for (const name of files.filter((file) => !first.has(file))) {
  limits.push([name, kib(name), name.startsWith('echarts') ? 190 : 60]);
}

let over = 0;
for (const [name, size, limit] of limits.sort((a, b) => b[1] - a[1])) {
  if (size > limit) over++;
  if (size > limit || size > limit / 4)
    console.log(`${size.toFixed(1).padStart(7)} / ${limit} KiB  ${name}${size > limit ? '  OVER' : ''}`);
}
process.exit(over > 0 ? 1 : 0);
