import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What stands at an address. Without a content type it is an HTML page. */
export interface Served {
  body: string;
  status?: number;
  headers?: Record<string, string>;
  /** It never comes to an end, or never to a beginning. */
  stalls?: 'in the middle' | 'at once';
}

/** Host name → what that host serves at a path (with its query), null for "not found". */
export type Hosts = ReadonlyMap<string, (path: string) => Served | null>;

interface LoggedRequest {
  method: string;
  /** The whole address; `host:port` alone for an attempted https connection. */
  url: string;
  served: boolean;
}

export interface LocalSite {
  port: number;
  /** Every request that reached the server, also those that it refused. */
  log: LoggedRequest[];
  close(): Promise<void>;
}

const notFound: Served = { status: 404, body: '<!doctype html><title>Not found</title><p>Not found.</p>' };

/**
 * A web server on loopback that browsers use as their proxy: it answers for the given hosts itself,
 * refuses all others, and so keeps every request on this machine. Plain http only.
 */
export async function serve(hosts: Hosts): Promise<LocalSite> {
  const log: LoggedRequest[] = [];

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const host = hosts.get(url.hostname);
    const found = host?.(url.pathname + url.search) ?? notFound;
    log.push({ method: request.method ?? 'GET', url: url.href, served: host !== undefined });
    if (found.stalls === 'at once') return;
    response.writeHead(found.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...found.headers,
    });
    if (found.stalls === 'in the middle') response.write(found.body);
    else response.end(found.body);
  }

  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    log.push({ method: 'CONNECT', url: request.url ?? '', served: false });
    // Node hands this line over without a listener: a browser that is killed while it asks would end the run.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Only this machine\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    log,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
