import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** bundle builds dist/ in memory: contents by path, relative to dist/. Equal sources give equal bytes. */
export async function bundle(): Promise<Map<string, Buffer>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/action/main.ts', post: 'src/action/post.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    plugins: [lazyBuiltins, withoutHttpClient],
    metafile: true,
    write: false,
  });
  const files = outputFiles.map(({ path, contents }): [string, Buffer] => [
    path.slice(join(root, 'dist/').length),
    Buffer.from(contents),
  ]);
  return new Map([...files, ['licenses.txt', Buffer.from(licences(metafile))]]);
}

/**
 * lazyBuiltins fetches Node's own modules with require. An import reads every export of them, and that makes Node 24
 * load undici for `http` and WebCrypto for `crypto`: 40 ms at each start.
 */
const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup(builder) {
    const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
    builder.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (!builtins.has(path)) return undefined;
      return kind === 'require-call' ? { path, external: true } : { path, namespace: 'builtin' };
    });
    builder.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/**
 * withoutHttpClient leaves out the HTTP client of @actions/core and what minipass-fetch wants for old character
 * sets. The first is 416 KB that core loads at every start, for OIDC tokens alone; the second is never reached by JSON.
 */
const withoutHttpClient: Plugin = {
  name: 'without-http-client',
  setup(builder) {
    builder.onResolve({ filter: /^(@actions\/http-client(\/.*)?|encoding|iconv-lite)$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents:
        path === '@actions/http-client'
          ? "export class HttpClient { constructor() { throw new Error('not in this bundle'); } }"
          : 'export class BearerCredentialHandler {}',
    }));
  },
};

/** licences collects the licence texts of all packages that are in the bundle. */
function licences(metafile: Metafile): string {
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
