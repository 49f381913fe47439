/** What tests import as `fast-check`: it tries the same cases in each run; KEYLEASE_TEST_SEED=N tries others. */
import fc from '../../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.KEYLEASE_TEST_SEED ?? 20261122) });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
