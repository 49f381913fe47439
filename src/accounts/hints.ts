import { sanitize } from '../format.ts';
import type { HttpHints } from '../http/failures.ts';

/** accountHints are the hints for failures of an account's API, in terms of the options of the Action and the command. */
export function accountHints(baseUrl: string): HttpHints {
  return {
    address: `Check api-url (now ${sanitize(baseUrl)})`,
    refused: 'Check that the API token is valid and may manage SSH keys',
    notFound: 'Check api-url and the given ids',
    unexpected: 'Correct what the message names; if it names nothing, the profile may not fit this API',
  };
}
