import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { AgentConnection } from './agent-connection.ts';

/** ExportedAgent is an agent that something other than keylease has put into SSH_AUTH_SOCK. */
export interface ExportedAgent {
  socket: string;
  connection: AgentConnection;
  /** How many keys it holds. */
  keys: number;
  /** Whether it is OpenSSH's ssh-agent, which keeps keys in memory alone; gpg-agent and others store what they are given. */
  isOpenSsh: boolean;
}

/** findExportedAgent looks at the agent in SSH_AUTH_SOCK; undefined if none answers, or it holds no key. Throws Problem. */
export async function findExportedAgent(socket: string): Promise<ExportedAgent | undefined> {
  const connection = await AgentConnection.open(socket);
  if (!connection) return undefined;
  const keys = (await connection.list()).length;
  if (keys > 0) return { socket, connection, keys, isOpenSsh: isOpenSshAgent(socket) };
  connection.close();
  return undefined;
}

/** isOpenSshAgent asks Linux which program listens on a socket (proc(5), /proc/net/unix); elsewhere nobody can tell. */
function isOpenSshAgent(socket: string): boolean {
  try {
    const lines = readFileSync('/proc/net/unix', 'utf8').split('\n');
    const inodes = lines.filter((line) => line.endsWith(` ${socket}`)).map((line) => line.split(/\s+/)[6]);
    return inodes.some((inode) => programsWith(`socket:[${inode}]`).includes('ssh-agent'));
  } catch {
    return false;
  }
}

/** programsWith names the programs that have a file open. */
function programsWith(file: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const isOpen = readdirSync(`/proc/${pid}/fd`).some(
          (fd) => readsLink(`/proc/${pid}/fd/${fd}`) === file,
        );
        return isOpen ? [readFileSync(`/proc/${pid}/comm`, 'utf8').trim()] : [];
      } catch {
        return []; // It has ended, or is another user's.
      }
    });
}

function readsLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // Closed by now.
  }
}
