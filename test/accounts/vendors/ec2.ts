import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { escape as xml } from 'html-escaper';

/** Ec2 is the key pairs of EC2 on loopback. It speaks the Query protocol: a form comes in, XML goes out (AWSEC2/latest/APIReference). */
export class Ec2 {
  pairs: { id: string; name: string; line: string }[] = [];
  readonly actions: string[] = [];
  /** Actions that are answered with this status and code instead, once each. */
  readonly faults: { action: string; status: number; code: string }[] = [];
  readonly #server = createServer((request, response) => this.#serve(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const action = form.get('Action') ?? '';
    this.actions.push(action);
    const index = this.faults.findIndex((each) => each.action === action);
    const [fault] = index < 0 ? [] : this.faults.splice(index, 1);
    const isSigned = /^AWS4-HMAC-SHA256 /.test(request.headers.authorization ?? '');
    const [status, body] = fault
      ? [fault.status, problem(fault.code)]
      : isSigned
        ? this.#act(action, form)
        : [401, problem('AuthFailure')];
    response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  }

  #act(action: string, form: URLSearchParams): [number, string] {
    switch (action) {
      case 'DescribeKeyPairs':
        return [
          200,
          reply(action, `<keySet>${this.#items(form.get('IncludePublicKey') === 'true')}</keySet>`),
        ];
      case 'ImportKeyPair': {
        const name = form.get('KeyName') ?? '';
        if (this.pairs.some((pair) => pair.name === name)) return [400, problem('InvalidKeyPair.Duplicate')];
        const line = Buffer.from(form.get('PublicKeyMaterial') ?? '', 'base64').toString();
        const id = `key-0${this.pairs.length + 1}`;
        this.pairs.push({ id, name, line });
        return [200, reply(action, `<keyName>${xml(name)}</keyName><keyPairId>${id}</keyPairId>`)];
      }
      case 'DeleteKeyPair':
        this.pairs = this.pairs.filter(({ id }) => id !== form.get('KeyPairId'));
        return [200, reply(action, '<return>true</return>')];
      default:
        return [400, problem('InvalidAction')];
    }
  }

  #items(isShown: boolean): string {
    const items = this.pairs.map(({ id, name, line }) => {
      const publicKey = isShown ? `<publicKey>${xml(line)}\n</publicKey>` : '';
      const created = '<createTime>2026-01-02T03:04:05.000Z</createTime>';
      return `<item><keyPairId>${id}</keyPairId><keyName>${xml(name)}</keyName>${created}${publicKey}</item>`;
    });
    return items.join('');
  }
}

function reply(action: string, content: string): string {
  const name = `${action}Response`;
  return `<?xml version="1.0"?><${name} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${content}</${name}>`;
}

function problem(code: string): string {
  const error = `<Error><Code>${code}</Code><Message>It is so.</Message></Error>`;
  return `<?xml version="1.0"?><Response><Errors>${error}</Errors></Response>`;
}
