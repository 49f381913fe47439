import type { PrivateKey } from '../../keys/private-key.ts';
import type { LoadedRecord } from '../state.ts';
import { AgentConnection } from './agent-connection.ts';
import { startAgent } from './agent-process.ts';

/** JobAgent is the agent that holds the keys of a job, which its uses of the Action share. */
export interface JobAgent {
  socket: string;
  connection: AgentConnection;
  /** Whether an earlier use has started it, whose post ends it. */
  isShared: boolean;
}

/** openJobAgent connects to the agent of an earlier use, or else starts one at `socket`. Throws Problem. */
export async function openJobAgent(socket: string, uses: { socket: string }[]): Promise<JobAgent> {
  for (const use of uses.toReversed()) {
    const connection = await AgentConnection.open(use.socket);
    if (connection) return { socket: use.socket, connection, isShared: true };
  }
  return { socket, connection: await startAgent(socket), isShared: false };
}

/**
 * loadKeys gives keys to an agent for `lifetime` seconds. Those that a shared agent did not hold are recorded first: post
 * takes them out. Throws Problem.
 */
export async function loadKeys(
  { socket, connection, isShared }: JobAgent,
  keys: PrivateKey[],
  { lifetime, record }: { lifetime: number; record: (loaded: LoadedRecord) => void },
): Promise<void> {
  if (isShared && keys.length > 0) {
    const held = await connection.list();
    const blobs = keys.flatMap(({ publicKey, certificate }) => [
      publicKey.blob,
      ...(certificate ? [certificate.blob] : []),
    ]);
    const added = blobs.filter((blob) => !held.some((each) => each.equals(blob)));
    record({ socket, blobs: added.map((blob) => blob.toString('base64')) });
  }
  for (const key of keys) await connection.add(key, lifetime);
}

/** unloadKeys takes keys out of an agent that goes on; one that is gone holds none. Throws Problem. */
export async function unloadKeys({ socket, blobs }: LoadedRecord): Promise<void> {
  const connection = await AgentConnection.open(socket);
  if (!connection) return;
  try {
    for (const blob of blobs) await connection.remove(Buffer.from(blob, 'base64'));
  } finally {
    connection.close();
  }
}
