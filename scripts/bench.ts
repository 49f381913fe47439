/** `npm run bench` measures the start of the Action (`npm run bench start 41` sets the pairs), `npm run bench keys` what judging keys costs, `npm run bench audit` a whole audit, `npm run bench lambda` the cold start of the function. */
await import(`./bench/${process.argv[2] ?? 'start'}.ts`);
