/** The old WebDriver protocol over fetch: what WebKitWebDriver speaks. */

export interface WebDriver {
  /** @param path behind the session, "/url" @throws Error with what the driver says */
  ask: <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;
}

interface Failure {
  error: string;
  message: string;
}

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as Failure;
  throw new Error(`${error}: ${message}`);
}

/** @param url of the driver, "http://127.0.0.1:1234" */
export async function newSession(url: string, alwaysMatch: object): Promise<WebDriver> {
  const { sessionId } = (await call('POST', `${url}/session`, { capabilities: { alwaysMatch } })) as {
    sessionId: string;
  };
  return {
    ask: async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
      (await call(method, `${url}/session/${sessionId}${path}`, method === 'POST' ? (body ?? {}) : undefined)) as Value,
  };
}
