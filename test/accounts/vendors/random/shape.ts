import fc from 'fast-check';

/** Paging is how a random vendor takes a list apart. */
export interface Paging {
  kind: 'none' | 'page' | 'cursor' | 'offset' | 'marker' | 'link' | 'next';
  size: number;
  /** Whether requests say the size, or the vendor has one. */
  isAsked: boolean;
  /** Of numbered pages. */
  first: 0 | 1;
  end: 'last' | 'next' | 'empty';
  /** What is in the place of a cursor, address or next page on the last page. */
  stop: 'null' | 'empty' | 'missing';
  tellsTotal: boolean;
  tellsCurrent: boolean;
}

/** ListShape is how a random vendor lists something. */
export interface ListShape {
  /** Path of the list in an answer; '' if the answer is the list. */
  items: '' | 'data' | 'result.entries';
  /** Whether it is an object, by id. */
  isMap: boolean;
  /** Of an entry that holds nothing else. */
  wrapper: '' | 'item.';
  /** Whether it holds entries of another kind, or that are deleted, which do not count. */
  others: 'none' | 'by type' | 'by time of deletion';
  paging: Paging;
}

/** MachinesShape is how a random vendor lists machines of one kind, and the keys on them. */
export interface MachinesShape {
  list: ListShape;
  /** Where keys are: in a list, alone, in a JSON string, in the answer to another request, or nowhere. */
  keys: 'list' | 'one' | 'encoded' | 'request' | 'untold';
  /** Path of the reference in an entry. */
  field: '' | 'ref' | 'key.ref';
  by: 'id' | 'name' | 'publicKey' | 'fingerprint' | 'md5' | 'address';
}

/** Shape is all that a random vendor's API is; the vendor and its profile are both made of it. */
export interface Shape {
  auth: 'bearer' | 'api-key' | 'json' | 'form' | 'basic' | 'crusoe' | 'exoscale';
  /** Where the project is named. */
  project: 'path' | 'query' | 'header';
  /** Prefixed ones have `id:` before them in answers, and not in requests. */
  ids: 'numbers' | 'text' | 'odd' | 'prefixed';
  fields: { id: string; name: string; key: string };
  list: ListShape;
  /** What a list shows of a key: all, its fingerprint, or neither, so that each is read alone. */
  shows: 'key' | 'fingerprint' | 'neither';
  hasGet: boolean;
  names: 'any' | 'unique' | 'comment';
  method: 'POST' | 'PUT';
  answer: 'key' | 'id in an object' | 'id alone' | 'nothing';
  removal: 'DELETE' | 'POST to a path' | 'POST with a body' | 'POST with a query';
  /** How the vendor says no: by the status, by a code with it, or by a flag in spite of it. */
  refusal: 'status' | 'code' | 'flag';
  /** Whether it takes a key that it has already. */
  takesTwins: boolean;
  machines: MachinesShape[];
  /** Whether each key names the machines that it is on, where there is no list of machines. */
  tellsMachines: boolean;
}

const paging: fc.Arbitrary<Paging> = fc.record({
  kind: fc.constantFrom('none', 'page', 'cursor', 'offset', 'marker', 'link', 'next'),
  size: fc.integer({ min: 1, max: 4 }),
  isAsked: fc.boolean(),
  first: fc.constantFrom(0, 1),
  end: fc.constantFrom('last', 'next', 'empty'),
  stop: fc.constantFrom('null', 'empty', 'missing'),
  tellsTotal: fc.boolean(),
  tellsCurrent: fc.boolean(),
});

const list: fc.Arbitrary<ListShape> = fc
  .record({
    items: fc.constantFrom('', 'data', 'result.entries'),
    isMap: fc.boolean(),
    wrapper: fc.constantFrom('', 'item.'),
    others: fc.constantFrom('none', 'by type', 'by time of deletion'),
    paging,
  } as const)
  .map((shape) => (shape.items === '' ? { ...shape, paging: withoutEnvelope(shape.paging) } : shape))
  // What is the last of a map is not certain: JavaScript puts numbers first.
  .map((shape) => (shape.paging.kind === 'marker' ? { ...shape, isMap: false } : shape));

/** withoutEnvelope is paging for which an answer that is the list itself has room. */
function withoutEnvelope(paging: Paging): Paging {
  const kind = ['cursor', 'next'].includes(paging.kind) ? 'link' : paging.kind;
  return { ...paging, kind, end: 'empty', tellsTotal: false, tellsCurrent: false };
}

const machines: fc.Arbitrary<MachinesShape> = fc.record({
  list,
  keys: fc.constantFrom('list', 'one', 'encoded', 'request', 'untold'),
  field: fc.constantFrom('', 'ref', 'key.ref'),
  by: fc.constantFrom('id', 'name', 'publicKey', 'fingerprint', 'md5', 'address'),
});

/** anyShape is any shape that an API may have and a profile can say. */
export const anyShape: fc.Arbitrary<Shape> = fc
  .record({
    auth: fc.constantFrom('bearer', 'api-key', 'json', 'form', 'basic', 'crusoe', 'exoscale'),
    project: fc.constantFrom('path', 'query', 'header'),
    ids: fc.constantFrom('numbers', 'text', 'odd', 'prefixed'),
    fields: fc.record({
      id: fc.constantFrom('id', 'uid', 'attributes.key_id'),
      name: fc.constantFrom('name', 'label', 'attributes.title'),
      key: fc.constantFrom('key', 'public_key', 'attributes.material'),
    }),
    list,
    shows: fc.constantFrom('key', 'key', 'fingerprint', 'neither'),
    hasGet: fc.boolean(),
    names: fc.constantFrom('any', 'unique', 'comment'),
    method: fc.constantFrom('POST', 'PUT'),
    answer: fc.constantFrom('key', 'id in an object', 'id alone', 'nothing'),
    removal: fc.constantFrom('DELETE', 'POST to a path', 'POST with a body', 'POST with a query'),
    refusal: fc.constantFrom('status', 'code', 'flag'),
    takesTwins: fc.boolean(),
    machines: fc.array(machines, { maxLength: 3 }),
    tellsMachines: fc.boolean(),
  } as const)
  .map((shape) => ({
    ...shape,
    // A comment is in the key, and an id alone is one that can be told from a message.
    names: shape.shows === 'fingerprint' && shape.names === 'comment' ? 'any' : shape.names,
    answer: shape.ids === 'odd' && shape.answer === 'id alone' ? 'nothing' : shape.answer,
    method: shape.names === 'comment' ? 'POST' : shape.method,
    tellsMachines: shape.tellsMachines && shape.machines.length === 0,
  }));
