import { type Account, type AccountKey, allInstances, type Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { errorMessage } from '../../problem.ts';

type Carrier = Pick<Instance, 'id' | 'name'>;

/** Carriers are the instances of an account that carry a key; it takes the key off them. */
export class Carriers {
  readonly #account: Account;
  #instances: Promise<Instance[]> | undefined;

  constructor(account: Account) {
    this.#account = account;
  }

  /**
   * takeOff takes a key off each instance that carries it: off `known` ones, and off those that the key's entry names, or
   * else a listing of all instances. Returns a sentence for each on which it may still be; it never throws.
   */
  async takeOff(key: Pick<AccountKey, 'id' | 'instances'>, known: string[] = []): Promise<string[]> {
    const left: string[] = [];
    const carriers = new Map<string, Carrier>(known.map((id) => [id, { id, name: '' }]));
    try {
      for (const carrier of await this.#find(key)) carriers.set(carrier.id, carrier);
    } catch (error) {
      left.push(`On which instances it is could not be found out: ${errorMessage(error)}`);
    }
    for (const { id, name } of carriers.values()) {
      try {
        await this.#account.detach(id, key.id);
      } catch (error) {
        const title = name ? `${sanitize(name)} (${sanitize(id)})` : sanitize(id);
        left.push(`It may still be on instance ${title}: ${errorMessage(error)}`);
      }
    }
    return left;
  }

  async #find({ id, instances }: Pick<AccountKey, 'id' | 'instances'>): Promise<Carrier[]> {
    const { supports, removal } = this.#account;
    // Where the removal from the account reaches the instances, that is enough.
    if (!supports.attach || !supports.use || removal.revokes === 'yes') return [];
    // What has no id is no instance.
    if (instances) return instances.filter((each) => each.id);
    this.#instances ??= allInstances(this.#account);
    return (await this.#instances).filter(({ keyIds }) => keyIds?.includes(id));
  }
}
