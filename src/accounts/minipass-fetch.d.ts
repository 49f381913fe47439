/** The part of minipass-fetch that keylease uses; the package brings no types. */
declare module 'minipass-fetch' {
  interface Options {
    method: string;
    headers: Record<string, string>;
    body?: string | undefined;
    redirect: 'manual';
    signal: AbortSignal;
  }
  interface Response {
    status: number;
    headers: { get(name: string): string | null };
    body: AsyncIterable<Buffer>;
  }
  export default function fetch(url: string, options: Options): Promise<Response>;
}
