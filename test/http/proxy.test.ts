import dns from 'node:dns';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accountHints } from '../../src/accounts/hints.ts';
import { HttpClient } from '../../src/http/client.ts';
import { proxyAgent, proxyCredentials } from '../../src/http/proxy.ts';
import { openSecrets } from '../../src/secrets/secrets-manager.ts';
import { accountFailure, failure } from '../support/account.ts';
import { Aws } from '../support/aws.ts';
import { Company } from '../support/company.ts';
import { needs } from '../support/tools.ts';

const HOST = 'gpu.example.test';
const LIST = { method: 'GET', path: '/ssh-keys' } as const;
const before = process.env;
afterEach(() => {
  process.env = before;
});

describe('the proxy variables', () => {
  it.each([
    ['HTTPS_PROXY', 'proxy.example.com:3128'],
    ['https_proxy', 'http://proxy.example.com:3128'],
    ['HTTPS_PROXY', 'https://proxy.example.com'],
    ['HTTPS_PROXY', ' http://octo:cat@proxy.example.com/ '],
  ])('name a proxy: %s=%s', async (name, value) => {
    process.env = { [name]: value };
    expect(await proxyAgent('https:')).toBeDefined();
    expect(await proxyAgent('http:')).toBeUndefined();
  });

  it.each([{}, { HTTPS_PROXY: '' }, { https_proxy: ' ' }, { ALL_PROXY: 'http://proxy.example.com' }])(
    'name none: %j',
    async (env) => {
      process.env = env;
      expect(await proxyAgent('https:')).toBeUndefined();
    },
  );

  it.each(['http://', 'socks5://proxy.example.com', 'http://octo:%zz@proxy.example.com', 'http://a b'])(
    'that name no proxy are an error that does not repeat them: %s',
    async (value) => {
      process.env = { https_proxy: value };
      const error = await accountFailure(() => proxyAgent('https:'));
      expect(error.message).toMatch(
        /^https_proxy cannot be used: it is not the http:\/\/ or https:\/\/ address/,
      );
      expect(error.message).not.toMatch(/octo|zz|socks|a b/);
    },
  );

  it('hold secrets', () => {
    process.env = {
      HTTPS_PROXY: 'http://octo:c%40t@proxy.example.com',
      http_proxy: 'octo:dog@proxy.example.com',
    };
    expect(proxyCredentials().sort()).toEqual(['c%40t', 'c@t', 'dog', 'dog']);
  });
});

needs('openssl')('a client behind a proxy', () => {
  const aws = new Aws();
  let company: Company;
  beforeEach(async () => {
    company = new Company();
    await Promise.all([company.listen(), aws.listen()]);
    aws.requests.length = 0;
    aws.secrets.set('ci', 'text');
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await Promise.all([company.close(), aws.close()]);
  });

  const list = (port = 443) => {
    const baseUrl = `https://${HOST}:${port}`;
    const hints = accountHints(baseUrl);
    const options = { title: 'Pictor', baseUrl, secret: '', hints, backoff: 1 };
    return accountFailure(() => new HttpClient(options).send(LIST));
  };

  // This process does not trust the CA, which is as far as each of them gets.
  it.each<[string, boolean]>([
    ['', false],
    ['*', true],
    [HOST, true],
    ['.example.test', true],
    ['*.example.test', true],
    ['other.test, .example.test', true],
    [`${HOST}:1`, false],
    ['gpu.example', false],
    ['u.example.test', false],
  ])('goes where NO_PROXY says: "%s"', async (value, isDirect) => {
    process.env = { ...company.env, [value.length % 2 ? 'NO_PROXY' : 'no_proxy']: value };
    jest.spyOn(dns, 'lookup').mockImplementation(((_host: string, _options: object, found: Found) => {
      found(null, [{ address: '127.0.0.1', family: 4 }]);
    }) as typeof dns.lookup);
    company.place(HOST, 'http://127.0.0.1:9');
    expect(await list(company.directPort)).toMatchObject({ fault: 'tls' });
    expect(company.handshakes).toBe(1);
    expect(company.asked).toEqual(isDirect ? [] : [`CONNECT ${HOST}:${company.directPort}`]);
  });

  it.each([204, 404])('is never told that a key is gone by the proxy, with %i', async (status) => {
    process.env = company.env;
    company.interfere = () => status;
    const hints = accountHints('');
    const http = new HttpClient({
      title: 'Pictor',
      baseUrl: `https://${HOST}`,
      secret: '',
      hints,
      backoff: 1,
    });
    const error = await accountFailure(() => http.send({ method: 'DELETE', path: '/ssh-keys/1' }));
    expect(error.message).toContain(`(HTTPS_PROXY) answered ${status}.`);
  });

  it('is told at once that its proxy does not speak TLS', async () => {
    process.env = { HTTPS_PROXY: company.env.HTTPS_PROXY?.replace('http:', 'https:') };
    expect(await list()).toMatchObject({
      fault: 'refused',
      message: expect.stringMatching(
        /proxy https:\/\/127\.0\.0\.1:\d+ \(HTTPS_PROXY\) cannot be used, .*\. Write http:\/\/ instead of https:\/\/ in HTTPS_PROXY/,
      ),
    });
  });

  it('is told that its proxy may want TLS', async () => {
    process.env = company.env;
    company.interfere = () => 400;
    expect((await list()).message).toMatch(
      /answered 400\. Check HTTPS_PROXY: a proxy that itself speaks TLS needs https/,
    );
  });

  it('waits for a proxy that never answers as long as for a connection', async () => {
    process.env = company.env;
    company.interfere = () => 'silence';
    const hints = accountHints('');
    const http = new HttpClient({ title: 'Pictor', baseUrl: `https://${HOST}`, secret: '', hints });
    const error = await accountFailure(() => http.once(LIST, AbortSignal.timeout(60_000)));
    expect(error).toMatchObject({
      fault: 'transient',
      message: expect.stringMatching(/no answer within 4 s\./),
    });
  });

  it.each([502, 503, 'cut'] as const)('has the AWS SDK try again after %s', async (fault) => {
    const faults = [fault];
    company.interfere = () => faults.pop();
    process.env = { ...aws.env, ...company.env, AWS_ENDPOINT_URL: 'https://aws.example.test' };
    company.place('aws.example.test', aws.env.AWS_ENDPOINT_URL ?? '');
    expect(await readSecret()).toContain('unable to verify the first certificate');
    expect(company.asked).toHaveLength(2);
  });

  it('has the AWS SDK give up at once on 407', async () => {
    company.credentials = 'octo:cat';
    process.env = { ...aws.env, ...company.env, AWS_ENDPOINT_URL: 'https://aws.example.test' };
    process.env.HTTPS_PROXY = process.env.HTTPS_PROXY?.replace('octo:cat@', '');
    expect(await readSecret()).toMatch(/answered 407\. Check the user and password in HTTPS_PROXY\.$/);
    expect(company.asked).toHaveLength(1);
  });

  it('has HTTP_PROXY forward what is not https, and never what is for this machine', async () => {
    company.credentials = 'octo:cat';
    const env = { ...aws.env, HTTP_PROXY: company.env.HTTPS_PROXY };
    process.env = {
      ...env,
      AWS_ENDPOINT_URL: company.place('aws.example.test', aws.env.AWS_ENDPOINT_URL ?? ''),
    };
    process.env.AWS_ENDPOINT_URL = 'http://aws.example.test';
    expect(await read()).toBe('text');
    expect(company.asked).toEqual(['POST http://aws.example.test/']);
    process.env = { ...env };
    expect(await read()).toBe('text');
    expect(company.asked).toHaveLength(1);
  });

  it.each([
    [{ NO_PROXY: 'aws.example.test' }, /(ENOTFOUND|EAI_AGAIN).*Check AWS_REGION and the network\.$/, 0],
    [{}, /Check the user and password in HTTP_PROXY\.$/, 1],
  ])('has HTTP_PROXY %j', async (env, message, asked) => {
    const HTTP_PROXY = company.env.HTTPS_PROXY;
    company.credentials = 'octo:cat';
    process.env = { ...aws.env, ...env, HTTP_PROXY, AWS_ENDPOINT_URL: 'http://aws.example.test' };
    expect(await readSecret()).toMatch(message);
    expect(company.asked).toHaveLength(asked);
  });

  const read = () =>
    openSecrets({ env: process.env, mask: () => {} }).read({ id: 'ci', field: undefined, region: undefined });
  const readSecret = async () => (await failure(read)).message;
});

type Found = (error: null, addresses: { address: string; family: number }[]) => void;
