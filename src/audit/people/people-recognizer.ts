import type { Owner, Recognizer, RecognizerContext } from '../recognition.ts';
import type { PeopleSettings } from './people-form.ts';

/** peopleRecognizer recognizes the SSH keys of people of GitHub. It fails unless it sees all of them. */
export function peopleRecognizer(settings: PeopleSettings, context: RecognizerContext): Recognizer {
  return {
    name: 'recognize.github',
    exempts: false,
    read: async (): Promise<Map<string, Owner>> => {
      const { readPeopleOwners } = await import('./people-owners.ts'); // Loads zod and Octokit.
      return readPeopleOwners(settings, context);
    },
  };
}
