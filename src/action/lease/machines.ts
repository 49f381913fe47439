import type { Account, AccountKey, Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';

type Machine = Pick<Instance, 'id' | 'name'>;

/** Machines knows on which machines of an account a key is, and takes it off them. */
export class Machines {
  readonly #account: Account;
  #instances: Promise<Instance[]> | undefined;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * takeOff takes a key off each machine that carries it: off `known` ones, and off those that the key's entry names, or
   * else a listing of all machines. Returns a sentence for each on which it may still be; it never throws.
   */
  async takeOff(key: Pick<AccountKey, 'id' | 'instances'>, known: string[] = []): Promise<string[]> {
    const left: string[] = [];
    const machines = new Map<string, Machine>(known.map((id) => [id, { id, name: '' }]));
    try {
      for (const machine of await this.#carriers(key)) machines.set(machine.id, machine);
    } catch (error) {
      left.push(`On which machines it is could not be found out: ${errorMessage(error)}`);
    }
    for (const { id, name } of machines.values()) {
      try {
        await this.#account.detach(id, key.id);
      } catch (error) {
        const title = name ? `${sanitize(name)} (${sanitize(id)})` : sanitize(id);
        left.push(`It may still be on instance ${title}: ${errorMessage(error)}`);
      }
    }
    return left;
  }

  async #carriers({ id, instances }: Pick<AccountKey, 'id' | 'instances'>): Promise<Machine[]> {
    const { supports, removal } = this.#account;
    // Where the removal from the account reaches the machines, that is enough.
    if (!supports.attach || !supports.use || removal.revokes === 'yes') return [];
    // What has no id is no machine.
    if (instances) return instances.filter((machine) => machine.id);
    this.#instances ??= allInstances(this.#account);
    return (await this.#instances).filter(({ keyIds }) => keyIds?.includes(id));
  }
}

async function allInstances(account: Account): Promise<Instance[]> {
  const all: Instance[] = [];
  for await (const instance of account.instances()) all.push(instance);
  return all;
}
