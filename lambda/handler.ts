import type { Context } from 'aws-lambda';
import { parseEvent } from './parse-event.ts';

/**
 * handler is what AWS Lambda calls. It returns a summary, which says what was not done for which account. It throws only
 * where no account could be begun, such as without a policy, so that the event is retried and ends up in the dead-letter
 * queue. What an audit needs is loaded for an audit only.
 */
export async function handler(event: unknown, context: Context): Promise<object> {
  const request = parseEvent(event);
  const { runRequest } = await import('./run-request.ts');
  return runRequest(request, context);
}
