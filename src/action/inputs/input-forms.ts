import { parseReference, type SecretReference } from '../../secrets/reference.ts';
import { parseDuration } from '../../time.ts';
import type { HostKeys } from '../ssh/host-key-input.ts';
import { type GivenAddress, parseHostAddress, parseJump } from './host-address.ts';

/** Form says how the text of an input becomes a value. */
export interface Form<T> {
  /** Completes "it must be ..." in the error for an invalid text. */
  expected: string;
  /** parse returns the value, or undefined for an invalid text. Throws Problem if it can say more. */
  parse(text: string): T | undefined | Promise<T | undefined>;
}

/** anyText accepts any text. */
export const anyText: Form<string> = { expected: 'text', parse: (text) => text };

/** matching is text that matches a pattern. */
export function matching(pattern: RegExp, expected: string): Form<string> {
  return { expected, parse: (text) => (pattern.test(text) ? text : undefined) };
}

/** choice is one of several words. */
export function choice<const T extends string>(...choices: T[]): Form<T> {
  const expected = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  return { expected, parse: (text) => choices.find((each) => each === text) };
}

/** trueOrFalse is a boolean as YAML 1.2 writes it ("Core schema"), which is what @actions/core takes as well. */
export const trueOrFalse: Form<boolean> = {
  expected: 'true or false',
  parse: (text) => (/^(true|True|TRUE|false|False|FALSE)$/.test(text) ? /^t/i.test(text) : undefined),
};

/** integerBetween is a whole number in decimal digits, `least` and `most` included. */
export function integerBetween(least: number, most: number, unit = ''): Form<number> {
  return {
    expected: `a whole number${unit} from ${least} to ${most}`,
    parse: (text) => {
      const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
  };
}

/** durationBetween is a number with a unit, such as 90m or 6 h, in milliseconds, `least` and `most` included. */
export function durationBetween(least: number, most: number, expected: string): Form<number> {
  return {
    expected,
    parse: (text) => {
      const duration = parseDuration(text.replace(' ', '')) ?? Number.NaN;
      return duration >= least && duration <= most ? duration : undefined;
    },
  };
}

/** hostAddress is a host, and whom to be on it and at which port, if that is given with it. */
export const hostAddress: Form<GivenAddress> = {
  expected: 'a host name or an IP address',
  parse: parseHostAddress,
};

/** jumpHost is the alias of an earlier use, or an address with its user. */
export const jumpHost: Form<NonNullable<ReturnType<typeof parseJump>>> = {
  expected: 'the host-alias of an earlier use, or user@host:port',
  parse: parseJump,
};

/** sshOptions are lines of ssh_config(5). */
export const sshOptions: Form<string[]> = {
  expected: 'lines of ssh_config',
  parse: async (text) => (await import('../ssh/ssh-options.ts')).parseSshOptions(text),
};

/** hostKeys is what a host may identify itself with. */
export const hostKeys: Form<HostKeys> = {
  expected: 'host keys',
  // Loads node:crypto, which would delay the start of the agent where no host key is given.
  parse: async (text) => (await import('../ssh/host-key-input.ts')).parseHostKeys(text),
};

/** jumpHostKeys is what a jump host may identify itself with. */
export const jumpHostKeys: Form<HostKeys> = {
  expected: hostKeys.expected,
  parse: async (text) => {
    const { namingJumpHostKey } = await import('../ssh/jump-host-key.ts');
    return namingJumpHostKey(async () => hostKeys.parse(text));
  },
};

/** secretReference names a secret in AWS Secrets Manager. An invalid text may be the secret itself: it is never printed. */
export const secretReference: Form<SecretReference> = {
  expected: 'the name or ARN of a secret, such as keylease/ci or keylease/ci#key',
  parse: parseReference,
};
