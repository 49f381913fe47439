// What any program has to do: parse the pages of a listing, and hash the keys. `plain.mjs <file>` reads the pages from a
// file, and prints the microseconds of CPU that reading them took; `plain.mjs <url>` fetches them one after the other.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

const [, , from] = process.argv;
let hashed = 0;

if (from.startsWith('http:')) {
  const agent = new Agent({ keepAlive: true });
  for (const list of ['ssh-keys', 'gpu-instances']) {
    for (let page = 1, last = 1; page <= last; page += 1)
      last = take(await fetchText(`${from}/${list}?page=${page}&per_page=100`, agent)).meta.last_page;
  }
  agent.destroy();
  if (hashed === 0) throw new Error('No key was listed.');
} else {
  const before = process.cpuUsage();
  const lines = readFileSync(from, 'latin1').trimEnd().split('\n');
  const { user, system } = process.cpuUsage(before);
  console.log(user + system);
  for (const line of lines) take(line);
}

function take(text) {
  const page = JSON.parse(text);
  for (const { public_key } of page.data) {
    if (public_key === undefined) continue;
    createHash('sha256')
      .update(Buffer.from(public_key.split(' ')[1], 'base64'))
      .digest('base64');
    hashed += 1;
  }
  return page;
}

function fetchText(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: 'Bearer bench' } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      response.on('error', reject);
    }).on('error', reject);
  });
}
