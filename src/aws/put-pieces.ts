import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { PutObjectCommand } from './sdk/s3-sdk.ts';

/** PutInput is the input of a PutObjectCommand, without its body. */
type PutInput = Omit<ConstructorParameters<typeof PutObjectCommand>[0], 'Body'>;

/**
 * putPieces is a command that writes an object whose text comes in pieces, which are read once for its length and its
 * SHA-256, and again for each attempt: it is never in memory as a whole. A Buffer among them holds until the next one is read.
 */
export function putPieces(input: PutInput, pieces: Iterable<string | Buffer>): PutObjectCommand {
  const { length, digest } = measure(pieces);
  const command = new PutObjectCommand({
    ...input,
    ContentLength: length,
    ChecksumSHA256: digest.toString('base64'),
  });
  const { middlewareStack } = command;
  middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers['x-amz-content-sha256'] = digest.toString('hex');
      return next(args);
    },
    { step: 'build', name: 'hashOfPieces' },
  );
  // The SDK sends a body that is a stream only once. This is below its retries and redirects, so each has its own stream.
  middlewareStack.add(
    (next) => (args) => {
      const body = Readable.from(copies(pieces));
      const failed = new Promise<never>((_, reject) => body.once('error', reject));
      Object.assign(args.request as object, { body });
      return Promise.race([next(args), failed]);
    },
    { step: 'deserialize', name: 'bodyOfPieces' },
  );
  return command;
}

/** copies are those of pieces that hold until the next one is read. */
function* copies(pieces: Iterable<string | Buffer>): Generator<Buffer> {
  for (const bytes of buffers(pieces)) yield Buffer.from(bytes);
}

function measure(pieces: Iterable<string | Buffer>): { length: number; digest: Buffer } {
  const hash = createHash('sha256');
  let length = 0;
  for (const bytes of buffers(pieces)) {
    hash.update(bytes);
    length += bytes.length;
  }
  return { length, digest: hash.digest() };
}

function* buffers(pieces: Iterable<string | Buffer>): Generator<Buffer> {
  for (const piece of pieces) {
    // An empty one would end the body.
    if (piece.length > 0) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
}
