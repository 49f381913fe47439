/**
 * Loaded into a process with `node --require`: ends it with SIGKILL at the KILL_AT-th step that touches the world,
 * right before the step is taken. Steps are what writes files, starts processes, and sends requests.
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
