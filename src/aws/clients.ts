import { proxyAgent } from '../http/proxy.ts';

/** AwsClientSettings are the settings in which clients differ. */
export interface AwsClientSettings {
  region: string;
  /** For each attempt, in milliseconds; 10 seconds by default. */
  requestTimeout?: number | undefined;
  endpoint?: string;
  credentials?: object;
  followRegionRedirects?: boolean;
}

// The SDK's clients have no common type for their configuration.
type AwsService<Client> = new (config: never) => Client;
type KnownClient = { config: { credentials: object } };

const ATTEMPTS = 4;
/** In milliseconds. */
const CONNECTION_TIMEOUT = 5000;

/** Clients by service and region. */
type Clients = Map<unknown, Map<string, Promise<KnownClient>>>;
const kept = new WeakMap<NodeJS.ProcessEnv, Clients>();

/** createAwsClient makes a client of the SDK, which uses the proxy in the environment, if any. Throws ApiError. */
export async function createAwsClient<Client>(
  Service: AwsService<Client>,
  { requestTimeout = 10_000, ...settings }: AwsClientSettings,
): Promise<Client> {
  // Whoever runs keylease cannot choose the SDK in it, so they need not hear which Node its next versions will ask for.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const [httpAgent, httpsAgent] = await Promise.all([proxyAgent('http:'), proxyAgent('https:')]);
  const timeouts = { connectionTimeout: CONNECTION_TIMEOUT, requestTimeout, throwOnRequestTimeout: true };
  const requestHandler = { ...timeouts, ...(httpAgent && { httpAgent }), ...(httpsAgent && { httpsAgent }) };
  return new Service({ maxAttempts: ATTEMPTS, requestHandler, ...settings } as never);
}

/**
 * keptAwsClient makes one client for each service, environment and region, so that a warm Lambda function finds its
 * connections open. Clients of one service share the credentials that the SDK finds, which are fetched once. Throws
 * ApiError.
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
  const client = clients.get(region) ?? createWithSharedCredentials(clients, Service, settings);
  clients.set(region, client);
  client.catch(() => clients.delete(region));
  return client;
}

async function createWithSharedCredentials<Client extends KnownClient>(
  clients: Map<string, Promise<Client>>,
  Service: AwsService<Client>,
  settings: AwsClientSettings,
): Promise<Client> {
  const [first] = clients.values();
  const credentials = (await first)?.config.credentials;
  return createAwsClient(Service, credentials ? { ...settings, credentials } : settings);
}
