import { parseLeaseName } from '../../leases/lease-name.ts';

/** Users that machines come with. */
const USERS = 'admin administrator azureuser centos debian ec2-user fedora opc root ubuntu user';
/** What a key is called after its kind, its machine or its purpose. */
const WORDS =
  'a default desktop dev dsa ecdsa ed25519 for from github gitlab gpu home id imac key keylease keys laptop mac macbook my new of old pc personal prod pub public rsa server ssh sshkey staging temp test the tmp work';
const NOBODY = new Set(`${USERS} ${WORDS}`.split(' '));

const ADDRESS = /(?:^|[\s<(])(\p{L}[\p{L}\p{N}._+-]{0,38})@[\p{L}\p{N}]/u;
const WORD = /\p{L}[\p{L}\p{N}]{1,38}/gu;

/**
 * guessOwner guesses whose key it is by its comment and its name, in lower case: `octocat@laptop` and `Octocat (laptop)`
 * both give `octocat`. Undefined if neither says. Whoever registers a key chooses both, so it proves nothing.
 */
export function guessOwner({ name, comment }: { name: string; comment: string }): string | undefined {
  if (parseLeaseName(name)) return undefined;
  return findUser(comment) ?? findUser(name) ?? findWord(name) ?? findWord(comment);
}

function findUser(text: string): string | undefined {
  const user = ADDRESS.exec(text)?.[1]?.toLowerCase();
  return user === undefined || NOBODY.has(user) ? undefined : user;
}

function findWord(text: string): string | undefined {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.find((word) => !NOBODY.has(word));
}
