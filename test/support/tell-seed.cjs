/** Loaded into a process with `node --require`, prints the seed of each key pair it generates, for tests to search for. */
const crypto = require('node:crypto');

const original = crypto.generateKeyPairSync;
crypto.generateKeyPairSync = (...words) => {
  const pair = original(...words);
  const { d } = pair.privateKey.export({ format: 'jwk' });
  process.stdout.write(`TELL-SEED ${Buffer.from(d, 'base64url').toString('hex')}\n`);
  return pair;
};
