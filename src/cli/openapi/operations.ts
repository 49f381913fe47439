import type { Document, Place } from './document.ts';
import { shapeOf } from './schemas.ts';
import type { Shape } from './shape.ts';

/** Operation is a method of a path. */
export interface Operation {
  /** As people write it: `GET /ssh-keys`. */
  title: string;
  method: string;
  path: string;
  place: Place;
  isDeprecated: boolean;
  /** Including those of the path. */
  parameters: Parameter[];
}

/** Parameter is a value in the path, the query or the headers of a request. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description: string | undefined;
  shape: Shape;
  pointer: string;
}

/** METHODS are the methods that a profile can use. */
const METHODS = ['get', 'post', 'put', 'delete'];

/** readOperations lists the operations of the paths that are chosen. */
export function readOperations(document: Document, isChosen: (path: string) => boolean): Operation[] {
  const paths = document.entries(document.at(document.root, 'paths')).filter(([path]) => isChosen(path));
  return paths.flatMap(([path, holder]) =>
    METHODS.flatMap((name) => {
      const place = document.at(holder, name);
      if (!place) return [];
      const method = name.toUpperCase();
      const parameters = readParameters(document, [place, holder]);
      const isDeprecated = document.at(place, 'deprecated')?.value === true;
      return { title: `${method} ${path}`, method, path, place, isDeprecated, parameters };
    }),
  );
}

/** isVariable tells whether a part of a path stands for a value. */
export function isVariable(segment: string | undefined): boolean {
  return /^\{[^{}]*\}$/.test(segment ?? '');
}

/** VERB is what some paths have besides nouns, such as `/keys/add`. */
export const VERB = /^(list|all|add|create|new|delete|remove)$/i;

/** isOnOne tells whether a path ends with a variable, if need be before a verb. */
export function isOnOne(path: string): boolean {
  const names = path.split('/').filter((name) => name !== '' && !VERB.test(name));
  return isVariable(names.at(-1));
}

/** readParameters reads the parameters of an operation, which come before those of its path with the same name. */
function readParameters(document: Document, holders: Place[]): Parameter[] {
  const all = holders.flatMap((holder) => document.items(document.at(holder, 'parameters')));
  const parameters = new Map<string, Parameter>();
  for (const place of all) {
    const [name, where] = [document.text(place, 'name'), document.text(place, 'in')];
    if (name === undefined || where === undefined || parameters.has(`${where} ${name}`)) continue;
    parameters.set(`${where} ${name}`, {
      name,
      in: where,
      required: document.at(place, 'required')?.value === true,
      description: document.text(place, 'description'),
      shape: parameterShape(document, place),
      pointer: place.pointer,
    });
  }
  return [...parameters.values()];
}

function parameterShape(document: Document, place: Place): Shape {
  const example = document.at(place, 'example');
  const schema = document.swagger
    ? place
    : (document.at(place, 'schema') ?? { value: {}, pointer: place.pointer });
  return shapeOf(document, schema, example && !document.swagger ? [example] : []);
}
