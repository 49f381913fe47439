import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';

it('a start of main loads neither fs/promises, which brings readline, nor an HTTP client or a library', () => {
  const file = resolve('dist/main.js');
  const script = `process.on('exit', () => {
      console.log([...process.moduleLoadList, ...Object.keys(require.cache)].join('\\n'));
    });
    require('${file}');`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { env: {}, encoding: 'utf8' });
  expect(stdout).toContain(file);
  expect(stdout).not.toMatch(
    /NativeModule (internal\/(readline|fs\/promises)|fs\/promises|http)\b|\/vendor\//,
  );
});
