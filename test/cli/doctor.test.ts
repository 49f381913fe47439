import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Pictor, type PictorKey, type Reply } from '../../demo/world/pictor.ts';
import { useFolder } from '../support/folder.ts';
import { freshKey, keylease, keyleaseProcess, type Ran, TOKEN } from './run.ts';

/** The steps that are taken on an account of Pictor, which has no way to read one key, if no machine is named. */
const STEPS = [
  'list the keys',
  'list the machines',
  'add a throwaway key',
  'find it in a new listing',
  'add it again: no duplicate',
  'send a duplicate',
  'send a bad key',
  'remove it',
  'list again: it is gone',
  'remove it again: no error',
];

const folder = useFolder();

interface Examined extends Ran {
  pictor: Pictor;
  /** Marks of the steps, such as `✔✔✘`. */
  marks: string;
}

/** examine runs the doctor on an account with two keys that deviates as told. */
async function examine(
  deviate: (pictor: Pictor) => void = () => {},
  words: string[] = [],
): Promise<Examined> {
  const pictor = new Pictor(TOKEN);
  for (const name of ['laptop', 'desktop']) pictor.register(name, freshKey(name));
  deviate(pictor);
  const ran = await keylease([
    'doctor',
    '--provider',
    'pictor',
    '--api-url',
    await pictor.listen(),
    ...words,
  ]);
  await pictor.close();
  return { ...ran, pictor, marks: (ran.stdout.match(/^[✔✘!](?= )/gm) ?? []).join('') };
}

function names({ pictor }: Examined): string[] {
  return pictor.keys.map(({ name }) => name);
}

/** listing answers a request for the keys with these. */
function listing(data: unknown): Reply {
  return { status: 200, body: { data, meta: { last_page: 1 } } };
}

function isOurs({ name }: PictorKey): boolean {
  return name.startsWith('keylease-doctor-');
}

describe('doctor', () => {
  it('proves a good account step by step, with the time of each, and leaves nothing behind', async () => {
    const examined = await examine();
    expect(examined).toMatchObject({ code: 0, marks: '✔'.repeat(STEPS.length) });
    const lines = examined.stdout.split('\n');
    const taken = lines.filter((line) => !line.startsWith('-'));
    for (const [index, step] of STEPS.entries())
      expect(taken[index]).toMatch(RegExp(`^✔ ${step} +\\d\\.\\d\\d s {2}\\S`));
    expect(taken[0]).toMatch(/2 keys$/);
    expect(taken[1]).toMatch(/ s {2}none$/);
    expect(taken[2]).toMatch(/keylease-doctor-[0-9a-f]{10}, id 3$/);
    expect(taken[5]).toMatch(/answered 422, and recognized$/);
    expect(taken[6]).toMatch(/refused: Pictor answered 422: The public key is not a valid SSH key$/);
    expect(taken.slice(STEPS.length)).toEqual(['The profile works with this account.', '']);
    expect(lines.filter((line) => line.startsWith('-'))).toEqual([
      '- read it by its id                     not tried: the profile has no keys.get',
      '- put it on the machine                 not tried: no machine was named with --attach',
      '- take it off again                     not tried: no machine was named with --attach',
      '- read it again: it is gone             not tried: the profile has no keys.get',
    ]);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });

  it('--read-only lists, and nothing else', async () => {
    const examined = await examine(undefined, ['--read-only']);
    expect(examined).toMatchObject({ code: 0, marks: '✔✔' });
    expect(examined.stdout).toMatch(/Listing works\. Adding and removing keys was not tried\.\n$/);
    expect(examined.pictor.requests).toEqual(['GET /ssh-keys', 'GET /gpu-instances']);
  });

  it('a wrong token is not a profile that does not fit', async () => {
    const examined = await examine((pictor) => {
      pictor.interfere = () => ({ status: 401, body: { message: `Bad key ${TOKEN}` } });
    });
    expect(examined).toMatchObject({ code: 1, marks: '✘' });
    expect(examined.stderr).toContain(
      'keylease: The profile could not be checked on this Pictor account: the step "list the keys" failed',
    );
    expect(examined.stdout).not.toContain('leaned up');
  });
});

/** What an account may do otherwise, at which step that is noticed, what is said, and what is left behind. */
interface Deviation {
  deviate: (pictor: Pictor) => void;
  marks: string;
  reason: RegExp;
  left?: string[];
  cleaned?: boolean | 'not needed';
}

const DEVIATIONS: Record<string, Deviation> = {
  'the list lies elsewhere': {
    deviate: (pictor) => {
      pictor.interfere = () => ({ status: 200, body: { ssh_keys: pictor.keys } });
    },
    marks: '✘',
    reason:
      /page 1 has no list at "data".*\n {4}GET \S+\/ssh-keys\?page=1&per_page=100\n {4}status 200\n {4}content-type: application\/json\n(.*\n)* {4}\{"ssh_keys":\[\{"id":1,"name":"laptop"/,
    cleaned: 'not needed',
  },
  'public keys are called otherwise': {
    deviate: (pictor) => {
      pictor.interfere = (request) =>
        request === 'GET /ssh-keys'
          ? listing(pictor.keys.map(({ public_key, ...key }) => ({ ...key, key: public_key })))
          : undefined;
    },
    marks: '✘',
    reason: /none of the 2 listed keys has a readable public key\. Check fields\.publicKey in the profile/,
    cleaned: 'not needed',
  },
  'public keys are called otherwise, and the new one lies elsewhere: only its name is left': {
    deviate: (pictor) => {
      pictor.keys.length = 0;
      const misnamed = ({ public_key, ...key }: PictorKey) => ({ ...key, key: public_key });
      pictor.interfere = (request, body) => {
        if (request === 'GET /ssh-keys') return listing(pictor.keys.map(misnamed));
        if (request !== 'POST /ssh-keys') return undefined;
        const { name, public_key } = JSON.parse(body);
        return { status: 201, body: { key: misnamed(pictor.register(name, public_key)) } };
      };
    },
    marks: '✔✔✘',
    reason: /its field "id" is empty/,
    left: [],
    cleaned: true,
  },
  'the answer has the id of another key, which stays': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) => {
        if (request !== 'POST /ssh-keys') return undefined;
        const { name, public_key } = JSON.parse(body);
        pictor.register(name, public_key);
        return { status: 201, body: { data: { id: pictor.keys[0]?.id } } };
      };
    },
    marks: '✔✔✘',
    reason: /did not say which id the new key has: its answer has the id of another key/,
    cleaned: true,
  },
  'the new key lies elsewhere in the answer': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) => {
        if (request !== 'POST /ssh-keys') return undefined;
        const { name, public_key } = JSON.parse(body);
        return {
          status: 201,
          body: { ssh_key: pictor.register(name, public_key), token: 'hush', note: TOKEN },
        };
      };
    },
    marks: '✔✔✘',
    reason:
      /its field "id" is empty.*\n {4}POST \S+\n {4}\{"name":"keylease-doctor-.*\n {4}status 201\n(.*\n)*.*"token":"\*\*\*","note":"\*\*\*"\}\n/,
    cleaned: true,
  },
  'another status says that the key was made': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) => {
        if (request !== 'POST /ssh-keys') return undefined;
        const { name, public_key } = JSON.parse(body);
        return { status: 200, body: { data: pictor.register(name, public_key) } };
      };
    },
    marks: '✔✔✘',
    reason: /Pictor did not register the key: Pictor answered 200/,
    cleaned: true,
  },
  'names are changed': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) => {
        if (request !== 'POST /ssh-keys') return undefined;
        const { name, public_key } = JSON.parse(body);
        return { status: 201, body: { data: pictor.register(name.toUpperCase(), public_key) } };
      };
    },
    marks: '✔✔✘',
    reason: /the key was named keylease-doctor-\w+, but the account calls it "KEYLEASE-DOCTOR-/,
    cleaned: true,
  },
  'the listing never shows a new key': {
    deviate: (pictor) => {
      pictor.interfere = (request) =>
        request === 'GET /ssh-keys' ? listing(pictor.keys.filter((key) => !isOurs(key))) : undefined;
    },
    marks: '✔✔✔✘',
    reason: /the listing does not contain the new key\. Check list in the profile/,
    cleaned: true,
  },
  'the listing shows it under another id': {
    deviate: (pictor) => {
      pictor.interfere = (request) =>
        request === 'GET /ssh-keys'
          ? listing(pictor.keys.map((key) => (isOurs(key) ? { ...key, id: 77 } : key)))
          : undefined;
    },
    marks: '✔✔✔✘',
    reason: /the key was added with id 3, but is listed with id 77\. Check fields\.id in the profile/,
    cleaned: true,
  },
  'a duplicate is not refused': {
    deviate: (pictor) => {
      let listed = 0;
      pictor.interfere = (request, body) => {
        if (request === 'GET /ssh-keys') listed += 1;
        if (request === 'GET /ssh-keys' && listed === 4) return listing([]); // It lags when the key is added again.
        if (request !== 'POST /ssh-keys') return undefined;
        const { name, public_key } = JSON.parse(body);
        return { status: 201, body: { data: pictor.register(name, public_key) } };
      };
    },
    marks: '✔✔✔✔✘',
    reason: /the account now has the key 2 times \(ids 3, 4\)\. Check create\.duplicate in the profile/,
    cleaned: true,
  },
  'removing answers 500': {
    deviate: (pictor) => {
      pictor.interfere = (request) =>
        request.startsWith('DELETE')
          ? { status: 500, body: { message: 'Server Error', api_key: 'hush' } }
          : undefined;
    },
    marks: '✔✔✔✔✔✔✔✘',
    reason:
      /DELETE \/ssh-keys\/3 failed: Pictor answered 500.*\n {4}DELETE \S+\/ssh-keys\/3\n {4}status 500\n(.*\n)* {4}\{"message":"Server Error","api_key":"\*\*\*"\}\n/,
    cleaned: false,
  },
  'removing says that it is not there': {
    deviate: (pictor) => {
      pictor.interfere = (request) => (request.startsWith('DELETE') ? { status: 404 } : undefined);
    },
    marks: '✔✔✔✔✔✔✔✘',
    reason: /the account listed the key, but says that there is nothing to remove/,
    cleaned: false,
  },
  'removing does nothing': {
    deviate: (pictor) => {
      pictor.interfere = (request) => (request.startsWith('DELETE') ? { status: 204 } : undefined);
    },
    marks: '✔✔✔✔✔✔✔✔✘',
    reason: /the key is still listed after its removal/,
    cleaned: false,
  },
  'removing takes another key along': {
    deviate: (pictor) => {
      pictor.onChange = () => {
        if (pictor.requests.at(-1)?.startsWith('DELETE')) pictor.keys.shift();
      };
    },
    marks: '✔✔✔✔✔✔✔✔✘',
    reason: /The account lost other keys: laptop \(id 1\) disappeared during this check/,
    left: ['desktop'],
    cleaned: true,
  },
  'a key that is gone is an error': {
    deviate: (pictor) => {
      let deleted = 0;
      pictor.interfere = (request) => {
        if (request.startsWith('DELETE')) deleted += 1;
        return deleted === 2 && request.startsWith('DELETE') ? { status: 409 } : undefined;
      };
    },
    marks: '✔✔✔✔✔✔✔✔✔✘',
    reason: /Pictor did not remove key 3: Pictor answered 409/,
    cleaned: true,
  },
  'a body without end': {
    deviate: (pictor) => {
      pictor.interfere = () => ({ status: 418, body: `\u001b[31m\n${'x'.repeat(100_000)}` });
    },
    marks: '✘',
    reason: /\n {4}"\\u001b\[31m\\nx{2000,2040}…\n/,
    cleaned: 'not needed',
  },
};

describe('doctor, where an account deviates', () => {
  const results = new Map<string, Examined>();
  // All at once: some of them wait for what does not come.
  beforeAll(async () => {
    await Promise.all(
      Object.entries(DEVIATIONS).map(async ([name, { deviate }]) =>
        results.set(name, await examine(deviate)),
      ),
    );
  });

  it.each(Object.entries(DEVIATIONS))('%s', (name, { marks, reason, left, cleaned }) => {
    const examined = results.get(name);
    if (!examined) throw new Error('it was not run');
    const { code, stdout, stderr } = examined;
    expect({ code, marks: examined.marks }).toEqual({ code: 1, marks });
    expect(stdout).toMatch(reason);
    const step = STEPS[marks.length - 1];
    expect(stderr.split('\n').at(-2)).toContain(`: the step "${step}" failed, see above. `);
    expect(stdout + stderr).not.toMatch(RegExp(`${TOKEN}|hush|\\n +at `));
    if (cleaned === 'not needed') expect(stdout).not.toMatch(/leaned up/);
    else if (cleaned)
      expect(stdout).toMatch(/^Cleaned up: the throwaway key was removed from the account\.$/m);
    else {
      expect(stdout).toMatch(/^NOT cleaned up: \S/m);
      expect(stdout).toMatch(
        /^The key keylease-doctor-\w+ \(id 3, SHA256:\S+\) may still be on the account\.$/m,
      );
      expect(stdout).toMatch(/with: keylease keys remove --provider pictor --api-url \S+ 3$/m);
    }
    const others = names(examined).filter((each) => !/^keylease-doctor-/i.test(each));
    expect(others).toEqual(left ?? ['laptop', 'desktop']);
    if (cleaned === true) expect(names(examined)).toEqual(others);
  });
});

/** register answers the registration of a key as if nothing were wrong with it. */
function register(pictor: Pictor, body: string): Reply {
  const { name, public_key } = JSON.parse(body);
  return { status: 201, body: { data: pictor.register(name, public_key) } };
}

/** What is worth knowing of an account, and no failure; at which step that is noticed, and what is said. */
const REMARKS: Record<string, { deviate: (pictor: Pictor) => void; marks: string; said: RegExp }> = {
  'it makes a second entry of a duplicate': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) =>
        request === 'POST /ssh-keys' && !body.includes('-bad') ? register(pictor, body) : undefined;
    },
    marks: '✔✔✔✔✔!✔✔✔✔',
    said: /the API made a second entry, 4, which was removed/,
  },
  'it refuses a duplicate as the profile does not say': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) =>
        request === 'POST /ssh-keys' && pictor.keys.some(isOurs) && !body.includes('-bad')
          ? { status: 409, body: { message: 'It exists.' } }
          : undefined;
    },
    marks: '✔✔✔✔✔!✔✔✔✔',
    said: /it was refused, but not as create\.duplicate in the profile says: Pictor answered 409: It exists\n/,
  },
  'it puts a duplicate in the place of the key': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) => {
        if (request !== 'POST /ssh-keys' || body.includes('-bad')) return undefined;
        pictor.keys.splice(0, pictor.keys.length, ...pictor.keys.filter((key) => !isOurs(key)));
        return register(pictor, body);
      };
    },
    marks: '✔✔✔✔✔!✔✔✔✔',
    said: /the account gave the key another id, 4, in place of 3\n/,
  },
  'it takes a bad key': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) =>
        request === 'POST /ssh-keys' && body.includes('-bad') ? register(pictor, body) : undefined;
    },
    marks: '✔✔✔✔✔✔!✔✔✔',
    said: /! send a bad key .* the API takes a line that is no key; it was removed\n/,
  },
  'it refuses a bad key with a message that the profile does not find': {
    deviate: (pictor) => {
      pictor.interfere = (request, body) =>
        request === 'POST /ssh-keys' && body.includes('-bad')
          ? { status: 400, body: { error: 'It is no key.' } }
          : undefined;
    },
    marks: '✔✔✔✔✔✔!✔✔✔',
    said: /refused with 400, and the paths in errors find no message in the answer\n/,
  },
  'it answers the removal of a missing key with 204': {
    deviate: (pictor) => {
      pictor.interfere = (request) =>
        request.startsWith('DELETE') && !pictor.keys.some(isOurs) ? { status: 204 } : undefined;
    },
    marks: '✔✔✔✔✔✔✔✔✔!',
    said: /answered 204, as if it had been there: a wrong id would count as removed\. Check delete\.gone\n/,
  },
  'it does not say which keys are on a machine': {
    deviate: (pictor) => {
      const machines = [
        { id: 'gpu-1', name: 'train', ssh_keys: [1] },
        { id: 'gpu-2', name: 'masked', ssh_keys: null },
      ];
      pictor.interfere = (request) => {
        if (request === 'GET /gpu-instances') return listing(machines);
        return request === 'GET /ssh-keys' ? listing(pictor.keys) : undefined;
      };
    },
    marks: '✔!✔✔✔✔✔✔✔✔',
    said: /2 instances; 1 of 2 do not say which keys they accept, so that no key is known to be unused\n/,
  },
};

describe('doctor, where an account does what is worth knowing', () => {
  it.each(Object.entries(REMARKS))('%s', async (_, { deviate, marks, said }) => {
    const examined = await examine(deviate);
    expect(examined).toMatchObject({ code: 0, marks });
    expect(examined.stdout).toMatch(said);
    expect(examined.stdout).toMatch(/^The profile works with this account; see what is marked with !\n$/m);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });

  it('counts machines and their keys', async () => {
    const examined = await examine((pictor) => {
      pictor.rent({ id: 'gpu-1', name: 'train', port: 22, ssh_keys: [1, 99] });
      pictor.interfere = (request) => (request === 'GET /ssh-keys' ? listing(pictor.keys) : undefined);
    });
    expect(examined.stdout).toMatch(
      / 1 instance; all say which keys they accept: 1 of the account's 2, and 1 that the account does not list\n/,
    );
  });

  it('goes on where machines cannot be listed, and fails at the end', async () => {
    const examined = await examine((pictor) => {
      pictor.interfere = (request) => (request === 'GET /gpu-instances' ? { status: 404 } : undefined);
    });
    expect(examined).toMatchObject({ code: 1, marks: '✔✘✔✔✔✔✔✔✔✔' });
    expect(examined.stderr).toContain('the step "list the machines" failed, see above');
    expect(examined.stdout).not.toContain('leaned up');
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });
});

describe('doctor --attach', () => {
  const rented = (pictor: Pictor) => pictor.rent({ id: 'gpu-1', name: 'train', port: 22, ssh_keys: [1] });

  it('puts the throwaway key on a machine, and takes it off again', async () => {
    const seen: string[] = [];
    const examined = await examine(
      (pictor) => {
        rented(pictor);
        pictor.onChange = () =>
          seen.push(...pictor.keysOn('gpu-1').filter((line) => line.includes('doctor')));
      },
      ['--attach', 'gpu-1'],
    );
    expect(examined).toMatchObject({ code: 0, marks: '✔'.repeat(STEPS.length + 2) });
    expect(examined.stdout).toMatch(/✔ put it on the machine .*the machine is listed with it\n/);
    expect(examined.stdout).toMatch(/✔ take it off again .*the machine is listed without it\n/);
    expect(seen).toHaveLength(1);
    expect(examined.pictor.instances[0]?.ssh_keys).toEqual([1]);
  });

  it.each<[what: string, said: string, interfere: (request: string) => Reply | undefined]>([
    [
      'putting it there does nothing',
      'the machine is not listed with the key. Check instances in the profile',
      (request) => (request.startsWith('POST /gpu-instances') ? { status: 201 } : undefined),
    ],
    [
      'taking it off does nothing at first',
      'but there is nothing to take off. Check access.detach in the profile',
      (() => {
        let asked = 0;
        return (request: string) =>
          request.startsWith('DELETE /gpu-instances') && asked++ === 0 ? { status: 404 } : undefined;
      })(),
    ],
  ])(
    'cleans up where %s',
    async (_, said, interfere) => {
      const examined = await examine(
        (pictor) => {
          rented(pictor);
          pictor.interfere = interfere;
        },
        ['--attach', 'gpu-1'],
      );
      expect(examined.code).toBe(1);
      expect(examined.stdout).toContain(said);
      expect(examined.stdout).toMatch(/^Cleaned up: /m);
      const removals = examined.pictor.requests.filter((request) => request.startsWith('DELETE'));
      expect(removals.slice(-2)).toEqual(['DELETE /gpu-instances/gpu-1/ssh-keys/3', 'DELETE /ssh-keys/3']);
      expect(examined.pictor.instances[0]?.ssh_keys).toEqual([1]);
      expect(names(examined)).toEqual(['laptop', 'desktop']);
    },
    30_000,
  );

  it('says what may be left on the machine, and takes the key off the account all the same', async () => {
    const examined = await examine(
      (pictor) => {
        rented(pictor);
        pictor.interfere = (request) => (request.startsWith('DELETE /gpu') ? { status: 409 } : undefined);
      },
      ['--attach', 'gpu-1'],
    );
    expect(examined.stdout).toMatch(/^NOT cleaned up: .*409/m);
    expect(examined.stdout).toMatch(/^It may still be on instance gpu-1\.$/m);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });

  it('touches no machine that the account does not list', async () => {
    const examined = await examine(rented, ['--attach', 'gpu-2']);
    expect(examined.code).toBe(1);
    expect(examined.stdout).toContain(
      'The throwaway key was not put on gpu-2: the Pictor account does not list it.',
    );
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });

  it.each([
    ['--read-only changes nothing', ['--read-only', '--provider', 'pictor']],
    ['DigitalOcean has no API for it', ['--provider', 'digitalocean']],
  ])('is refused before anything is sent: %s', async (why, words) => {
    const { code, stdout, stderr } = await keylease(['doctor', '--attach', 'gpu-1', ...words]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`keylease: Nothing was put on instance gpu-1: ${why}`);
  });
});

describe('doctor --report', () => {
  const PRIVATE = [
    ...[TOKEN, 'laptop', 'desktop', 'octocat@example.com', 'gpu-4711', 'secret-train', '192.0.2.77'],
    ...['127.0.0.1', 'mona', '203.0.113.9'],
  ];
  const peopled = (pictor: Pictor) => {
    for (const key of pictor.keys) key.public_key = key.public_key.replace(/\S+$/, 'octocat@example.com');
    pictor.rent({
      id: 'gpu-4711',
      name: 'secret-train',
      port: 22,
      ip: '192.0.2.77',
      username: 'mona',
      ssh_keys: [1],
    });
  };

  it('prints a report alone, of which nothing tells on the account', async () => {
    const examined = await examine(peopled, ['--attach', 'gpu-4711', '--report']);
    expect(examined.code).toBe(0);
    const { stdout: report, stderr } = examined;
    expect(report).toMatch(
      /^## keylease doctor: Pictor\n\n- profile `pictor`, assumed, not documented, at an address of its own\n- keylease \d/,
    );
    expect(stderr).toMatch(/^✔ list the keys /m);
    for (const step of STEPS) expect(report).toMatch(RegExp(`^### \\d+\\. ✔ ${step}, \\d\\.\\d\\d s$`, 'm'));
    expect(report).toContain('### 5. - read it by its id\n\nNot tried: the profile has no keys.get.\n');
    expect(report).toMatch(
      /POST \/api\/ssh-keys\n\{"name":"keylease-doctor-.*\nstatus 422, content-type: application\/json\n\{\n {2}"message": "The public key has already been taken\."/,
    );
    expect(report).toContain('POST /api/gpu-instances/<other>/ssh-keys\n');
    for (const each of PRIVATE) expect(report).not.toContain(each);
  });

  it('goes to a file, also of a run that failed, and hides what a refusal says of others', async () => {
    const file = join(folder.path, 'report.md');
    const examined = await examine(
      (pictor) => {
        peopled(pictor);
        pictor.interfere = (request) =>
          request.startsWith('DELETE')
            ? {
                status: 409,
                body: {
                  message: `laptop is held by octocat@example.com at 203.0.113.9, db.octo-org.example, ${TOKEN}`,
                },
              }
            : undefined;
      },
      ['--report', file],
    );
    expect(examined.code).toBe(1);
    expect(examined.stdout).toContain('✘ remove it');
    const report = readFileSync(file, 'utf8');
    expect(report).toContain('- It failed at the step "remove it".');
    expect(report).toContain('"message": "<other> is held by <e-mail> at <address>, <host>, ***"');
    for (const each of [...PRIVATE, 'octo-org.example']) expect(report).not.toContain(each);
  });

  it('says that it cannot be written, once everything is cleaned up', async () => {
    const examined = await examine(undefined, ['--report', folder.path]);
    expect(examined.code).toBe(1);
    expect(examined.stderr).toContain(`keylease: The report was not written to ${folder.path}: EISDIR`);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });
});

describe('doctor, where a listing lags', () => {
  it('waits, says so, and goes on', async () => {
    let shown: PictorKey[] = [];
    const examined = await examine((pictor) => {
      shown = [...pictor.keys];
      pictor.onChange = () => {
        const now = [...pictor.keys];
        setTimeout(() => (shown = now), 700);
      };
      pictor.interfere = (request) => (request === 'GET /ssh-keys' ? listing(shown) : undefined);
    });
    expect(examined).toMatchObject({ code: 0, marks: '✔✔✔!✔✔✔✔!✔' });
    expect(examined.stdout).toMatch(/! find it in a new listing .*the listing was \d\.\d s late\n/);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });
});

describe('doctor, interrupted', () => {
  /** interrupted sends signals while the account holds back its answer, to the new key unless another request is named. */
  async function interrupted(
    signals: NodeJS.Signals[],
    { held: request = /^POST \/ssh-keys/, time = 1 } = {},
  ): Promise<Examined> {
    const pictor = new Pictor(TOKEN);
    pictor.rent({ id: 'gpu-1', name: 'train', port: 22 });
    let left = time;
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let ready = () => {};
    const held = new Promise<void>((resolve) => (ready = resolve));
    pictor.beforeAnswer = (call) => {
      if (!request.test(call) || --left !== 0) return undefined;
      ready();
      return released;
    };
    const address = await pictor.listen();
    const toSend = [...signals];
    let pid = 0;
    const send = () => {
      const signal = toSend.shift();
      if (signal) process.kill(pid, signal);
      else release();
    };
    const words = ['doctor', '--provider', 'pictor', '--api-url', address, '--attach', 'gpu-1'];
    const ran = await keyleaseProcess(words, {
      onOutput: (text, child) => {
        pid = child.pid ?? 0;
        if (text.includes('list the keys')) held.then(send);
        if (text.includes('Interrupted')) send();
      },
    });
    release();
    await pictor.close();
    return { ...ran, pictor, marks: '' };
  }

  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s: cleans up what is under way',
    async (signal) => {
      const examined = await interrupted([signal]);
      expect(examined.code).toBe(130);
      expect(examined.stderr).toContain('Interrupted: cleaning up. Interrupt again to exit at once.\n');
      expect(examined.stdout).toContain('Cleaned up: the throwaway key was removed from the account.\n');
      expect(examined.stderr).toMatch(
        /keylease: The profile was not checked completely: interrupted\. Run this again\.\n$/,
      );
      expect(examined.pictor.requests).toContain('POST /ssh-keys');
      expect(examined.pictor.keys).toEqual([]);
    },
  );

  it.each<[string, RegExp, number]>([
    ['a duplicate is sent', /^POST \/ssh-keys/, 2],
    ['a bad key is sent', /^POST \/ssh-keys/, 3],
    ['the key is put on a machine', /^POST \/gpu-instances/, 1],
    ['the key is taken off it', /^DELETE \/gpu-instances/, 1],
    ['the key is removed', /^DELETE \/ssh-keys/, 1],
  ])('leaves nothing behind where %s', async (_, held, time) => {
    const examined = await interrupted(['SIGINT'], { held, time });
    expect(examined.code).toBe(130);
    expect(examined.stdout).toMatch(/^(Cleaned up|Nothing to clean up): /m);
    expect(examined.pictor.keys).toEqual([]);
    expect(examined.pictor.instances[0]?.ssh_keys).toEqual([]);
  });

  it('a second time: leaves at once, and says what may be left', async () => {
    const examined = await interrupted(['SIGINT', 'SIGINT']);
    expect(examined.code).toBe(130);
    expect(examined.stderr).toMatch(
      /The key keylease-doctor-\w+ \(id unknown, SHA256:\S+\) may still be on the account\.\nRemove it .*: keylease keys remove --provider pictor --api-url \S+ SHA256:\S+\n$/,
    );
  });
});
