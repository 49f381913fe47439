import { accountsPage, profileJsonSchema } from './accounts.ts';
import { exampleFiles, reportJsonSchema } from './example-report.ts';
import { policyJsonSchema, policyPage } from './policy.ts';
import { readme } from './readme.ts';

/** generatedFiles are the pages, schemas and samples that are made from sources and the built command, by path. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ['README.md', readme()],
    ['docs/accounts.md', accountsPage()],
    ['docs/profile.schema.json', profileJsonSchema()],
    ['docs/policy.md', policyPage()],
    ['docs/policy.schema.json', policyJsonSchema()],
    ['docs/report.schema.json', reportJsonSchema()],
    ...(await exampleFiles()),
  ]);
}
