// What any program has to do: parse the pages of a listing, and hash the keys. `plain.cjs <file>` reads the pages from a
// file, and prints the microseconds of CPU that reading them took; `plain.cjs <url>` fetches them one after the other.
// It loads no more than it needs. It fails if it saw no keys.
const { createHash } = require('node:crypto');

const [, , from] = process.argv;
let hashed = 0;

if (from.startsWith('http:')) fetchAll(from);
else takeFile(from);

process.on('exit', () => {
  if (hashed === 0) process.exitCode = 1;
});

function takeFile(path) {
  const { readFileSync } = require('node:fs');
  const before = process.cpuUsage();
  const lines = readFileSync(path, 'latin1').trimEnd().split('\n');
  const { user, system } = process.cpuUsage(before);
  console.log(user + system);
  for (const line of lines) take(line);
}

async function fetchAll(url) {
  const { Agent, get } = require('node:http');
  const agent = new Agent({ keepAlive: true });
  for (const list of ['ssh-keys', 'gpu-instances']) {
    for (let page = 1, last = 1; page <= last; page += 1)
      last = take(await fetchText(`${url}/${list}?page=${page}&per_page=100`, { get, agent })).meta.last_page;
  }
  agent.destroy();
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

function fetchText(url, { get, agent }) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: 'Bearer bench' } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      response.on('error', reject);
    }).on('error', reject);
  });
}
