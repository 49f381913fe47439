import { proxyAgent } from '../http/proxy.ts';

/** AwsClientSettings are what differs between clients; the rest is the same for all. */
export interface AwsClientSettings {
  region: string;
  /** For one try, in milliseconds; 10 seconds unless told. */
  requestTimeout?: number | undefined;
  endpoint?: string;
  credentials?: object;
  followRegionRedirects?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: the clients of the SDK have no common type for what they take.
type AwsService<Client> = new (config: any) => Client;
type KnownClient = { config: { credentials: object } };

const ATTEMPTS = 4;
const CONNECTION_TIMEOUT = 5000;

/** Clients by service and region. */
type Clients = Map<unknown, Map<string, Promise<KnownClient>>>;
const kept = new WeakMap<NodeJS.ProcessEnv, Clients>();

/** createAwsClient makes a client of the SDK, which uses a proxy where the environment names one. Throws ApiError. */
export async function createAwsClient<Client>(
  Service: AwsService<Client>,
  { requestTimeout = 10_000, ...settings }: AwsClientSettings,
): Promise<Client> {
  const [httpAgent, httpsAgent] = await Promise.all([proxyAgent('http:'), proxyAgent('https:')]);
  const timeouts = { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout, throwOnRequestTimeout: true };
  const requestHandler = { ...timeouts, ...(httpAgent && { httpAgent }), ...(httpsAgent && { httpsAgent }) };
  return new Service({ maxAttempts: ATTEMPTS, requestHandler, ...settings });
}

/**
 * keptAwsClient makes a client once for an environment and region, with the credentials that the SDK finds there: a
 * function in AWS Lambda that is called again finds its connections open. Clients of one service share credentials, so
 * that these are fetched once.
 */
export function keptAwsClient<Client extends KnownClient>(
  Service: AwsService<Client>,
  { env, ...settings }: Omit<AwsClientSettings, 'credentials'> & { env: NodeJS.ProcessEnv },
): Promise<Client> {
  const services = kept.get(env) ?? new Map();
  kept.set(env, services);
  const clients: Map<string, Promise<Client>> = services.get(Service) ?? new Map();
  services.set(Service, clients);
  const { region } = settings;
  const client = clients.get(region) ?? createBeside(clients, Service, settings);
  clients.set(region, client);
  client.catch(() => clients.delete(region));
  return client;
}

async function createBeside<Client extends KnownClient>(
  clients: Map<string, Promise<Client>>,
  Service: AwsService<Client>,
  settings: AwsClientSettings,
): Promise<Client> {
  const [first] = clients.values();
  const credentials = (await first)?.config.credentials;
  return createAwsClient(Service, credentials ? { ...settings, credentials } : settings);
}
