import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import * as yaml from 'yaml';
import * as zod from 'zod';
import {
  clockAlone,
  external,
  octokitAlone,
  onlyWhatIsUsed,
  processesOnUse,
  promisesOnUse,
  unicodeOnUse,
  without,
  withoutLanguages,
} from './bundle-plugins.ts';
import { compileForms } from './compile-forms.ts';
import { collectLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that are loaded on first use, each from its own file in dist/vendor. */
const LAZY_PACKAGES = [
  'cli-progress',
  'yaml',
  'zod',
  'sshpk',
  'ssh2',
  'bcrypt-pbkdf',
  'hash-wasm',
  'xz-decompress',
];

/** Modules of our own that are loaded the same way. Every file name is used once in src, so the name alone finds it. `demo/demo.ts` is what `keylease demo` runs. */
const LAZY_MODULES = [
  'demo/demo.ts',
  'src/accounts/schema/profile-schema.ts',
  'src/audit/policy/compiled-forms.ts',
  'src/audit/report/html/html-pages.ts',
  'src/aws/sdk/ec2-sdk.ts',
  'src/aws/sdk/eventbridge-sdk.ts',
  'src/aws/sdk/s3-sdk.ts',
  'src/aws/sdk/secrets-sdk.ts',
  'src/aws/sdk/securityhub-sdk.ts',
  'src/aws/sdk/sns-sdk.ts',
  'src/aws/sdk/ssm-sdk.ts',
  'src/cli/command-line.ts',
  'src/cli/openapi/local-references.ts',
  'src/cli/table.ts',
  'src/github/octokit.ts',
  'src/http/proxy-agents.ts',
  'src/keys/misspelling.ts',
  'src/keys/paste-repairs.ts',
  'src/keys/weak/find-shared-primes.ts',
  'src/keys/weaknesses.ts',
];

/** A job cannot sign in with a browser. */
const SIGN_IN = '@aws-sdk/credential-provider-(sso|login)';
/** Event streams: only the S3 client needs them, as soon as it is made. With SIGN_IN, 190 KB. */
const STREAMS = '@smithy/core/event-streams';

/** What ssh2 uses if it was built on this machine. */
const NATIVE = 'cpu-features|.*\\.node';

/**
 * CONTENTS are what is used of large packages: to load all of zod takes 30 ms more, and all of yaml 10 ms; hash-wasm has
 * twenty hashes beside Argon2.
 */
const CONTENTS: Record<string, string> = {
  'hash-wasm': `module.exports = require('./node_modules/hash-wasm/dist/argon2.umd.min.js');`,
  zod: used(zod, /\bz\.(\w+)/g, 'zod'),
  // Its ES modules, of which what is not used can be left out.
  yaml: used(yaml, /\b(\w+)(?=[^{}]*\} from 'yaml';)/g, './node_modules/yaml/browser/dist/index.js'),
};

/** LAZY says how sources import what is loaded lazily, and what its file in dist/vendor contains. */
const LAZY: { name: string; imported: RegExp; contents: string }[] = [
  ...LAZY_PACKAGES.map((name) => ({
    name,
    imported: new RegExp(`^${name}$`),
    contents: CONTENTS[name] ?? `module.exports = require('${name}');`,
  })),
  ...LAZY_MODULES.map((path) => {
    const name = basename(path, '.ts');
    return { name, imported: new RegExp(`/${name}\\.ts$`), contents: `export * from './${path}';` };
  }),
];

/**
 * PARTS are what main and post load only for the jobs that need it: each a bundle with classes of its own, so that nothing in
 * src/action may ask `instanceof` of what comes from there. A module of src/action is named as it is imported.
 */
const PARTS: { name: string; modules: string[] }[] = [
  { name: 'accounts', modules: ['src/accounts/open.ts'] },
  { name: 'secrets', modules: ['src/secrets/secrets-manager.ts'] },
  {
    name: 'lease',
    modules: [
      'src/action/plan/plan-lease.ts',
      'src/action/plan/finished-leases.ts',
      'src/action/register-key.ts',
    ],
  },
  { name: 'runs', modules: ['src/action/plan/finished-runs.ts'] },
  { name: 'target', modules: ['src/action/plan/plan-target.ts', 'src/action/reach-target.ts'] },
  { name: 'prepare', modules: ['src/action/plan/plan-preparation.ts', 'src/action/user-data-outputs.ts'] },
  { name: 'cleanup', modules: ['src/action/cleanup.ts'] },
];

/** partsFor are the parts that a bundle loads: all but itself. */
function partsFor(own?: string): Plugin {
  const others = PARTS.filter(({ name }) => name !== own);
  return external(
    others.flatMap(({ name, modules }) =>
      modules.map((path) => ({
        imported: new RegExp(`/${basename(path, '.ts')}\\.ts$`),
        file: `./${name}.js`,
      })),
    ),
  );
}

/**
 * bundle builds dist/ in memory: contents by path, relative to dist/. Equal sources give equal bytes.
 *
 * The Action and the command are CommonJS, though their sources are not: Node starts them 10 ms sooner, and fetches
 * its own modules one by one. (An ES import reads every export of them; for `http` and `crypto` that loads undici and
 * WebCrypto, 40 ms.)
 */
export async function bundle(): Promise<Map<string, Buffer>> {
  const libraries = librariesIn('./vendor');
  const built = await Promise.all([
    compile('main', `import './src/action/main.ts';`, libraries, partsFor()),
    compile('post', `import './src/action/post.ts';`, libraries, partsFor()),
    compile('cli', `import './src/cli/cli.ts';`, libraries),
    compile('audit', `import './src/audit-action/audit-main.ts';`, libraries),
    ...PARTS.map(({ name, modules }) => {
      const contents = modules.map((path) => `export * from './${path}';`).join('\n');
      return compile(name, contents, libraries, partsFor(name));
    }),
    ...compileLambda(),
    ...LAZY.map(compileLibrary),
  ]);
  const licenses = collectLicenses(
    root,
    built.map(({ metafile }) => metafile),
  );
  return new Map([
    ...built.map(({ path, contents }): [string, Buffer] => [path, contents]),
    ['package.json', Buffer.from('{ "type": "commonjs" }\n')],
    ['licenses.txt', Buffer.from(licenses)],
  ]);
}

/**
 * compileLambda builds the entry, an ES module that reads events, what reads the policy, and what audits. These are
 * CommonJS like the rest, share dist/vendor with it, and are loaded when needed.
 */
function compileLambda() {
  const require = `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`;
  const libraries = librariesIn('../vendor');
  return [
    emit('lambda/index.mjs', {
      stdin: { contents: `export { handler } from './lambda/handler.ts';`, resolveDir: root },
      format: 'esm',
      banner: { js: require },
      plugins: [lambdaPart('run-request')],
    }),
    compile(
      'lambda/run-request',
      `export * from './lambda/run-request.ts';`,
      libraries,
      lambdaPart('audits'),
    ),
    compile('lambda/audits', `export * from './lambda/audits.ts';`, libraries),
  ];
}

/** compileLibrary builds a file of dist/vendor; what it shares with another one, such as zod, it loads from there. */
function compileLibrary({ name, contents }: (typeof LAZY)[number]) {
  const leftOut = without(name === 's3-sdk' ? [SIGN_IN, NATIVE] : [SIGN_IN, STREAMS, NATIVE]);
  return compile(`vendor/${name}`, contents, librariesIn('.', name), leftOut, withoutLanguages);
}

function compile(name: string, contents: string, ...plugins: Plugin[]) {
  // Read by nobody here: without spaces, it is a quarter smaller, of what is installed and of what is parsed.
  const isCompact = name.startsWith('vendor/');
  return emit(`${name}.js`, {
    minifyWhitespace: isCompact,
    minifySyntax: isCompact,
    stdin: { contents, resolveDir: root },
    format: 'cjs',
    banner: { js: name === 'cli' ? '#!/usr/bin/env node' : '' },
    plugins: [
      clockAlone,
      octokitAlone,
      onlyWhatIsUsed,
      processesOnUse,
      promisesOnUse,
      unicodeOnUse,
      compileForms,
      ...plugins,
    ],
  });
}

async function emit(path: string, options: BuildOptions) {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    supported: { 'dynamic-import': false }, // Through require: an import would start Node's loader of ES modules, 5 ms.
    preserveSymlinks: true, // Keeps the path of node_modules out of the bytes.
    legalComments: 'none',
    define: { KEYLEASE_VERSION: JSON.stringify(version), 'import.meta.filename': '__filename' }, // CommonJS has no import.meta.
    metafile: true,
    write: false,
  });
  return { path, contents: Buffer.from(inAscii(outputFiles[0]?.text ?? '')), metafile };
}

/**
 * inAscii escapes the characters that esbuild leaves in comments, regular expressions and tagged templates. With a single one in
 * a file, V8 keeps all of it with two bytes for each character. Throws for String.raw, which would show the escape.
 */
function inAscii(code: string): string {
  const [raw] = /\.raw`[^`]*?[^\0-\x7f`]/.exec(code) ?? [];
  if (raw !== undefined) throw new Error(`Not in ASCII, and cannot be escaped: ${raw}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** librariesIn leaves libraries out of a bundle that sees dist/vendor as `folder`, except itself. */
function librariesIn(folder: string, itself?: string): Plugin {
  return external(
    LAZY.filter(({ name }) => name !== itself).map(({ name, imported }) => ({
      imported,
      file: `${folder}/${name}.js`,
    })),
  );
}

/** lambdaPart leaves a part of the function in a separate file next to it, loaded when needed. */
function lambdaPart(name: string): Plugin {
  return external([{ imported: new RegExp(`^\\./${name}\\.ts$`), file: `./${name}.js` }]);
}

/** used exports from `file` what sources use of a package, by a pattern that captures the names. */
function used(library: object, pattern: RegExp, file: string): string {
  const names = ['src', 'lambda']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(pattern)].map(([, name = '']) => name),
    );
  const exported = [...new Set(names)].filter((name) => name in library).sort();
  return `export { ${exported.join(', ')} } from '${file}';`;
}
