import { writeFileSync } from 'node:fs';
import { accountsPage, profileJsonSchema } from './accounts.ts';
import { exampleFiles, reportJsonSchema } from './example-report.ts';
import { auditPage } from './guards.ts';
import { policyJsonSchema, policyPage } from './policy.ts';
import { readme } from './readme.ts';

writeFileSync('README.md', readme());
writeFileSync('docs/accounts.md', accountsPage());
writeFileSync('docs/profile.schema.json', profileJsonSchema());
writeFileSync('docs/report.schema.json', reportJsonSchema());
writeFileSync('docs/policy.md', policyPage());
writeFileSync('docs/audit.md', auditPage());
writeFileSync('docs/policy.schema.json', policyJsonSchema());
for (const [path, text] of await exampleFiles()) writeFileSync(path, text);
