import fc from 'fast-check';
import { alter, answer, type Body, cut, cutBody, type Fault, html } from '../fault.ts';

/** Fields of a run, of which one is taken away or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom('id', 'status', 'run_attempt', 'repository'),
    fc.constantFrom(undefined, null, 'other', 0, {}),
  )
  .map(([field, value]) => alter((body: Body) => ({ ...body, [field]: value })));

/** runFaults are what GitHub may do to a request about a run, but for an answer that says something else of it. */
export const runFaults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom(cut, cutBody, html(), html(404), answer(200, ''), answer(200, '{"id":'), answer(200, {})),
  fc
    .constantFrom(400, 401, 403, 404, 410, 429, 451, 500, 502, 503)
    .map((status) => answer(status, { message: 'no' })),
  damaged,
);
