import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Redaction } from '../../src/cli/doctor/redaction.ts';

const NAME = 'keylease-doctor-0a1b2c3d4e';
const redaction = new Redaction({ own: [NAME, '31337'], others: ['mona', 'gpu-4711', 'octo key'] });

describe('the redaction of a report', () => {
  it('keeps of answers their form, and what is our own', () => {
    const answer = {
      data: [{ id: 1 }, { id: 31337, name: NAME, created: '2026-01-02T03:04:05Z', ready: true, by: null }],
      next: 'b3BhcXVl',
    };
    expect(redaction.answer(answer, { refuses: false })).toEqual({
      data: [{ id: 31337, name: NAME, created: '0000-00-00T00:00:00Z', ready: true, by: null }, '<1 more>'],
      next: '<text>',
    });
  });

  it.each([
    ['mona may not touch gpu-4711', '<other> may not touch <other>'],
    ['monada stays', 'monada stays'],
    [`${NAME} of octo key`, `${NAME} of <other>`],
    ['ask octocat@example.com at db.octo-org.example', 'ask <e-mail> at <host>'],
    [
      'at 192.0.2.7 or 2001:db8::7, see https://octo-org.example/x?y=z',
      'at <address> or <address>, see <url>',
    ],
    ['Check create.duplicate and fields.publicKey', 'Check create.duplicate and fields.publicKey'],
    ['request 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'request <uuid>'],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAA is taken', '<key> is taken'],
    ['SHA256:zfZnP8DrI5bhfEFCuFLZAGVOvXXELtpVoh9O2YR7Zk8', '<fingerprint>'],
  ])('keeps of a refusal why: %s', (text, shown) => {
    expect(redaction.answer({ message: text }, { refuses: true })).toEqual({ message: shown });
  });

  it('shows no text of an answer that is not our own, wherever it stands', () => {
    const secret = fc.stringMatching(/^[a-z]{3}S3CR3T[a-z0-9 @.:-]{0,20}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        secret,
        fc.constantFrom<unknown>(null, true, NAME, 7, ''),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('id', 'name', 'data'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (body) => {
        expect(JSON.stringify(redaction.answer(body, { refuses: false }))).not.toContain('S3CR3T');
      }),
    );
  });

  it('shows none of what is known of others, in a refusal and as the name of a field', () => {
    const other = fc.stringMatching(/^[a-z][a-z0-9._-]{4,20}[a-z0-9]$/);
    fc.assert(
      fc.property(other, fc.constantFrom(' ', '"', '/', ': ', ', '), (name, around) => {
        const each = new Redaction({ own: [NAME], others: [name] });
        const body = { [name]: `Key${around}${name}${around}of ${NAME} is taken` };
        const shown = JSON.stringify(each.answer(body, { refuses: true }));
        fc.pre(!`Key of ${NAME} is taken <other> <name> <host>`.includes(name));
        expect(shown).not.toContain(name);
        expect(shown).toContain(NAME);
      }),
    );
  });

  it.each(['a-', 'a.', 'ssh-', 'ssh-a', 'a-a.', 'a@', '12345678-', 'f:', ' '])(
    'ends within the time of a test for a refusal that says "%s" again and again',
    // A pattern that takes quadratic time would take minutes.
    (unit) => {
      expect(typeof redaction.words(unit.repeat(400_000 / unit.length))).toBe('string');
    },
  );
});
