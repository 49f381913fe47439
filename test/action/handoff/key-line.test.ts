import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carriedOptions, keyLineExpiry, parseKeyLine } from '../../../src/action/handoff/key-line.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { formatPublicKey } from '../../../src/keys/public-key.ts';

const { publicKey } = generateKey('octocat');
const KEY = formatPublicKey(publicKey);

describe('a line of authorized_keys', () => {
  it.each([
    ['no options', KEY, ''],
    ['white space before it', ` \t${KEY}`, ''],
    ['a carriage return after it', `restrict ${KEY}\r\n`, 'restrict'],
    ['a flag', `restrict ${KEY}`, 'restrict'],
    ['several flags, in any case', `No-PTY,NO-x11-forwarding \t ${KEY}`, 'No-PTY,NO-x11-forwarding'],
    ['a value with spaces', `from="a b" ${KEY}`, 'from="a b"'],
    [
      'a value with commas',
      `from="10.0.0.0/8,!10.1.0.0/16",pty ${KEY}`,
      'from="10.0.0.0/8,!10.1.0.0/16",pty',
    ],
    ['a value with quotes', `command="echo \\"a, b\\"" ${KEY}`, 'command="echo \\"a, b\\""'],
    ['a value with backslashes', `environment="A=\\n\\\\x" ${KEY}`, 'environment="A=\\n\\\\x"'],
    ['an empty value', `command="" ${KEY}`, 'command=""'],
    ['a comma at the end, which sshd passes over', `restrict, ${KEY}`, 'restrict'],
    ['commas too many, which sshd passes over', `,restrict,,pty ${KEY}`, ',restrict,,pty'],
    ['an option that only the host knows', `no-such="x",future ${KEY}`, 'no-such="x",future'],
    ['a key in quotes', `command="${KEY}" ${KEY}`, `command="${KEY}"`],
  ])('has %s', (_, line, options) => {
    const parsed = parseKeyLine(line);
    expect(parsed?.optionsText).toBe(options);
    expect(parsed?.key.blob).toEqual(publicKey.blob);
  });

  it('has its options by name, without quotes', () => {
    const text = 'RESTRICT,Environment="A=\\"b, c\\"\\d",environment="E=",permitopen="localhost:80"';
    expect(parseKeyLine(`${text} ${KEY}`)?.options).toEqual([
      { name: 'restrict', value: undefined },
      { name: 'environment', value: 'A="b, c"\\d' },
      { name: 'environment', value: 'E=' },
      { name: 'permitopen', value: 'localhost:80' },
    ]);
  });

  it.each([
    ['empty', ''],
    ['white space', ' \t'],
    ['a comment', `# ${KEY}`],
    ['options alone', 'restrict'],
    ['a quote that does not end', `command="x ${KEY}`],
    ['a quote whose end is escaped', `command="x\\" ${KEY}`],
    ['a value without quotes', `command=x ${KEY}`],
    ['a value with more after its quotes', `command="x"y ${KEY}`],
    ['a space after a comma', `restrict, pty ${KEY}`],
    ['a key cut short', `restrict ${KEY.slice(0, 40)}`],
    ['words that are no key', 'restrict ssh-ed25519 key'],
  ])('is no key of anyone: %s', (_, line) => {
    expect(parseKeyLine(line)).toBeUndefined();
  });

  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9@.-]{0,12}$/).filter((text) => !text.startsWith('ssh-'));
  const value = fc.option(fc.string({ unit: fc.constantFrom(...'ab,"\\ \t=#\'`$') }), { nil: undefined });
  // A backslash before a quote cannot be written: sshd would take the quote as part of the value.
  const option = fc.record({ name, value }).filter((each) => !/\\("|$)/.test(each.value ?? ''));
  const write = (options: { name: string; value: string | undefined }[]) =>
    options
      .map((each) =>
        each.value === undefined ? each.name : `${each.name}="${each.value.replaceAll('"', '\\"')}"`,
      )
      .join(',');

  it('is read as it was written, whatever its options', () => {
    fc.assert(
      fc.property(fc.array(option, { minLength: 1, maxLength: 5 }), (options) => {
        const text = write(options);
        const parsed = parseKeyLine(`${text} ${KEY}`);
        expect(parsed?.optionsText).toBe(text);
        expect(parsed?.options).toEqual(options.map((each) => ({ ...each, name: each.name.toLowerCase() })));
        // With one more before them, as a fresh line has.
        expect(parseKeyLine(`expiry-time="2026",${text} ${KEY}`)?.options.slice(1)).toEqual(parsed?.options);
      }),
    );
  });

  it('is read as sshd reads it, or not at all, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab,"\\ \t=-#', 'from', 'restrict', '="x"') });
    fc.assert(
      fc.property(text, (before) => {
        const parsed = parseKeyLine(`${before} ${KEY}`);
        expect(parsed ? parsed.optionsText : undefined).toBe(asSshd(`${before} ${KEY}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no long time, whatever the text', () => {
    for (const text of ['"'.repeat(20_000), '\\"'.repeat(10_000), 'a,'.repeat(10_000), '\\'.repeat(20_000)])
      expect(parseKeyLine(`${text} ${KEY}`)?.key.type).toBe(text.startsWith('a') ? 'ssh-ed25519' : undefined);
  });
});

/** asSshd finds the options as sshd does, character by character (misc.c, advance_past_options; auth-options.c). */
function asSshd(line: string): string | undefined {
  const text = line.replace(/^[ \t]+/, '');
  if (text === '' || text.startsWith('#')) return undefined;
  if (text === KEY) return '';
  let at = 0;
  for (let quoted = false; at < text.length && (quoted || !' \t'.includes(text[at] ?? '')); at += 1) {
    if (text[at] === '\\' && text[at + 1] === '"') at += 1;
    else if (text[at] === '"') quoted = !quoted;
    if (at >= text.length - 1) return undefined;
  }
  if (text.slice(at).replace(/^[ \t]+/, '') !== KEY) return undefined;
  const options = text.slice(0, at);
  for (let index = 0; index < options.length; index += 1) {
    const start = index;
    while (/[\w@.-]/.test(options[index] ?? '')) index += 1;
    if (index > start && options[index] === '=') {
      if (options[index + 1] !== '"') return undefined;
      for (index += 2; index < options.length && options[index] !== '"'; index += 1)
        if (options[index] === '\\' && options[index + 1] === '"') index += 1;
      if (options[index] !== '"') return undefined;
      index += 1;
    }
    if (index < options.length && options[index] !== ',') return undefined;
  }
  return options.replace(/,+$/, '');
}

describe('the end of a line', () => {
  const end = (options: string, offset: string) => {
    const line = parseKeyLine(`${options} ${KEY}`);
    const time = line && keyLineExpiry(line, offset);
    return time && new Date(time).toISOString();
  };

  it.each([
    ['restrict', '+0000', undefined],
    ['expiry-time="20261126"', '+0000', '2026-11-26T00:00:00.000Z'],
    ['expiry-time="202611261530"', '+0100', '2026-11-26T14:30:00.000Z'],
    ['expiry-time="20261126153059"', '-0930', '2026-11-27T01:00:59.000Z'],
    ['expiry-time="20261126153059Z"', '-0930', '2026-11-26T15:30:59.000Z'],
    ['Expiry-Time="20261126Z"', '+0100', '2026-11-26T00:00:00.000Z'],
    ['expiry-time="20261127",no-pty,expiry-time="20261126"', '+0000', '2026-11-26T00:00:00.000Z'],
    ['expiry-time="soon"', '+0000', undefined],
  ])('%s at %s is %s', (options, offset, expected) => {
    expect(end(options, offset)).toBe(expected);
  });
});

describe('the options of a fresh line', () => {
  const carried = (...lines: string[]) =>
    carriedOptions(
      { lines: lines.flatMap((line) => parseKeyLine(line) ?? []), hasUnreadable: lines.includes('?') },
      { name: 'octocat@gpu port 22', source: undefined },
    );

  it('are those of the one line, or of several that are alike', () => {
    expect(carried(`no-pty,from="x" ${KEY}`)).toBe('no-pty,from="x"');
    expect(carried(`pty ${KEY}`, `pty ${KEY}`)).toBe('pty');
  });

  it.each([
    ['no line', [], /does not hold the key/],
    ['lines that differ', [KEY, `restrict ${KEY}`], /is one of several with different options/],
    ['an authority', [`Cert-Authority,principals="a" ${KEY}`], /is that of a certificate authority/],
    ['a line that cannot be read', [KEY, '?'], /has options that cannot be read/],
    ['bytes that are no text', [`environment="A=\uFFFD" ${KEY}`], /has options that are not UTF-8/],
  ])('cannot be those of %s', (_, lines, message) => {
    expect(() => carried(...lines)).toThrow(message);
  });
});
