import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { escape as xml } from 'html-escaper';
import { parseBlob } from '../../../src/keys/blob.ts';
import { parsePublicKey } from '../../../src/keys/public-key.ts';

/** Ec2Fault is what an action is answered with instead, once: an error, or a body as it is. */
export type Ec2Fault = { action: string; status: number } & ({ code: string } | { body: string });

/** Machine is an instance. */
interface Machine {
  id: string;
  keyName?: string;
  name?: string;
  state?: string;
  dns?: string;
  ip?: string;
}

/** Request is a Spot request with the keys of its launch specifications. */
interface Request {
  id: string;
  state: string;
  keyNames: (string | undefined)[];
}

/**
 * Ec2 is EC2 and Auto Scaling on loopback. Both speak the Query protocol: a form comes in, XML goes out
 * (AWSEC2/latest/APIReference, autoscaling/ec2/APIReference). A page has two entries.
 */
export class Ec2 {
  pairs: { id: string; name: string; line: string }[] = [];
  machines: Machine[] = [];
  /** Launch templates, with the key of each version. */
  templates: { id: string; name: string; keyNames: (string | undefined)[] }[] = [];
  configurations: { name: string; keyName?: string }[] = [];
  spotRequests: Request[] = [];
  fleetRequests: Request[] = [];
  readonly actions: string[] = [];
  readonly faults: Ec2Fault[] = [];
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
    const service = action === 'DescribeLaunchConfigurations' ? 'autoscaling' : 'ec2';
    const isSigned = new RegExp(`^AWS4-HMAC-SHA256 .*/${service}/aws4_request`).test(
      request.headers.authorization ?? '',
    );
    const [status, body] = fault
      ? [fault.status, 'body' in fault ? fault.body : problem(fault.code)]
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
          reply(action, `<keySet>${this.#pairs(form.get('IncludePublicKey') === 'true')}</keySet>`),
        ];
      case 'ImportKeyPair': {
        const name = form.get('KeyName') ?? '';
        if (this.pairs.some((pair) => pair.name === name)) return [400, problem('InvalidKeyPair.Duplicate')];
        const line = Buffer.from(form.get('PublicKeyMaterial') ?? '', 'base64').toString();
        if (!isKey(line)) return [400, problem('InvalidKey.Format')];
        const id = `key-0${this.pairs.length + 1}`;
        this.pairs.push({ id, name, line });
        return [200, reply(action, `<keyName>${xml(name)}</keyName><keyPairId>${id}</keyPairId>`)];
      }
      case 'DeleteKeyPair':
        this.pairs = this.pairs.filter(({ id }) => id !== form.get('KeyPairId'));
        return [200, reply(action, '<return>true</return>')];
      case 'DescribeInstances':
        return [200, reply(action, page(form, 'reservationSet', this.machines.map(reservation)))];
      case 'DescribeLaunchTemplates':
        return [200, reply(action, page(form, 'launchTemplates', this.templates.map(template)))];
      case 'DescribeLaunchTemplateVersions': {
        const found = this.templates.find(({ id }) => id === form.get('LaunchTemplateId'));
        if (!found) return [400, problem('InvalidLaunchTemplateId.NotFound')];
        const versions = found.keyNames.map((keyName, index) => version(keyName, index + 1));
        return [200, reply(action, page(form, 'launchTemplateVersionSet', versions))];
      }
      case 'DescribeSpotInstanceRequests':
        return [200, reply(action, page(form, 'spotInstanceRequestSet', this.spotRequests.map(spotRequest)))];
      case 'DescribeSpotFleetRequests':
        return [
          200,
          reply(action, page(form, 'spotFleetRequestConfigSet', this.fleetRequests.map(fleetRequest))),
        ];
      case 'DescribeLaunchConfigurations':
        return [200, this.#launchConfigurations(form)];
      default:
        return [400, problem('InvalidAction')];
    }
  }

  #pairs(isShown: boolean): string {
    const items = this.pairs.map(({ id, name, line }) => {
      const publicKey = isShown ? `<publicKey>${xml(line)}\n</publicKey>` : '';
      const created = '<createTime>2026-01-02T03:04:05.000Z</createTime>';
      return `<item><keyPairId>${id}</keyPairId><keyName>${xml(name)}</keyName>${created}${publicKey}</item>`;
    });
    return items.join('');
  }

  #launchConfigurations(form: URLSearchParams): string {
    const { items, next } = slice(
      form,
      this.configurations.map(
        ({ name, keyName = '' }) =>
          `<member><LaunchConfigurationName>${xml(name)}</LaunchConfigurationName><KeyName>${xml(keyName)}</KeyName></member>`,
      ),
    );
    const list = `<LaunchConfigurations>${items}</LaunchConfigurations>`;
    const result = list + (next && `<NextToken>${next}</NextToken>`);
    const name = 'DescribeLaunchConfigurations';
    return `<${name}Response xmlns="http://autoscaling.amazonaws.com/doc/2011-01-01/"><${name}Result>${result}</${name}Result></${name}Response>`;
  }
}

/** An instance without a key pair has no keyName, one without a public address has an empty dnsName. */
function reservation({ id, keyName, name, state = 'running', dns = '', ip }: Machine): string {
  const parts = [
    `<instanceId>${id}</instanceId>`,
    `<instanceState><code>16</code><name>${state}</name></instanceState>`,
    `<dnsName>${dns}</dnsName>`,
    ip ? `<ipAddress>${ip}</ipAddress>` : '',
    keyNameOf(keyName),
    name === undefined
      ? ''
      : `<tagSet><item><key>team</key><value>ml</value></item><item><key>Name</key><value>${xml(name)}</value></item></tagSet>`,
  ];
  return `<item><reservationId>r-1</reservationId><instancesSet><item>${parts.join('')}</item></instancesSet></item>`;
}

function template({ id, name }: Ec2['templates'][number]): string {
  return `<item><launchTemplateId>${id}</launchTemplateId><launchTemplateName>${xml(name)}</launchTemplateName></item>`;
}

function version(keyName: string | undefined, number: number): string {
  const data = `<imageId>ami-1</imageId>${keyNameOf(keyName)}`;
  return `<item><versionNumber>${number}</versionNumber><launchTemplateData>${data}</launchTemplateData></item>`;
}

function spotRequest({ id, state, keyNames: [keyName] }: Request): string {
  const specification = `<launchSpecification><imageId>ami-1</imageId>${keyNameOf(keyName)}</launchSpecification>`;
  return `<item><spotInstanceRequestId>${id}</spotInstanceRequestId><state>${state}</state>${specification}</item>`;
}

/** One whose configuration has a launch template has no launchSpecifications. */
function fleetRequest({ id, state, keyNames }: Request): string {
  const items = keyNames.map((keyName) => `<item><imageId>ami-1</imageId>${keyNameOf(keyName)}</item>`);
  const specifications =
    items.length > 0 ? `<launchSpecifications>${items.join('')}</launchSpecifications>` : '';
  const config = `<spotFleetRequestConfig><targetCapacity>2</targetCapacity>${specifications}</spotFleetRequestConfig>`;
  return `<item><spotFleetRequestId>${id}</spotFleetRequestId><spotFleetRequestState>${state}</spotFleetRequestState>${config}</item>`;
}

function keyNameOf(keyName: string | undefined): string {
  return keyName === undefined ? '' : `<keyName>${xml(keyName)}</keyName>`;
}

function page(form: URLSearchParams, name: string, all: string[]): string {
  const { items, next } = slice(form, all);
  return `<${name}>${items}</${name}>${next ? `<nextToken>${next}</nextToken>` : '<nextToken/>'}`;
}

function slice(form: URLSearchParams, all: string[]): { items: string; next: string } {
  const start = Number(form.get('NextToken') ?? 0);
  return { items: all.slice(start, start + 2).join(''), next: start + 2 < all.length ? `${start + 2}` : '' };
}

function isKey(line: string): boolean {
  try {
    return parseBlob(parsePublicKey(line).blob) !== undefined;
  } catch {
    return false;
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
