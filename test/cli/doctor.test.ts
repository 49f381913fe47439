import { beforeAll, describe, expect, it } from '@jest/globals';
import { Pictor, type PictorKey, type Reply } from '../../demo/world/pictor.ts';
import { freshKey, keylease, keyleaseProcess, type Ran, TOKEN } from './run.ts';

const STEPS = [
  'list the keys',
  'add a throwaway key',
  'find it in a new listing',
  'add it again: no duplicate',
  'remove it',
  'list again: it is gone',
  'remove it again: no error',
];

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
    expect(examined).toMatchObject({ code: 0, marks: '✔✔✔✔✔✔✔' });
    const lines = examined.stdout.split('\n');
    for (const [index, step] of STEPS.entries())
      expect(lines[index]).toMatch(RegExp(`^✔ ${step} +\\d\\.\\d\\d s {2}\\S`));
    expect(lines[0]).toMatch(/2 keys$/);
    expect(lines[1]).toMatch(/keylease-doctor-[0-9a-f]{10}, id 3$/);
    expect(lines.slice(7)).toEqual(['The profile works with this account.', '']);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });

  it('--read-only lists, and nothing else', async () => {
    const examined = await examine(undefined, ['--read-only']);
    expect(examined).toMatchObject({ code: 0, marks: '✔' });
    expect(examined.stdout).toMatch(/Listing works\. Adding and removing keys was not tried\.\n$/);
    expect(examined.pictor.requests).toEqual(['GET /ssh-keys']);
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
    marks: '✔✘',
    reason: /its field "id" is empty/,
    left: [],
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
    marks: '✔✘',
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
    marks: '✔✘',
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
    marks: '✔✘',
    reason: /the key was named keylease-doctor-\w+, but the account calls it "KEYLEASE-DOCTOR-/,
    cleaned: true,
  },
  'the listing never shows a new key': {
    deviate: (pictor) => {
      pictor.interfere = (request) =>
        request === 'GET /ssh-keys' ? listing(pictor.keys.filter((key) => !isOurs(key))) : undefined;
    },
    marks: '✔✔✘',
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
    marks: '✔✔✘',
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
    marks: '✔✔✔✘',
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
    marks: '✔✔✔✔✘',
    reason:
      /DELETE \/ssh-keys\/3 failed: Pictor answered 500.*\n {4}DELETE \S+\/ssh-keys\/3\n {4}status 500\n(.*\n)* {4}\{"message":"Server Error","api_key":"\*\*\*"\}\n/,
    cleaned: false,
  },
  'removing says that it is not there': {
    deviate: (pictor) => {
      pictor.interfere = (request) => (request.startsWith('DELETE') ? { status: 404 } : undefined);
    },
    marks: '✔✔✔✔✘',
    reason: /the account listed the key, but says that there is nothing to remove/,
    cleaned: false,
  },
  'removing does nothing': {
    deviate: (pictor) => {
      pictor.interfere = (request) => (request.startsWith('DELETE') ? { status: 204 } : undefined);
    },
    marks: '✔✔✔✔✔✘',
    reason: /the key is still listed after its removal/,
    cleaned: false,
  },
  'removing takes another key along': {
    deviate: (pictor) => {
      pictor.onChange = () => {
        if (pictor.requests.at(-1)?.startsWith('DELETE')) pictor.keys.shift();
      };
    },
    marks: '✔✔✔✔✔✘',
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
    marks: '✔✔✔✔✔✔✘',
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
  }, 60_000);

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
    expect(examined).toMatchObject({ code: 0, marks: '✔✔!✔✔!✔' });
    expect(examined.stdout).toMatch(/! find it in a new listing .*the listing was \d\.\d s late\n/);
    expect(names(examined)).toEqual(['laptop', 'desktop']);
  });
});

describe('doctor, interrupted', () => {
  /** interrupted sends signals while the account holds back its answer to the new key. */
  async function interrupted(signals: NodeJS.Signals[]): Promise<Examined> {
    const pictor = new Pictor(TOKEN);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let ready = () => {};
    const held = new Promise<void>((resolve) => (ready = resolve));
    pictor.beforeAnswer = (request) => {
      if (request !== 'POST /ssh-keys') return undefined;
      ready();
      return released;
    };
    const address = await pictor.listen();
    const left = [...signals];
    let pid = 0;
    const send = () => {
      const signal = left.shift();
      if (signal) process.kill(pid, signal);
      else release();
    };
    const ran = await keyleaseProcess(['doctor', '--provider', 'pictor', '--api-url', address], {
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

  it('a second time: leaves at once, and says what may be left', async () => {
    const examined = await interrupted(['SIGINT', 'SIGINT']);
    expect(examined.code).toBe(130);
    expect(examined.stderr).toMatch(
      /The key keylease-doctor-\w+ \(id unknown, SHA256:\S+\) may still be on the account\.\nRemove it .*: keylease keys remove --provider pictor --api-url \S+ SHA256:\S+\n$/,
    );
  });
});
