/** Files that are what the build made, to the last byte. */
import type { Listed } from './build';
import { addressOf, isNamedByHash } from './files';
import { keyOf } from './keeping';

/** Something came, and it is not the file: another version, a login page of the network, half of it. */
export class WrongFile extends Error {}
/** Nothing came. */
export class NoFile extends Error {}

async function isRight(body: ArrayBuffer, [, hash, bytes]: Listed): Promise<boolean> {
  if (body.byteLength !== bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...digest)) === hash;
}

/** What the server said of the file goes along, its policies among it, but for how it travelled. */
function kept(body: ArrayBuffer, { headers }: Response): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) own.delete(name);
  return new Response(body, { headers: own });
}

/** @returns the response when its body is the listed file's, whatever its status: some hosts answer 404.html with 404 */
export async function checked(response: Response, file: Listed): Promise<Response | null> {
  const body = await response.arrayBuffer();
  return (await isRight(body, file)) ? kept(body, response) : null;
}

/** @throws {WrongFile} {NoFile} */
export async function fetchChecked(file: Listed): Promise<Response> {
  const [path] = file;
  // What a browser kept by itself may be what some network once answered in the site's name.
  const ways: RequestCache[] = [isNamedByHash(path) ? 'default' : 'no-cache', 'reload'];
  for (const cache of ways) {
    let response: Response;
    try {
      response = await fetch(keyOf(addressOf(path)), { cache });
      const right = await checked(response, file);
      if (right) return right;
    } catch (error) {
      throw new NoFile(path, { cause: error });
    }
  }
  throw new WrongFile(path);
}
