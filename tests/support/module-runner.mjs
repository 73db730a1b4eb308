/** Modules of the tests for commands that node runs itself. */
import { createServer } from 'vite';

/**
 * Reads TypeScript and the imports of src/ as the site's own build does; only vite's module runner is used, nothing is served.
 * @param use gets what loads a module by its path from the repository's root; what it returns is returned
 */
export async function withModules(use) {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  });
  try {
    return await use((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
