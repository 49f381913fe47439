import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parseReference } from '../../src/secrets/reference.ts';
import { secretReader } from '../../src/secrets/secret-reader.ts';
import { openSecrets } from '../../src/secrets/secrets-manager.ts';
import { Aws } from '../support/aws.ts';
import { Moto } from '../support/moto.ts';
import { needs } from '../support/tools.ts';

/** The same as against our own stub, against an AWS that others wrote. */
needs('moto_server')('Secrets Manager and Parameter Store as moto has them', () => {
  const environment = { ...process.env };
  const aws = new Aws();
  let moto: Moto;
  let arn: string | undefined;
  beforeAll(async () => {
    await aws.listen();
    moto = await Moto.start();
    process.env = { PATH: environment.PATH, ...aws.oidc, ...aws.env, AWS_ENDPOINT_URL: moto.url };
    const client = new SecretsManagerClient({});
    const create = (Name: string, value: object) => client.send(new CreateSecretCommand({ Name, ...value }));
    ({ ARN: arn } = await create('keylease/ci', {
      SecretString: JSON.stringify({ key: 'a\nkey', port: 22 }),
    }));
    await create('keylease/bytes', { SecretBinary: Buffer.from('clé ✓') });
  });
  afterAll(async () => {
    process.env = environment;
    await moto.close();
    await aws.close();
  });

  function read(text: string, role?: string): Promise<string> {
    const reference = parseReference(text);
    if (!reference) throw new Error(`no reference: ${text}`);
    const taken = role ? { arn: role, session: 'keylease-1' } : undefined;
    return openSecrets({ env: process.env, mask: () => {}, role: taken }).read(reference);
  }

  it('gives text, bytes, and fields, by name and by ARN', async () => {
    expect(await read('keylease/ci')).toBe('{"key":"a\\nkey","port":22}');
    expect(await read('keylease/bytes')).toBe('clé ✓');
    expect(await read('keylease/ci#key')).toBe('a\nkey');
    expect(await read(`${arn}#port`)).toBe('22');
  });

  it('gives them to a role', async () => {
    expect(await read('keylease/ci#key', 'arn:aws:iam::123456789012:role/octo-ci')).toBe('a\nkey');
  });

  it('gives parameters, decrypted, and fields of them', async () => {
    const Value = '{"token":"a token"}';
    await new SSMClient({}).send(
      new PutParameterCommand({ Name: '/keylease/pictor', Type: 'SecureString', Value }),
    );
    const read = secretReader({ env: process.env, mask: () => {} });
    expect(await read({ ssm: '/keylease/pictor#token' })).toBe('a token');
    await expect(read({ ssm: '/keylease/none' })).rejects.toThrow(
      /^Parameter \/keylease\/none cannot be read in eu-central-1: ParameterNotFound/,
    );
  });

  it('says that a secret is not there', async () => {
    await expect(read('keylease/none')).rejects.toThrow(
      /^Secret keylease\/none cannot be read in eu-central-1: ResourceNotFoundException, Secrets Manager can't find the specified secret\./,
    );
  });
});
