/**
 * `npm run bench` measures how fast the Action and the command start (`npm run bench start 41` sets the pairs), `npm run
 * bench keys` the checks of public keys, `npm run bench audit` whole audits by the built command (`npm run bench audit 100000`
 * of that many keys only), `npm run bench lambda` the cold start, and `npm run bench sizes` what
 * accounts of each size take in the function, from which `npm run fix` computes a table of docs/deploy.md.
 */
await import(`./bench/${process.argv[2] ?? 'start'}.ts`);
