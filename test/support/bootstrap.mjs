// A minimal AWS Lambda runtime: it takes events from the Runtime API, one after another.
import { request } from 'node:http';
import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation`;
const { handler } = await import(pathToFileURL(process.env.FUNCTION_FILE));

let deadline = 0;
process.on('message', (time) => {
  deadline = Date.now() + time;
  process.send('ready');
});

for (;;) {
  const { headers, body } = await call('GET', 'next');
  const id = headers['lambda-runtime-aws-request-id'];
  deadline = Number(headers['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId: id,
    functionName: 'keylease',
    functionVersion: '$LATEST',
    memoryLimitInMB: '256',
  };
  context.getRemainingTimeInMillis = () => deadline - Date.now();
  try {
    const answer = (await handler(JSON.parse(body), context)) ?? null;
    flushCompileCache(); // Tests kill this process, which would forget what it has compiled.
    await call('POST', `${id}/response`, answer);
  } catch (error) {
    await call('POST', `${id}/error`, { errorType: error.name, errorMessage: error.message });
  }
}

function call(method, path, content) {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${api}/${path}`, { method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ headers: response.headers, body }));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(content === undefined ? undefined : JSON.stringify(content));
  });
}
