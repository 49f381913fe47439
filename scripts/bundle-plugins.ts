import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** external leaves modules out of a bundle, which requires them from other files on first use. */
export function external(modules: { imported: RegExp; file: string }[]): Plugin {
  return {
    name: 'external',
    setup({ onResolve }) {
      for (const { imported, file } of modules) {
        onResolve({ filter: imported }, () => ({ path: file, external: true }));
      }
    },
  };
}

/** without leaves packages out of a bundle; loading one of them throws. */
export function without(packages: string[]): Plugin {
  const filter = new RegExp(`^(${packages.join('|')})$`);
  return {
    name: 'without',
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'left-out' }));
      onLoad({ filter, namespace: 'left-out' }, ({ path }) => ({
        contents: `throw new Error('keylease is built without ${path}');`,
      }));
    },
  };
}

/** withoutLanguages leaves out zod's messages in 50 languages, 500 KB; keylease uses only English. */
export const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ path }) => ({ path, namespace: 'languages' }));
    onLoad({ filter: /.*/, namespace: 'languages' }, () => ({ contents: 'export {};' }));
  },
};

/**
 * onlyWhatIsUsed says about @actions/core what its package.json does not: unused files can be left out.
 * Its OIDC client alone brings an HTTP client of 416 KB, loaded at every start.
 */
export const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...context }) => {
      if (pluginData === 'resolved' || !`${path}${context.importer}`.includes('@actions/')) return undefined;
      return { ...(await resolve(path, { ...context, pluginData: 'resolved' })), sideEffects: false };
    });
  },
};

/**
 * octokitAlone leaves out what @actions/github prepares as soon as it is loaded, and keylease does not use: its HTTP client
 * (785 KB; src/http sends the requests), and a method for each of a thousand endpoints (20 ms).
 */
export const octokitAlone: Plugin = {
  name: 'octokit-alone',
  setup({ onResolve, onLoad }) {
    const filter = /^(@actions\/http-client|undici|@octokit\/plugin-rest-endpoint-methods)$/;
    onResolve({ filter }, ({ path, importer }) =>
      importer.includes('/@actions/github/') ? { path, namespace: 'octokit-alone' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'octokit-alone' }, () => ({
      contents: `
        export class HttpClient { getAgent() {} getAgentDispatcher() {} }
        export function fetch() {}
        export function restEndpointMethods() {}`,
    }));
  },
};

/**
 * promisesOnUse lets the job summary of @actions/core take functions from `fs.promises` when it calls them. Node loads
 * what is behind that on first use, readline included, 2 ms that a job without a summary need not spend.
 */
export const promisesOnUse: Plugin = {
  name: 'promises-on-use',
  setup({ onLoad }) {
    onLoad({ filter: /@actions\/core\/lib\/summary\.js$/ }, ({ path }) => {
      const names = ['access', 'appendFile', 'writeFile'];
      const atStart = `const { ${names.join(', ')} } = promises;`;
      const text = readFileSync(path, 'utf8');
      if (!text.includes(atStart)) throw new Error(`${path} no longer has: ${atStart}`);
      const onUse = names.map((name) => `const ${name} = (...options) => promises.${name}(...options);`);
      return { contents: text.replace(atStart, onUse.join('\n')) };
    });
  },
};

/**
 * clockAlone reads the clock of `performance.now()` without the modules that Node loads as soon as somebody names `performance`,
 * which takes 5 ms: in our sources, and in p-retry, which reads it with every request.
 */
export const clockAlone: Plugin = {
  name: 'clock-alone',
  setup({ onLoad }) {
    onLoad({ filter: /(\/(src|lambda)\/.*\.ts|p-retry\/index\.js)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const isRead = text.includes('performance.now()');
      if (path.includes('/p-retry/') && !isRead) throw new Error(`${path} no longer reads performance.now()`);
      const contents = text.replaceAll('performance.now()', '(Number(process.hrtime.bigint()) / 1e6)');
      return isRead ? { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' } : undefined;
    });
  },
};

/**
 * processesOnUse lets commander load what starts processes when it starts one: for commands that are programs of their own, of
 * which keylease has none. It takes 5 ms.
 */
export const processesOnUse: Plugin = {
  name: 'processes-on-use',
  setup({ onLoad }) {
    onLoad({ filter: /commander\/lib\/command\.js$/ }, ({ path }) => {
      const atStart = `const childProcess = require('node:child_process');`;
      const text = readFileSync(path, 'utf8');
      if (!text.includes(atStart)) throw new Error(`${path} no longer has: ${atStart}`);
      const spawn = `(...options) => require('node:child_process').spawn(...options)`;
      return { contents: text.replace(atStart, `const childProcess = { spawn: ${spawn} };`) };
    });
  },
};

/** What takes long to make, by package, and the method that is called of it. */
const UNICODE_TABLES: [RegExp, method: string][] = [
  [/^const (\w+) = (new Intl\.Segmenter\(.*\));$/m, 'segment'],
  [/^const (\w+) = (\/.*\\p\{RGI_Emoji\}.*\/v);$/m, 'test'],
];

/**
 * unicodeOnUse lets the packages that measure text load Unicode's tables when a text is not ASCII: the first segmenter, and
 * the list of emoji, take 20 ms.
 */
export const unicodeOnUse: Plugin = {
  name: 'unicode-on-use',
  setup({ onLoad }) {
    onLoad(
      { filter: /(string-width\/index|slice-ansi\/tokenize-ansi|wrap-ansi\/index)\.js$/ },
      ({ path }) => {
        if (path.split('/node_modules/').length > 2) return undefined; // An older version, of another package.
        let text = readFileSync(path, 'utf8');
        for (const [atStart, method] of UNICODE_TABLES) {
          text = text.replace(
            atStart,
            `let made_$1; const $1 = { ${method}: (text) => (made_$1 ??= $2).${method}(text) };`,
          );
        }
        if (!text.includes('let made_')) throw new Error(`${path} no longer makes a segmenter`);
        return { contents: text };
      },
    );
  },
};
