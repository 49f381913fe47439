import type { Document, Place } from './document.ts';
import { jsonContent } from './media-types.ts';
import { formsOf, shapeOf } from './schemas.ts';
import type { Shape } from './shape.ts';

/** statusesOf lists what an operation documents about its answers: `200`, `4XX`, `default`. */
export function statusesOf(document: Document, operation: Place | undefined): string[] {
  return document.entries(document.at(operation, 'responses')).map(([status]) => status);
}

/** responseShape is the shape of the JSON that an operation answers with; undefined if none is documented. */
export function responseShape(document: Document, operation: Place, status: string): Shape | undefined {
  const response = document.at(operation, 'responses', status);
  if (!document.swagger) return contentShape(document, response);
  const schema = document.at(response, 'schema');
  const examples = document.entries(document.at(response, 'examples'));
  const samples = examples.filter(([type]) => /json/i.test(type)).map(([, example]) => example);
  return schema && shapeOf(document, schema, samples);
}

/** bodyShape is the shape of the JSON that an operation is sent; undefined if none is documented. */
export function bodyShape(document: Document, operation: Place): Shape | undefined {
  const place = bodySchema(document, operation);
  return place && shapeOf(document, place);
}

/** bodyForms are the forms that the JSON may have that an operation is sent: more than one if the schema has alternatives. */
export function bodyForms(document: Document, operation: Place): Shape[] {
  const place = bodySchema(document, operation);
  return place ? formsOf(document, place) : [];
}

function bodySchema(document: Document, operation: Place): Place | undefined {
  if (!document.swagger)
    return document.at(jsonContent(document, document.at(operation, 'requestBody')), 'schema');
  const parameters = document.items(document.at(operation, 'parameters'));
  return document.at(
    parameters.find((each) => document.text(each, 'in') === 'body'),
    'schema',
  );
}

function contentShape(document: Document, holder: Place | undefined): Shape | undefined {
  const media = jsonContent(document, holder);
  const schema = document.at(media, 'schema');
  const named = document
    .entries(document.at(media, 'examples'))
    .map(([, each]) => document.at(each, 'value'));
  const samples = [document.at(media, 'example'), ...named].flatMap((each) => each ?? []);
  return schema && shapeOf(document, schema, samples);
}
