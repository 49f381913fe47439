/**
 * The thread in which `keylease` of run.ts calls the built command. A message is a call. Answers are what is written, as it
 * comes, and the exit code once nothing is left to wait for, which is when a process would end.
 */
import { createRequire } from 'node:module';
import { Readable, Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';

let isCalled = false;

parentPort.on('message', ({ argv, env, input }) => {
  isCalled = true;
  parentPort.unref();
  const set = (name, value) =>
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
  set('argv', argv);
  set('env', env);
  set('stdin', Readable.from(input === undefined ? [] : [Buffer.from(input)], { objectMode: false }));
  for (const stream of ['stdout', 'stderr']) set(stream, outputTo(stream));
  process.exitCode = undefined;
  const require = createRequire(import.meta.url);
  for (const loaded of Object.keys(require.cache)) delete require.cache[loaded];
  require(argv[1]);
});

process.on('beforeExit', () => {
  if (!isCalled) return;
  isCalled = false;
  parentPort.ref();
  parentPort.postMessage({ code: process.exitCode ?? 0 });
});

function outputTo(stream) {
  return new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      parentPort.postMessage({ stream, text: String(chunk) });
      done();
    },
  });
}
