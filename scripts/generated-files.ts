import { accountsPage, profileJsonSchema } from './accounts.ts';
import { actionPage, auditActionPage, storedKeysPage, troubleshootingPage } from './action-page.ts';
import { auditPage } from './audit-page.ts';
import { commandPage } from './command-page.ts';
import { deployPage } from './deploy-page.ts';
import { exampleFiles, reportJsonSchema } from './example-report.ts';
import { policyJsonSchema, policyPage } from './policy.ts';
import { terraformModule } from './terraform.ts';

/** generatedFiles are the pages, schemas and samples that are made from sources and the built command, by path. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ['docs/accounts.md', accountsPage()],
    ['docs/action.md', actionPage()],
    ['docs/audit.md', auditPage()],
    ['docs/audit-action.md', auditActionPage()],
    ['docs/command.md', commandPage()],
    ['docs/deploy.md', deployPage()],
    ['docs/profile.schema.json', profileJsonSchema()],
    ['docs/policy.md', policyPage()],
    ['docs/stored-keys.md', storedKeysPage()],
    ['docs/troubleshooting.md', troubleshootingPage()],
    ['docs/policy.schema.json', policyJsonSchema()],
    ['docs/report.schema.json', reportJsonSchema()],
    ['lambda/terraform/template.tf.json', terraformModule()],
    ...(await exampleFiles()),
  ]);
}
