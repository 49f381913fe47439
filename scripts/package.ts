import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packaged } from './packaged.ts';

rmSync('build', { recursive: true, force: true });
mkdirSync('build');
for (const [name, contents] of packaged('dist')) {
  writeFileSync(join('build', name), contents);
  console.log(join('build', name));
}
