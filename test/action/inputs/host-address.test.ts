import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOST, parseHostAddress, parseJump, USER } from '../../../src/action/inputs/host-address.ts';
import { Problem } from '../../../src/problem.ts';

describe('parseHostAddress', () => {
  it.each<[text: string, host: string, more?: { user?: string; port?: number }]>([
    ['gpu.example.com', 'gpu.example.com'],
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:2222', '192.0.2.7', { port: 2222 }],
    ['ubuntu@192.0.2.7', '192.0.2.7', { user: 'ubuntu' }],
    ['ubuntu@gpu.example.com:2222', 'gpu.example.com', { user: 'ubuntu', port: 2222 }],
    ['octo@example.com@ssh.example.com', 'ssh.example.com', { user: 'octo@example.com' }],
    ['2001:db8::7', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['[::1]:22', '::1', { port: 22 }],
    ['root@[2001:db8::7]:2222', '2001:db8::7', { user: 'root', port: 2222 }],
    ['root@2001:db8::7', '2001:db8::7', { user: 'root' }],
    ['ssh://root@192.0.2.7:2222', '192.0.2.7', { user: 'root', port: 2222 }],
    ['ssh://root@192.0.2.7:2222/', '192.0.2.7', { user: 'root', port: 2222 }],
    ['ssh -p 2222 root@192.0.2.7', '192.0.2.7', { user: 'root', port: 2222 }],
    ['ssh root@192.0.2.7 -p 2222', '192.0.2.7', { user: 'root', port: 2222 }],
    ['ssh  -p2222 -l root  gpu.example.com', 'gpu.example.com', { user: 'root', port: 2222 }],
    ['ssh root@2001:db8::7 -p 2222', '2001:db8::7', { user: 'root', port: 2222 }],
  ])('reads %s', (text, host, more = {}) => {
    expect({ ...parseHostAddress(text) }).toEqual({ host, ...more });
  });

  it.each([
    ...['', 'gpu example', '-oProxyCommand=x', 'root@', '@gpu', 'gpu:', 'gpu:0', 'gpu:65536', 'gpu:22:22'],
    ...['[gpu]:22', '[::1', 'https://gpu.example.com', 'gpu/path', 'root:word@gpu', 'gpu$(id)', 'ssh -p 22'],
    ...['ssh -p x gpu', 'ssh -p', 'ssh -p 0 gpu', 'ssh -l -oX gpu', 'sshgpu root@gpu', 'gpu\nProxyCommand x'],
  ])('does not take %j', (text) => {
    expect(parseHostAddress(text)).toBeUndefined();
  });

  it.each([
    ['ssh root@192.0.2.7 -i ~/.ssh/id_ed25519', 'it has the option -i, not only an address. Leave it out'],
    ['ssh -J bastion root@192.0.2.7', 'it has the option -J, not only an address. Use jump.'],
    ['ssh -A root@192.0.2.7', 'Use forward-agent.'],
    ['ssh -p 2222 root@192.0.2.7 -L 8080:localhost:8080', 'Use ssh-options: LocalForward.'],
    ['ssh -oUser=root 192.0.2.7', 'Use ssh-options.'],
    ['ssh -t root@192.0.2.7', 'Give the address alone.'],
    [
      'ssh root@192.0.2.7 nvidia-smi',
      'it has a command, not only an address. Run it in a step, as `ssh gpu ...`.',
    ],
  ])('points to another input for %s', (text, message) => {
    expect(() => parseHostAddress(text)).toThrow(message);
  });

  it('gives ssh words that it takes for a host and a user, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'ssh ', ...'-plioJ@:[]/.a1\n', 'ssh://', '::1', '192.0.2.7') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const found = parseHostAddress(text);
          if (!found) return;
          expect(found.host).toMatch(HOST);
          expect(found.user ?? 'root').toMatch(USER);
          expect(found.port ?? 22).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});

describe('parseJump', () => {
  it.each([
    ['bastion', { alias: 'bastion' }],
    ['octo@jump.example.com', { host: 'jump.example.com', user: 'octo', port: undefined }],
    ['octo@[::1]:2222', { host: '::1', user: 'octo', port: 2222 }],
    ['jump.example.com:22', undefined],
    ['[::1]:2222', undefined],
    ['two words', undefined],
  ])('reads %s', (text, expected) => {
    expect(parseJump(text)).toEqual(expected);
  });
});
