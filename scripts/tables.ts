import { writeFileSync } from 'node:fs';
import { accountsPage, profileJsonSchema } from './accounts.ts';
import { readme } from './readme.ts';

writeFileSync('README.md', readme());
writeFileSync('docs/accounts.md', accountsPage());
writeFileSync('docs/profile.schema.json', profileJsonSchema());
