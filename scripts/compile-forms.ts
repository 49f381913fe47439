import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import { policyForms } from '../src/audit/policy/compiled-forms.ts';

/** compileForms puts the code that ajv makes of the forms of policies in place of the module that makes it at run time. */
export const compileForms: Plugin = {
  name: 'compile-forms',
  setup({ onLoad }) {
    onLoad({ filter: /\/compiled-forms\.ts$/ }, () => ({
      contents: standaloneCode.default(policyForms, {
        isWrittenPolicy: 'policy',
        isWrittenAccounts: 'accounts',
      }),
    }));
  },
};
