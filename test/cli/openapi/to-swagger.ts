import type { Draft } from './draft-of.ts';

/** toSwagger says the same in Swagger 2, where null is an extension. */
export function toSwagger({ servers, components, paths, openapi, ...document }: Draft): object {
  const operation = ({ requestBody, responses, parameters = [], ...others }: Draft) => {
    const body = requestBody && { in: 'body', name: 'body', schema: schema(media(requestBody).schema) };
    const flat = parameters.map(({ schema: type, ...parameter }: Draft) => ({
      ...parameter,
      ...schema(type),
    }));
    return {
      ...others,
      parameters: body ? [...flat, body] : flat,
      responses: mapValues(responses, (response: Draft) => {
        const { schema: type, example } = media(response);
        return {
          ...(type ? { schema: schema(type) } : {}),
          ...(example ? { examples: { 'application/json': example } } : {}),
        };
      }),
    };
  };
  return {
    swagger: '2.0',
    ...document,
    host: 'api.nimbus.example',
    basePath: '/v1',
    schemes: ['http', 'https'],
    paths: mapValues(paths, (methods: Draft) => mapValues(methods, operation)),
    definitions: mapValues(components.schemas, schema),
    securityDefinitions: components.securitySchemes,
  };
}

function media(holder: Draft): Draft {
  return holder.content?.['application/json'] ?? {};
}

function schema(value: Draft): Draft {
  if (Array.isArray(value)) return value.map(schema);
  if (typeof value === 'string') return value.replace('#/components/schemas/', '#/definitions/');
  if (typeof value !== 'object' || value === null) return value;
  const { oneOf, anyOf = oneOf, ...others } = value;
  const [some] = anyOf?.filter(({ type }: Draft) => type !== 'null') ?? [];
  if (some) return { ...schema(some), 'x-nullable': true };
  const plain = mapValues(others, schema);
  return Array.isArray(plain.type) ? { ...plain, type: plain.type[0], 'x-nullable': true } : plain;
}

function mapValues(object: Draft, change: (value: Draft) => Draft): Draft {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
