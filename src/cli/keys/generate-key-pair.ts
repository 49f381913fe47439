import { lstatSync, mkdirSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Account } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { formatPublicKey } from '../../keys/public-key.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { type AccountOptions, accountArguments, openFromOptions } from '../account-options.ts';
import { canAsk, confirm } from '../confirm.ts';
import { EXIT } from '../exit-codes.ts';
import { expandHome, sshFolder } from '../home-path.ts';
import { inputName } from '../input.ts';
import { note, noteNext, print } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { addToAccount, checkKeyName } from './add-key.ts';
import { readPublicKey } from './read-public-key.ts';
import { runKeygen } from './run-keygen.ts';

interface GenerateOptions extends AccountOptions {
  /** Default: user@host. */
  comment?: string;
  /** Name on the account; default: the comment. */
  name?: string;
  /** Add it to the account without asking. */
  add?: boolean;
}

/**
 * generateKeyPair has ssh-keygen make an Ed25519 key pair in new files, and adds the public half to an account, if one is
 * named and the user agrees. All that can be known to be wrong is found before a key is made. Throws Problem.
 */
export async function generateKeyPair(path: string | undefined, options: GenerateOptions): Promise<number> {
  const file = path === undefined ? defaultFile(options) : resolve(expandHome(path));
  const comment = options.comment ?? `${userInfo().username}@${hostname()}`;
  const name = options.name ?? comment;
  checkWords(file, comment);
  const account = await openNamed(options);
  if (account) checkKeyName(name, account);
  checkFree(file);
  if (!canAsk()) throw notMade('there is no terminal to type a passphrase on', 'Run this in a terminal');

  note(`Making a key pair in ${inputName(file)}. Choose a passphrase that protects the private key.`);
  makeFolder(file);
  await runKeygen({ file, comment });
  const key = await readPublicKey(`${file}.pub`);
  await print(`${formatPublicKey(key)}\n${keyFingerprint(key)}`);
  note(`The private key stays on this machine. The public key is in ${inputName(file)}.pub as well.`);
  if (account && (options.add || (await confirm(`Add it to ${account.title} as ${sanitize(name)}?`)))) {
    await addToAccount(account, key, { name });
  } else {
    noteNext(`add it to an account: ${addCommand(`${file}.pub`, { ...options, name })}`);
  }
  return EXIT.clean;
}

function defaultFile({ provider = 'keylease' }: GenerateOptions): string {
  return join(sshFolder(), `id_ed25519_${sanitize(provider).replace(/[^\w-]/g, '_')}`);
}

/** checkWords throws UsageError for what ssh-keygen would take for something else. */
function checkWords(file: string, comment: string): void {
  if (file.endsWith('.pub')) {
    throw new UsageError({
      what: 'Invalid path',
      why: 'a name that ends in .pub is that of a public key',
      hint: 'Name the file of the private key; the other one is made beside it',
    });
  }
  if (sanitize(comment, Number.POSITIVE_INFINITY) === comment) return;
  throw new UsageError({
    what: 'Invalid --comment',
    why: 'it contains invisible characters, or starts or ends with a space',
    hint: 'Write it as in --comment octocat@laptop',
  });
}

/** openNamed opens the account that the options name; undefined if they name none. Throws Problem. */
async function openNamed(options: GenerateOptions): Promise<Account | undefined> {
  const { provider, profile, apiUrl, var: vars, add } = options;
  return [provider, profile, apiUrl, vars, add].some((each) => each !== undefined)
    ? openFromOptions(options)
    : undefined;
}

/** checkFree throws Problem if either file is there, as a link to nothing is: ssh-keygen asks about one of them only. */
function checkFree(file: string): void {
  const taken = [file, `${file}.pub`].find((each) =>
    attempt(() => lstatSync(each, { throwIfNoEntry: false })),
  );
  if (taken === undefined) return;
  throw notMade(`${inputName(taken)} is there already`, 'Give the path of a new file');
}

/** makeFolder makes the folder of a file for its owner alone, unless it is there. Throws Problem. */
function makeFolder(file: string): void {
  attempt(() => mkdirSync(dirname(file), { recursive: true, mode: 0o700 }));
}

function attempt<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw notMade(errorMessage(error), 'Give the path of a file that can be made');
  }
}

function addCommand(file: string, options: GenerateOptions): string {
  const account = accountArguments(
    options.profile === undefined ? { provider: 'pictor', ...options } : options,
  );
  const name = `--name=${sanitize(options.name ?? '')}`;
  return shellCommand(['keylease', 'keys', 'add', ...account, name, file]);
}

function notMade(why: string, hint: string): Problem {
  return new Problem({ what: 'No key was made', why, hint });
}
