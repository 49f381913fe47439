import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { PrivateKey } from '../../keys/private-key.ts';
import type { PublicKey } from '../../keys/public-key.ts';
import { uint32, WireReader, wireString } from '../../keys/wire.ts';
import { errorMessage, Problem } from '../../problem.ts';

// Message numbers of the agent protocol (draft-ietf-sshm-ssh-agent, section 6.1).
const SUCCESS = 6;
const REQUEST_IDENTITIES = 11;
const IDENTITIES_ANSWER = 12;
const REMOVE_IDENTITY = 18;
const ADD_ID_CONSTRAINED = 25;
const CONSTRAIN_LIFETIME = 1;

/** In milliseconds. */
const ANSWER_WITHIN = 5000;

/** AgentConnection sends requests to an agent, one at a time. */
export class AgentConnection {
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** open connects to an agent; undefined if none listens. */
  static open(path: string): Promise<AgentConnection | undefined> {
    return new Promise((resolve) => {
      const socket = connect(path, () => resolve(new AgentConnection(socket)));
      socket.on('timeout', () => socket.destroy(new Error('it timed out')));
      socket.on('end', () => socket.destroy(new Error('it closed the connection')));
      socket.on('error', () => resolve(undefined));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /**
   * add gives a key to the agent, with its certificate if it has one, for `lifetime` seconds at most, and makes sure that
   * the agent holds them. Throws Problem.
   */
  async add(key: PrivateKey, lifetime: number): Promise<void> {
    const { publicKey, agentIdentity, certificate } = key;
    await this.#addIdentity(agentIdentity, publicKey, lifetime);
    if (!certificate) return;
    const { certificateIdentity } = await import('../../keys/agent-identity.ts');
    await this.#addIdentity(certificateIdentity(agentIdentity, certificate), certificate, lifetime);
  }

  async #addIdentity(identity: Buffer, { type, blob, comment }: PublicKey, lifetime: number): Promise<void> {
    const constraints = Buffer.concat([Buffer.of(CONSTRAIN_LIFETIME), uint32(lifetime)]);
    const message = Buffer.concat([
      Buffer.of(ADD_ID_CONSTRAINED),
      identity,
      wireString(comment),
      constraints,
    ]);
    const [answer] = await this.#ask(message);
    if (answer === SUCCESS && (await this.list()).some((held) => held.equals(blob))) return;
    throw new Problem({
      what: `The ${type} key could not be loaded`,
      why: 'ssh-agent rejected it',
      hint: 'Use a key that `ssh-add` accepts, such as one made with `ssh-keygen -t ed25519`',
    });
  }

  /** remove takes a key or a certificate out of the agent, by its blob; one that it does not hold is fine. Throws Problem. */
  async remove(blob: Buffer): Promise<void> {
    await this.#ask(Buffer.concat([Buffer.of(REMOVE_IDENTITY), wireString(blob)]));
    if (!(await this.list()).some((held) => held.equals(blob))) return;
    throw new Problem({
      what: 'A key of this job could not be taken out of an ssh-agent',
      why: 'the agent still lists it',
      hint: 'It ends with its lifetime; `ssh-add -d` removes it by hand',
    });
  }

  /** list returns the blobs of the keys that the agent holds. Throws Problem. */
  async list(): Promise<Buffer[]> {
    const reader = new WireReader(await this.#ask(Buffer.of(REQUEST_IDENTITIES)));
    if (reader.bytes(1)[0] !== IDENTITIES_ANSWER) return [];
    return Array.from({ length: reader.uint32() }, () => {
      const blob = reader.string();
      reader.string(); // comment
      return blob;
    });
  }

  /** ask sends one message and returns the answer, each without the length in front. */
  async #ask(message: Buffer): Promise<Buffer> {
    this.#socket.setTimeout(ANSWER_WITHIN);
    this.#socket.write(wireString(message));
    let received: Buffer = Buffer.alloc(0);
    try {
      for (;;) {
        const [data] = await once(this.#socket, 'data');
        received = Buffer.concat([received, data]);
        if (received.length >= 4 && received.length >= 4 + received.readUInt32BE()) break;
      }
    } catch (error) {
      throw new Problem({
        what: 'ssh-agent did not answer',
        why: errorMessage(error),
        hint: 'Run the job again',
      });
    }
    this.#socket.setTimeout(0);
    return new WireReader(received).string();
  }
}
