import { writeFileSync } from 'node:fs';
import { readme } from './readme.ts';

writeFileSync('README.md', readme());
