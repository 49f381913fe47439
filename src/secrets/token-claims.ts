import { sanitize } from '../format.ts';
import { formatTimestamp } from '../time.ts';

/** The issuer of GitHub itself; every GitHub Enterprise Server has one of its own (docs.github.com, "OpenID Connect reference"). */
const GITHUB = 'https://token.actions.githubusercontent.com';

/**
 * readClaims reads from a job's token, for advice alone, what trust policies most often get wrong: who issued it, and how it
 * names the job. Nothing is verified. The texts are made to be put after other words.
 */
export function readClaims(
  token: string,
  now = Date.now(),
): {
  issuer: string /** Such as " and sub is repo:octo-org/train:..."; may be empty. */;
  subject: string;
  times: string;
} {
  const { iss, sub, iat, exp } = decode(token);
  const time = (seconds: unknown) =>
    typeof seconds === 'number' && seconds < 1e11 ? formatTimestamp(seconds * 1000) : undefined;
  const [issued, ends] = [time(iat), time(exp)];
  return {
    issuer: typeof iss === 'string' && iss.startsWith('https://') ? sanitize(iss) : GITHUB,
    subject: typeof sub === 'string' ? ` and sub is ${sanitize(sub)}` : '',
    times:
      issued && ends
        ? `: it issued the token at ${issued}, until ${ends}; here it is ${formatTimestamp(now)}`
        : '',
  };
}

function decode(token: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
  } catch {
    return {};
  }
}
