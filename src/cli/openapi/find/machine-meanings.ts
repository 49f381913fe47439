import { isVariable } from '../operations.ts';
import type { Meaning } from './field-choice.ts';
import { ID } from './key-meanings.ts';

const MACHINE = /(instance|server|machine|droplet|vm|pod|node|linode|device|cluster|metal|deployment)s?$/i;

/** isMachineList tells whether a path lists machines: not those of a cluster or of another machine. */
export function isMachineList(path: string): boolean {
  const names = path.split('/').filter(Boolean);
  return MACHINE.test(names.at(-1) ?? '') && !isOfMachine(path);
}

/** isOfMachine tells whether a path is about things of one machine. */
export function isOfMachine(path: string): boolean {
  const names = path.split('/').filter(Boolean);
  return names.some((name, index) => MACHINE.test(name) && isVariable(names[index + 1]));
}

/** MACHINE_ADDRESS is the address of a machine. What is called `host` or `hostname` may be only a name. */
export const MACHINE_ADDRESS: Meaning = {
  names: [
    ['sshhost', 'sship'],
    [
      'publicip',
      'publicipaddress',
      'publicipaddr',
      'publicipv4',
      'externalip',
      'externalipaddress',
      'floatingip',
    ],
    ['ip', 'ipaddress', 'mainip', 'ipv4', 'ipv4address'],
  ],
  types: ['string'],
  rejects: (value) => (/^[0-9a-z.:-]+$/i.test(String(value)) ? undefined : 'no address'),
};

/** MACHINE_FIELDS are the fields of a machine besides its address. */
export const MACHINE_FIELDS: Record<string, Meaning> = {
  id: { ...ID, names: [['id'], ['instanceid', 'serverid', 'vmid', 'machineid'], ['uuid']] },
  name: { names: [['name'], ['label', 'displayname', 'instancename', 'hostname']], types: ['string'] },
  status: {
    names: [
      ['status', 'state'],
      ['instancestatus', 'powerstate'],
    ],
    types: ['string'],
  },
  host: MACHINE_ADDRESS,
  port: { names: [['sshport']], types: ['integer', 'number'] },
  user: { names: [['sshuser', 'sshusername']], types: ['string'] },
};
