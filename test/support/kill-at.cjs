/**
 * Loaded into a process with `node --require`, kills it with SIGKILL right before its KILL_AT-th step. A step writes a
 * file, starts a process or sends a request.
 */
const steps = [
  [
    require('node:fs'),
    [
      'appendFileSync',
      'chmodSync',
      'fchmodSync',
      'fsyncSync',
      'mkdirSync',
      'openSync',
      'renameSync',
      'rmSync',
      'rmdirSync',
      'writeFileSync',
    ],
  ],
  [require('node:fs/promises'), ['open', 'mkdir', 'writeFile', 'rename', 'rm', 'chown', 'appendFile']],
  [require('node:child_process'), ['spawn']],
  [require('node:http'), ['request']],
  [require('node:net'), ['connect']],
];

let left = Number(process.env.KILL_AT);
for (const [module, names] of steps) {
  for (const name of names) {
    const original = module[name];
    module[name] = function step(...words) {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return original.apply(this, words);
    };
  }
}
