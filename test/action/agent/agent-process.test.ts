import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { AgentConnection } from '../../../src/action/agent/agent-connection.ts';
import { startAgent, stopAgent } from '../../../src/action/agent/agent-process.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { needs } from '../../support/tools.ts';

needs('ssh-agent')('an agent', () => {
  let folder: string;
  let socket: string;
  const path = process.env.PATH;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keylease-agent-'));
    socket = join(folder, 'agent.sock');
  });
  afterEach(async () => {
    process.env.PATH = path;
    await stopAgent(socket);
    rmSync(folder, { recursive: true });
  });

  it('holds a key until its lifetime is over', async () => {
    const agent = await startAgent(socket);
    const [short, long] = [generateKey('short'), generateKey('long')];
    await agent.add(short, 1);
    await agent.add(long, 60);
    expect(await agent.list()).toEqual([short.publicKey.blob, long.publicKey.blob]);
    await sleep(2100); // The agent counts in whole seconds.
    expect(await agent.list()).toEqual([long.publicKey.blob]);
    agent.close();
  });

  it('ends when it is told to, and it is no fault if it is gone', async () => {
    const agent = await startAgent(socket);
    agent.close();
    await stopAgent(socket);
    expect(await AgentConnection.open(socket)).toBeUndefined();
    await stopAgent(socket);
  });

  it('that refuses a key is a clear error', async () => {
    const agent = await startAgent(socket);
    const key = generateKey('damaged');
    await expect(agent.add({ ...key, agentIdentity: key.agentIdentity.subarray(0, 40) }, 60)).rejects.toThrow(
      /^The ssh-ed25519 key could not be loaded: ssh-agent rejected it\. Use a key that/,
    );
    agent.close();
  });

  it('is looked at once more where something else has blocked the process for longer than it may take', async () => {
    const now = jest
      .spyOn(Date, 'now')
      .mockReturnValueOnce(0)
      .mockImplementation(() => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
        return 60_000;
      });
    const agent = await startAgent(socket).finally(() => now.mockRestore());
    expect(await agent.list()).toEqual([]);
    agent.close();
  });

  it('that a wrapper has started ends as well', async () => {
    const wrapper = join(folder, 'ssh-agent');
    writeFileSync(wrapper, `#!/bin/sh\nPATH='${path}' sh -c '"$0" "$@"; exit' ssh-agent "$@"\n`, {
      mode: 0o755,
    });
    process.env.PATH = `${folder}:${path}`;
    (await startAgent(socket)).close();
    await stopAgent(socket);
    expect(await AgentConnection.open(socket)).toBeUndefined();
  });

  it('loses the keys that it is told to remove, and no others', async () => {
    const agent = await startAgent(socket);
    const [one, two] = [generateKey('one'), generateKey('two')];
    for (const key of [one, two]) await agent.add(key, 60);
    await agent.remove(one.publicKey.blob);
    await agent.remove(one.publicKey.blob);
    expect(await agent.list()).toEqual([two.publicKey.blob]);
    agent.close();
  });

  it('that is not installed is a clear error', async () => {
    process.env.PATH = folder;
    await expect(startAgent(socket)).rejects.toThrow(
      /^ssh-agent did not start: spawn ssh-agent ENOENT\. Install the OpenSSH client/,
    );
  });

  it('that cannot make its socket is a clear error', async () => {
    await expect(startAgent(join(folder, 'missing', 'agent.sock'))).rejects.toThrow(
      /^ssh-agent did not start: it exited with code 1\./,
    );
  });

  it('that hangs up instead of answering is a clear error', async () => {
    const rude = createServer((client) => client.once('data', () => client.end()));
    await new Promise<void>((resolve) => rude.listen(socket, resolve));
    const agent = await AgentConnection.open(socket);
    await expect(agent?.add(generateKey(''), 60)).rejects.toThrow(
      /^ssh-agent did not answer: it closed the connection\./,
    );
    await new Promise((resolve) => rude.close(resolve));
  });
});
