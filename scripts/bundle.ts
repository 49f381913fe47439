import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that are loaded when they are first used, each as a file of its own in dist/vendor. */
const LAZY_PACKAGES = ['cli-table3', 'cli-progress', 'yaml', 'zod', 'sshpk', 'bcrypt-pbkdf'];

/** Modules of our own that are loaded the same way. Every file name is used once in src, so the name alone finds it. */
const LAZY_MODULES = [
  'src/accounts/profile-schema.ts',
  'src/aws/sdk/ec2-sdk.ts',
  'src/aws/sdk/s3-sdk.ts',
  'src/aws/sdk/secrets-sdk.ts',
  'src/aws/sdk/sns-sdk.ts',
  'src/http/proxy-agents.ts',
  'src/keys/weaknesses.ts',
];

/** LAZY says how sources import what is loaded lazily, and what its file in dist/vendor holds. */
const LAZY: { name: string; imported: RegExp; contents: string }[] = [
  ...LAZY_PACKAGES.map((name) => ({
    name,
    imported: new RegExp(`^${name}$`),
    contents: name === 'zod' ? `export * from 'zod';` : `module.exports = require('${name}');`,
  })),
  ...LAZY_MODULES.map((path) => {
    const name = basename(path, '.ts');
    return { name, imported: new RegExp(`/${name}\\.ts$`), contents: `export * from './${path}';` };
  }),
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
    LAZY.map(({ name, contents }) =>
      compile(
        `vendor/${name}`,
        contents,
        name === 's3-sdk' ? withoutSignIn : withoutStreams,
        withoutLanguages,
      ),
    ),
  );
  const cli = await compile('cli', `import './src/cli/cli.ts';`, lazyLibraries);
  const built = [...actions, cli, accounts, ...(await compileLambda()), ...vendors];
  const licenses = collectLicenses(built.map(({ metafile }) => metafile));
  return new Map([
    ...built.map(({ path, contents }): [string, Buffer] => [path, contents]),
    ['package.json', Buffer.from('{ "type": "commonjs" }\n')],
    ['licenses.txt', Buffer.from(licenses)],
  ]);
}

function compile(name: string, contents: string, ...plugins: Plugin[]) {
  return emit(`${name}.js`, {
    stdin: { contents, resolveDir: root },
    format: 'cjs',
    banner: { js: name === 'cli' ? '#!/usr/bin/env node' : '' },
    plugins: [onlyWhatIsUsed, ...plugins],
  });
}

/**
 * compileLambda builds the entry, an ES module that reads events, what reads the policy, and what audits. These are
 * CommonJS like the rest, share dist/vendor with it, and are loaded when they are called for.
 */
async function compileLambda() {
  const require = `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`;
  const entry = await emit('lambda/index.mjs', {
    stdin: { contents: `export { handler } from './lambda/handler.ts';`, resolveDir: root },
    format: 'esm',
    banner: { js: require },
    plugins: [lazyPart('run-request')],
  });
  const libraries = librariesIn('../vendor');
  const runRequest = `export * from './lambda/run-request.ts';`;
  const audits = `export * from './lambda/audits.ts';`;
  return [
    entry,
    await compile('lambda/run-request', runRequest, libraries, lazyPart('audits')),
    await compile('lambda/audits', audits, libraries),
  ];
}

async function emit(path: string, options: Pick<BuildOptions, 'stdin' | 'format' | 'banner' | 'plugins'>) {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false }, // Through require: an import would start Node's loader of ES modules, 5 ms.
    preserveSymlinks: true, // The bytes do not tell where node_modules lies.
    legalComments: 'none',
    define: { KEYLEASE_VERSION: JSON.stringify(version) },
    metafile: true,
    write: false,
  });
  return { path, contents: Buffer.from(outputFiles[0]?.contents ?? []), metafile };
}

/** librariesIn leaves libraries outside, to be loaded from dist/vendor, which lies there as seen from the bundle. */
function librariesIn(folder: string): Plugin {
  return {
    name: 'libraries',
    setup({ onResolve }) {
      for (const { name, imported } of LAZY) {
        onResolve({ filter: imported }, () => ({ path: `${folder}/${name}.js`, external: true }));
      }
    },
  };
}

/** lazyLibraries is that for bundles right in dist. */
const lazyLibraries = librariesIn('./vendor');

/** lazyPart leaves a part of the function outside, to be loaded from beside it when it is called for. */
function lazyPart(name: string): Plugin {
  return {
    name: `lazy-${name}`,
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^\\./${name}\\.ts$`) }, () => ({
        path: `./${name}.js`,
        external: true,
      }));
    },
  };
}

/** lazyAccounts leaves what talks to accounts outside, to be loaded from dist/accounts.js. */
const lazyAccounts: Plugin = {
  name: 'lazy-accounts',
  setup({ onResolve }) {
    onResolve({ filter: ACCOUNTS.imported }, () => ({ path: `./${ACCOUNTS.path}.js`, external: true }));
  },
};

const SIGN_IN = '@aws-sdk/credential-provider-(sso|login)';
const STREAMS = '@smithy/core/event-streams';
/** What a job cannot do is left out of the AWS SDK: to sign in with a browser. */
const withoutSignIn = without(new RegExp(`^${SIGN_IN}$`));
/** The same and streams of events, together 190 KB; the client of S3 wants these as soon as it is made. */
const withoutStreams = without(new RegExp(`^(${SIGN_IN}|${STREAMS})$`));

function without(filter: RegExp): Plugin {
  return {
    name: 'without',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
      onLoad({ filter, namespace: 'left-out' }, ({ path }) => ({
        contents: `throw new Error('keylease does without ${path}');`,
      }));
    },
  };
}

/** withoutLanguages leaves out of zod its messages in 50 languages, of which English alone is used: 500 KB. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ path }) => ({ path, namespace: 'languages' }));
    onLoad({ filter: /.*/, namespace: 'languages' }, () => ({ contents: 'export {};' }));
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

/** collectLicenses collects the license texts of all packages that are in the bundles. */
function collectLicenses(metafiles: Metafile[]): string {
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
