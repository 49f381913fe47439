import { keyListsForm, keyListsRecognizer, readKeyLists } from './key-lists.ts';
import { peopleForm, readPeopleSettings } from './people/people-form.ts';
import { peopleRecognizer } from './people/people-recognizer.ts';
import { pinnedKeysForm, pinnedKeysRecognizer, readPinnedKeys } from './pinned-keys.ts';
import {
  type AnyPart,
  createParts,
  type OptionalFields,
  type PartValues,
  policyPart,
} from './policy/policy-part.ts';
import type { Recognizer, RecognizerContext } from './recognition.ts';

/** RecognizerPart is one source of recognition: its field under `recognize`, and the Recognizer created from it. */
type RecognizerPart = AnyPart<RecognizerContext, Recognizer>;

const recognizer = policyPart<RecognizerContext, Recognizer>();

const keys = recognizer({
  name: 'keys',
  form: pinnedKeysForm,
  read: readPinnedKeys,
  create: pinnedKeysRecognizer,
});
const files = recognizer({
  name: 'files',
  form: keyListsForm,
  read: readKeyLists,
  create: keyListsRecognizer,
});
const github = recognizer({
  name: 'github',
  form: peopleForm,
  read: readPeopleSettings,
  create: peopleRecognizer,
});

const recognizers = [keys, files, github] as const;

/** RecognizerName is the name of a source of recognition. */
export type RecognizerName = (typeof recognizers)[number]['name'];

/** RecognizerFields are the fields of a policy under `recognize` that set up sources. */
export type RecognizerFields = OptionalFields<typeof recognizers>;

/** RecognizerValues are what those fields mean, as far as they are set. */
export type RecognizerValues = PartValues<typeof recognizers>;

/** RECOGNIZERS are all sources of recognition; the first that recognizes a key counts. */
export const RECOGNIZERS: RecognizerPart[] = [...recognizers] as RecognizerPart[];

/** createRecognizers creates the sources that a policy sets up; nothing is read yet. */
export function createRecognizers(
  recognize: Readonly<Record<string, unknown>>,
  context: RecognizerContext,
): Recognizer[] {
  return createParts(RECOGNIZERS, { settings: recognize, context });
}
