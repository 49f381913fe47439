import type * as z from 'zod';
import type { SecretReader } from '../secrets/secret-reader.ts';
import { keyListsRecognizer, keyListsSchema, locateKeyLists } from './key-lists.ts';
import { pinnedKeysRecognizer, pinnedKeysSchema } from './pinned-keys.ts';
import { createParts, type OptionalFields, type PolicyPart, policyPart } from './policy/policy-part.ts';
import type { Recognizer } from './recognition.ts';

/** RecognizerContext is what recognizers get in addition to their field of the policy. */
interface RecognizerContext {
  env: NodeJS.ProcessEnv;
  read: SecretReader;
}

/** RecognizerPart is one source of recognition: its field under `recognize`, and the Recognizer created from it. */
type RecognizerPart = PolicyPart<string, z.ZodType, RecognizerContext, Recognizer>;

const recognizer = policyPart<RecognizerContext, Recognizer>();

const keys = recognizer({ name: 'keys', schema: pinnedKeysSchema, create: pinnedKeysRecognizer });
const files = recognizer({
  name: 'files',
  schema: keyListsSchema,
  locate: locateKeyLists,
  create: keyListsRecognizer,
});

const recognizers = [keys, files] as const;

/** RecognizerName is the name of a source of recognition. */
export type RecognizerName = (typeof recognizers)[number]['name'];

/** RecognizerFields are the fields of a policy under `recognize` that set up sources. */
export type RecognizerFields = OptionalFields<typeof recognizers>;

/** RECOGNIZERS are all sources of recognition; the first that recognizes a key counts. */
export const RECOGNIZERS: RecognizerPart[] = [...recognizers];

/** createRecognizers creates the sources that a policy sets up; nothing is read yet. */
export function createRecognizers(
  recognize: Readonly<Record<string, unknown>>,
  context: RecognizerContext,
): Recognizer[] {
  return createParts(RECOGNIZERS, { settings: recognize, context });
}
