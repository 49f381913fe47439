import { say } from '../problem.ts';
import { acquire } from './acquire.ts';
import { toolkit } from './toolkit.ts';

acquire(toolkit, process.env, Date.now()).catch((error) => toolkit.setFailed(say(error)));
