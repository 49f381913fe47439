import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { core } from '../../src/action/core.ts';

describe('the log of the Action', () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    ['::set-env name=PATH::/tmp', ': :set-env name=PATH::/tmp'],
    ['Key ##[add-mask]x', 'Key # #[add-mask]x'],
    ['Added it to fe80::1.', 'Added it to fe80::1.'],
  ])('has no command that text from outside gives: %s', (text, line) => {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    core.info(text);
    expect(written.join('').trimEnd()).toBe(line);
  });
});
