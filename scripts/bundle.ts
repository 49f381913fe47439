import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Libraries that are loaded when they are first used, each a file of its own in dist/vendor. */
const LAZY = ['sshpk'];

/**
 * bundle builds dist/ in memory: contents by path, relative to dist/. Equal sources give equal bytes.
 *
 * The Action is CommonJS, though its sources are not: Node starts it 10 ms sooner, and fetches its own modules one
 * by one. (An ES import reads every export of them; for `http` and `crypto` that loads undici and WebCrypto, 40 ms.)
 */
export async function bundle(): Promise<Map<string, Buffer>> {
  const actions = await Promise.all(['main', 'post'].map((name) => compile(name, `./src/action/${name}.ts`)));
  const vendors = await Promise.all(LAZY.map((name) => compile(`vendor/${name}`, name)));
  const built = [...actions, ...vendors];
  const licences = licencesOf(built.map(({ metafile }) => metafile));
  return new Map([
    ...built.map(({ path, contents }): [string, Buffer] => [path, contents]),
    ['package.json', Buffer.from('{ "type": "commonjs" }\n')],
    ['licenses.txt', Buffer.from(licences)],
  ]);
}

async function compile(name: string, entry: string) {
  const vendor = LAZY.includes(entry);
  const options = {
    absWorkingDir: root,
    stdin: {
      contents: vendor ? `module.exports = require('${entry}');` : `import '${entry}';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    preserveSymlinks: true, // The bytes do not tell where node_modules lies.
    legalComments: 'none',
    plugins: [onlyWhatIsUsed, ...(vendor ? [] : [lazyLibraries])],
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
    onResolve({ filter: new RegExp(`^(${LAZY.join('|')})$`) }, ({ path }) => ({
      path: `./vendor/${path}.js`,
      external: true,
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
