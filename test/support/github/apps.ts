import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { notFound, type Route, refuse } from './route.ts';

/** TestInstallation is an app as it is installed on an account. */
interface TestInstallation {
  id: number;
  account: { login: string };
  permissions: Record<string, string>;
  suspended_at: string | null;
}

/** createAppKey makes a private key of an app: PKCS #1 in PEM, as GitHub issues it. */
export function createAppKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
}

const PRIVATE_KEY = createAppKey();

/** Apps is a GitHub App and where it is installed; it signs in with tokens by RFC 7519. */
export class Apps {
  readonly id = '12345';
  readonly privateKey = PRIVATE_KEY;
  readonly installations: TestInstallation[] = [];
  readonly #issued = new Map<string, TestInstallation>();

  readonly routes: Route[] = [
    [
      'GET /app/installations',
      ({ viewer }) =>
        viewer === this.id
          ? { list: this.installations }
          : refuse(401, 'A JSON web token could not be decoded'),
    ],
    [
      'POST /app/installations/{id}/access_tokens',
      ({ params, viewer }) => {
        const installation = this.installations.find(({ id }) => String(id) === params.id);
        if (viewer !== this.id || !installation) return notFound();
        const token = `ghs_SECRET${installation.id}x${this.#issued.size}`;
        this.#issued.set(token, installation);
        const expires_at = new Date(Date.now() + 3_600_000).toISOString();
        return { status: 201, body: { token, expires_at, permissions: installation.permissions } };
      },
    ],
  ];

  install(login: string, permissions: Record<string, string> = { members: 'read' }): TestInstallation {
    const installation = {
      id: this.installations.length + 1,
      account: { login },
      permissions,
      suspended_at: null,
    };
    this.installations.push(installation);
    return installation;
  }

  /** viewerOf returns the app's id for its own token, nothing visible for one of an installation; undefined for others. */
  viewerOf(token: string): string | undefined {
    if (this.#issued.has(token)) return '';
    const [head = '', claims = '', signature = ''] = token.split('.');
    const data = Buffer.from(`${head}.${claims}`);
    const key = createPublicKey(this.privateKey);
    if (!verify('sha256', data, key, Buffer.from(signature, 'base64url'))) return undefined;
    const { iss, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    return String(iss) === this.id && exp * 1000 > Date.now() ? this.id : undefined;
  }
}
