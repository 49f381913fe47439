import { errorMessage } from '../problem.ts';
import { auditCore } from './audit-core.ts';
import { auditInWorkflow } from './audit-workflow.ts';

auditInWorkflow(auditCore, process.env).catch((error) => {
  auditCore.setFailed(errorMessage(error));
  process.exit(); // With the code that setFailed has set. A request still in flight would keep the job waiting.
});
