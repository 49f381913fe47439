import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSshOptions } from '../../../src/action/ssh/ssh-options.ts';
import { Problem } from '../../../src/problem.ts';

describe('parseSshOptions', () => {
  it('reads settings, one per line, as ssh_config writes them', () => {
    const text =
      '# kept alive\r\nserveraliveinterval=60\n\n  LocalForward 8080 localhost:80\nLOCALFORWARD = "8081" localhost:81\n';
    expect(parseSshOptions(text)).toEqual([
      'ServerAliveInterval 60',
      'LocalForward 8080 localhost:80',
      'LocalForward "8081" localhost:81',
    ]);
  });

  it.each([
    [
      'ProxyCommand nc %h %p',
      'ProxyCommand is not for the workflow to set: it can run a command on the runner. Use jump',
    ],
    ['localcommand id', 'LocalCommand is not for the workflow to set: it can run a command'],
    ['KnownHostsCommand /bin/echo', 'it can run a command'],
    ['StrictHostKeyChecking no', 'it changes how the host key is checked, or whose. Use host-key.'],
    ['UserKnownHostsFile=/dev/null', 'it changes how the host key is checked'],
    ['HostKeyAlias other', 'it changes how the host key is checked, or whose'],
    ['IdentityFile ~/.ssh/id', 'the alias logs in with the key of this job and nothing else'],
    ['PasswordAuthentication yes', 'the alias logs in with the key of this job and nothing else'],
    ['ControlMaster auto', 'a connection that stays open outlives the key'],
    ['Port 22', 'there is an input for it. Use port.'],
    ['ProxyJump other', 'there is an input for it. Use jump.'],
    ['ForwardAgent yes', 'there is an input for it. Use forward-agent.'],
    ['Host other', 'it does not belong to one alias'],
    ['Include other', 'it does not belong to one alias'],
    ['NewOption yes', 'NewOption is not for the workflow to set: keylease does not know it'],
    ['ServerAliveInterval', 'line 1 is not of the form "Keyword value"'],
    ['\n-o Port=22', 'line 2 is not of the form "Keyword value"'],
    ['LogLevel DEBUG\u0000', 'line 1 is not of the form "Keyword value"'],
  ])('refuses %j, and says why', (text, message) => {
    expect(() => parseSshOptions(text)).toThrow(message);
    expect(() => parseSshOptions(text)).toThrow(/^Input ssh-options cannot be used: /);
  });

  it('takes what the documentation lists', () => {
    const listed = /<!-- ssh-options -->(.*)<!-- end of ssh-options -->/s.exec(
      readFileSync('docs/action.md', 'utf8'),
    )?.[1];
    const keywords = [...(listed ?? '').matchAll(/`(\w+)`/g)].map(([, keyword]) => `${keyword} 1`);
    expect(keywords.length).toBeGreaterThan(30);
    expect(parseSshOptions(keywords.join('\n'))).toEqual(keywords);
  });

  it('returns lines of allowed keywords alone, whatever the text', () => {
    const unit = fc.constantFrom(...'\n\r\u2028\u0085 =#"', 'Compression', 'ProxyCommand', 'yes', ' x');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        try {
          for (const line of parseSshOptions(text)) expect(line).toMatch(/^Compression [^\n\r]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});
