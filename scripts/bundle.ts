import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What is loaded when it is first used, each a file of its own in dist/vendor: how sources import it, what is in it. */
const LAZY = [
  { name: 'cli-table3', imported: /^cli-table3$/, contents: `module.exports = require('cli-table3');` },
  { name: 'yaml', imported: /^yaml$/, contents: `module.exports = require('yaml');` },
  { name: 'sshpk', imported: /^sshpk$/, contents: `module.exports = require('sshpk');` },
  {
    name: 'bcrypt-pbkdf',
    imported: /^bcrypt-pbkdf$/,
    contents: `module.exports = require('bcrypt-pbkdf');`,
  },
  { name: 'aws', imported: /^\.\/aws\.ts$/, contents: `export * from './src/secrets/aws.ts';` },
  {
    name: 'ec2-sdk',
    imported: /^\.\/ec2-sdk\.ts$/,
    contents: `export * from './src/accounts/profiles/ec2-sdk.ts';`,
  },
  { name: 'schema', imported: /^\.\/schema\.ts$/, contents: `export * from './src/accounts/schema.ts';` },
];

/**
 * What talks to accounts is loaded by main and post only where a key is leased. It is a bundle of its own, with classes
 * of its own: nothing in src/action may ask `instanceof` of what comes from there.
 */
const ACCOUNTS = {
  path: 'accounts',
  imported: /^\.\.\/accounts\/open\.ts$/,
  contents: `export * from './src/accounts/open.ts';`,
};

/**
 * bundle builds dist/ in memory: contents by path, relative to dist/. Equal sources give equal bytes.
 *
 * The Action and the command are CommonJS, though their sources are not: Node starts them 10 ms sooner, and fetches its own modules one
 * by one. (An ES import reads every export of them; for `http` and `crypto` that loads undici and WebCrypto, 40 ms.)
 */
export async function bundle(): Promise<Map<string, Buffer>> {
  const actions = await Promise.all(
    ['main', 'post'].map((name) =>
      compile(name, `import './src/action/${name}.ts';`, lazyLibraries, lazyAccounts),
    ),
  );
  const accounts = await compile(ACCOUNTS.path, ACCOUNTS.contents, lazyLibraries);
  const vendors = await Promise.all(
    LAZY.map(({ name, contents }) => compile(`vendor/${name}`, contents, withoutSignIn)),
  );
  const cli = await compile('cli', `import './src/cli/main.ts';`, lazyLibraries);
  const built = [...actions, cli, accounts, ...vendors];
  const licences = licencesOf(built.map(({ metafile }) => metafile));
  return new Map([
    ...built.map(({ path, contents }): [string, Buffer] => [path, contents]),
    ['package.json', Buffer.from('{ "type": "commonjs" }\n')],
    ['licenses.txt', Buffer.from(licences)],
  ]);
}

async function compile(name: string, contents: string, ...plugins: Plugin[]) {
  const options = {
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false }, // Through require: an import would start Node's loader of ES modules, 5 ms.
    preserveSymlinks: true, // The bytes do not tell where node_modules lies.
    legalComments: 'none',
    banner: { js: name === 'cli' ? '#!/usr/bin/env node' : '' },
    define: { KEYLEASE_VERSION: JSON.stringify(version) },
    plugins: [onlyWhatIsUsed, ...plugins],
    metafile: true,
    write: false,
  } satisfies BuildOptions;
  const { outputFiles, metafile } = await build(options);
  return { path: `${name}.js`, contents: Buffer.from(outputFiles[0]?.contents ?? []), metafile };
}

/** lazyLibraries leaves libraries outside, to be loaded from dist/vendor. */
const lazyLibraries: Plugin = {
  name: 'lazy-libraries',
  setup({ onResolve }) {
    for (const { name, imported } of LAZY) {
      onResolve({ filter: imported }, () => ({ path: `./vendor/${name}.js`, external: true }));
    }
  },
};

/** lazyAccounts leaves what talks to accounts outside, to be loaded from dist/accounts.js. */
const lazyAccounts: Plugin = {
  name: 'lazy-accounts',
  setup({ onResolve }) {
    onResolve({ filter: ACCOUNTS.imported }, () => ({ path: `./${ACCOUNTS.path}.js`, external: true }));
  },
};

/** withoutSignIn leaves out of the AWS SDK what a job cannot do, sign in with a browser, and streams: 190 KB. */
const withoutSignIn: Plugin = {
  name: 'without-sign-in',
  setup({ onResolve, onLoad }) {
    const filter = /^(@aws-sdk\/credential-provider-(sso|login)|@smithy\/core\/event-streams)$/;
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error('keylease does without ${path}');`,
    }));
  },
};

/**
 * onlyWhatIsUsed says of @actions/core what its package.json does not: that unused files of it can be left out.
 * Its OIDC client alone brings an HTTP client of 416 KB, loaded at every start.
 */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...context }) => {
      if (pluginData === 'resolved' || !`${path}${context.importer}`.includes('@actions/')) return undefined;
      return { ...(await resolve(path, { ...context, pluginData: 'resolved' })), sideEffects: false };
    });
  },
};

/** licencesOf collects the licence texts of all packages that are in the bundles. */
function licencesOf(metafiles: Metafile[]): string {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const titles = new Map<string, string[]>();
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
    titles.set(text, [...(titles.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const texts = [...titles].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`);
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
