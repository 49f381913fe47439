import { setFlagsFromString } from 'node:v8';

/**
 * limitYoungGeneration keeps V8 from giving new objects more and more room, up to 100 MB, before it looks for garbage. An
 * audit makes much that is garbage at once, and takes no longer with less: of 100,000 keys, 224 MB instead of 390.
 */
export function limitYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
