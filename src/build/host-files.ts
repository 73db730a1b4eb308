/** The headers in the words of the usual hosts, by the name of the file in hosting/. */
import { caching, everywhere, hashed } from './headers.ts';

const all = Object.entries(everywhere);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const lines = (...parts: string[]) => `${parts.join('\n')}\n`;
const pairs = (headers: readonly (readonly [string, string])[]) => headers.map(([key, value]) => ({ key, value }));
const source = 'Written by `npm run hosting` from src/build/headers.ts.';

/** Both hosts ask again for what is not named here, and serve 404.html for what is missing. */
const underscoreHeaders = () =>
  lines(
    `# Netlify and Cloudflare Pages: put this file into dist/. ${source}`,
    '/*',
    ...all.map(([name, value]) => `  ${name}: ${value}`),
    '',
    `${hashed}*`,
    `  Cache-Control: ${caching.hashed}`,
  );

const vercel = () =>
  json({
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: pairs(all) },
      { source: `${hashed}(.*)`, headers: pairs([['Cache-Control', caching.hashed]]) },
    ],
  });

const nginx = () =>
  lines(
    `# nginx: inside http { }. Put in your name, certificate and folder. ${source}`,
    'map $uri $attune_caching {',
    `  ~^${hashed} "${caching.hashed}";`,
    `  default "${caching.other}";`,
    '}',
    '',
    'server {',
    '  listen 80;',
    '  # listen 443 ssl; and your certificate: without https a browser gives no camera and no service worker.',
    '  server_name attune.example;',
    '  root /srv/attune/dist;',
    '  error_page 404 /404.html;',
    '  gzip on;',
    '  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;',
    '  include mime.types;',
    '  types { application/manifest+json webmanifest; }',
    '',
    '  # An add_header in a location would replace all of these: keep them in one place.',
    ...all.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $attune_caching always;',
    '',
    '  location / { try_files $uri $uri/ =404; }',
    '}',
  );

const apache = () =>
  lines(
    `# Apache: put this file into dist/ as .htaccess; needs mod_headers and AllowOverride FileInfo. ${source}`,
    'ErrorDocument 404 /404.html',
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    `SetEnvIf Request_URI "^${hashed}" attune_hashed`,
    '<IfModule mod_headers.c>',
    ...all.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${caching.other}" env=!attune_hashed`,
    `  Header always set Cache-Control "${caching.hashed}" env=attune_hashed`,
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json image/svg+xml',
    '</IfModule>',
  );

const caddy = () =>
  lines(
    `# Caddy: put in your name and folder. ${source}`,
    'attune.example {',
    '  root * /srv/attune/dist',
    '  encode gzip',
    '  file_server',
    '  header {',
    ...all.map(([name, value]) => `    ${name} "${value}"`),
    '  }',
    `  @hashed path ${hashed}*`,
    `  header @hashed Cache-Control "${caching.hashed}"`,
    `  @other not path ${hashed}*`,
    `  header @other Cache-Control "${caching.other}"`,
    '  handle_errors {',
    '    @missing expression {err.status_code} == 404',
    '    rewrite @missing /404.html',
    '    file_server',
    '  }',
    '}',
  );

const firebase = () =>
  json({
    hosting: {
      public: 'dist',
      trailingSlash: true,
      headers: [
        { source: '**', headers: pairs([...all, ['Cache-Control', caching.other]]) },
        { source: `${hashed}**`, headers: pairs([['Cache-Control', caching.hashed]]) },
      ],
    },
  });

const azure = () =>
  json({
    trailingSlash: 'always',
    globalHeaders: { ...everywhere, 'Cache-Control': caching.other },
    routes: [{ route: `${hashed}*`, headers: { 'Cache-Control': caching.hashed } }],
    responseOverrides: { '404': { rewrite: '/404.html' } },
    mimeTypes: { '.webmanifest': 'application/manifest+json' },
  });

/** CloudFront has headers of its own kind for most; the caching is said to S3 with each file (see hosting/README.md). */
const cloudFront = () => {
  const named = (name: string) => everywhere[name]!;
  const own =
    /^(?:Content-Security-Policy|Referrer-Policy|Strict-Transport-Security|X-Content-Type-Options|X-Frame-Options)$/;
  const more = all.filter(([name]) => !own.test(name));
  return json({
    Name: 'attune',
    Comment: source,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: named('Content-Security-Policy') },
      ContentTypeOptions: { Override: true },
      FrameOptions: { Override: true, FrameOption: named('X-Frame-Options') },
      ReferrerPolicy: { Override: true, ReferrerPolicy: named('Referrer-Policy') },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/\d+/.exec(named('Strict-Transport-Security'))![0]),
      },
    },
    CustomHeadersConfig: {
      Quantity: more.length,
      Items: more.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  });
};

export const hostFiles: Readonly<Record<string, () => string>> = {
  _headers: underscoreHeaders,
  'vercel.json': vercel,
  'nginx.conf': nginx,
  '.htaccess': apache,
  Caddyfile: caddy,
  'firebase.json': firebase,
  'staticwebapp.config.json': azure,
  'cloudfront-response-headers-policy.json': cloudFront,
};
