import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AccountReply, AccountRequest } from './account-server.ts';
import { keyNumbers, keyPages, machinePages } from './numbered-account.ts';
import { Traffic } from './traffic.ts';

/**
 * A process with an account on loopback, in the shape of Pictor and as cheap as can be: pages are serialized before they
 * are asked for. AccountServer starts it, and tells it which account to show.
 */
const now = Date.now();
let shown: Map<string, Buffer[]> = new Map();
let latency = 0;
let traffic = new Traffic();

const server = createServer(async (request, response) => {
  const end = traffic.begin(performance.now());
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const page = shown.get(pathname)?.[Number(searchParams.get('page') ?? 1) - 1];
  if (latency > 0) await sleep(latency);
  response.writeHead(page ? 200 : 404, {
    'content-type': 'application/json',
    'content-length': page?.length ?? 0,
  });
  response.end(page);
  end(performance.now());
});
server.listen(0, '127.0.0.1', () =>
  reply({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` }),
);
process.on('disconnect', () => process.exit());

process.on('message', async (asked: AccountRequest) => {
  if ('show' in asked) {
    const numbers = keyNumbers(asked.show, asked.change);
    const [keys, machines] = [keyPages(numbers, now), machinePages(numbers)];
    shown = new Map([
      ['/api/ssh-keys', keys],
      ['/api/gpu-instances', machines],
    ]);
    latency = asked.latency;
    if (asked.file !== undefined) await write(asked.file, [...keys, ...machines]);
  }
  const { requests, rounds } = traffic;
  reply({ requests, rounds });
  traffic = new Traffic();
});

/** write puts one page a line into a file. */
async function write(path: string, pages: Buffer[]): Promise<void> {
  const file = createWriteStream(path);
  for (const page of pages) {
    file.write(page);
    file.write('\n');
  }
  await new Promise<void>((resolve) => file.end(resolve));
}

function reply(said: AccountReply): void {
  process.send?.(said);
}
