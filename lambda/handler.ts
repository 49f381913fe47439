import type { Context } from 'aws-lambda';
import { parseEvent } from './parse-event.ts';

/**
 * handler is what AWS Lambda calls. It answers with a summary, and throws where nothing could be judged, so that the
 * event is tried again and in the end kept in the dead-letter queue. What an audit needs is loaded for an audit only.
 */
export async function handler(event: unknown, context: Context): Promise<object> {
  const wish = parseEvent(event);
  const { runRequest: carryOut } = await import('./run-request.ts');
  return carryOut(wish, context);
}
