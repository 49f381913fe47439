import { type Core, core } from '../../src/action/core.ts';

/** coreWith is a Core whose inputs are these, trimmed as the runner's are, and which masks nothing. `onRead` is told each name. */
export function coreWith(inputs: Record<string, string>, onRead: (name: string) => void = () => {}): Core {
  return {
    ...core,
    setSecret: () => {},
    getInput: (name: string) => {
      onRead(name);
      return (inputs[name] ?? '').trim();
    },
  };
}
