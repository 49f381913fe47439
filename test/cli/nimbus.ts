import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TOKEN } from './run.ts';

interface NimbusKey {
  id: string;
  label: string;
  public_key: string;
  created_at: string;
  machines: { id: string; name: string }[];
}

/** startNimbus starts an account of the invented cloud that fixtures/nimbus-openapi3.json describes. */
export async function startNimbus() {
  const keys: NimbusKey[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const answer = (status: number, body?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, id] = /^\/account\/ssh-keys(?:\/(.*))?$/.exec(pathname) ?? [];
    const refuse = (status: number, message: string) => answer(status, { error: { code: 'no', message } });
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return refuse(401, 'Who are you?');
    if (request.method === 'GET') {
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      const last_page = Math.max(Math.ceil(keys.length / size), 1);
      const ssh_keys = keys.slice((page - 1) * size, page * size);
      return answer(200, { ssh_keys, meta: { pagination: { last_page } } });
    }
    if (request.method === 'POST') {
      const { label, public_key } = JSON.parse(text);
      if (keys.some((key) => key.public_key === public_key)) return refuse(409, 'It is there.');
      const key = {
        id: `key-${keys.length}`,
        label,
        public_key,
        created_at: new Date().toISOString(),
        machines: [],
      };
      keys.push(key);
      return answer(201, { ssh_key: key });
    }
    const index = keys.findIndex((key) => key.id === id);
    if (index < 0) return refuse(404, 'There is no such key.');
    keys.splice(index, 1);
    return answer(204);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    keys,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
