// Addresses and headers made to break a server, to read its files, or to have others shown what was not meant for them.

/** One of ours, bent in the ways that servers, proxies and frameworks have been fooled by. */
export function bentFormsOf(path: string): string[] {
  const bare = path.replace(/\/$/, '')
  const upper = bare.toUpperCase()
  return [
    ...['.rsc', '.txt', '.json', '.html', '.css', '.js', '.png', '.segments/_tree.segment.rsc'].map(
      (end) => bare + end,
    ),
    ...['/index.txt', '/index.html', '/__next.txt', '/.', '/..', '/%2e', '/%2e%2e/', '/.%00.html'].map(
      (end) => bare + end,
    ),
    ...[
      ';x',
      ';x=1/',
      ';jsessionid=1/',
      '%3bx/',
      '%23/',
      '%3f/',
      '%20/',
      '%09/',
      '%0a/',
      '%0d%0aX-A:b/',
      './',
      '../',
    ].map((end) => bare + end),
    ...[
      '%00',
      '%00/',
      '%ff/',
      '%c0%af/',
      '%c0%ae%c0%ae/',
      '%e0%80%af/',
      '%u002f/',
      '%252f/',
      '%2525/',
      '%f0%9f%a6%b4/',
    ].map((end) => bare + end),
    ...[
      '.',
      './',
      '..../',
      '...',
      '\\',
      '\\..\\',
      '//',
      '///x//',
      '/~',
      '/*',
      '/?',
      '/??',
      '/?&&&',
      '/?#',
    ].map((end) => bare + end),
    ...[
      '?_rsc=1',
      '?_rsc=%00',
      '?__nextDataReq=1',
      '?__next_ppr=1',
      '?__proto__[x]=1',
      '?q=%ff&x[]=1',
      '?%',
      '?%zz=%',
    ].map((end) => `${bare}/${end}`),
    ...[
      '//ev1l.example',
      '/\\ev1l.example',
      '/%5cev1l.example',
      '/%09/ev1l.example',
      '/.ev1l.example',
      '/@ev1l.example',
    ].map((start) => start + path),
    ...['/_next/data/x', '/_next', '/_next/static/..', '/assets/..', '/media/..', '/_rsc', '/en', '/.'].map(
      (start) => start + path,
    ),
    ...[upper, `${upper}/`, bare.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
    ...[`${bare}${'/'.repeat(4000)}`, `${bare}/${'a'.repeat(8000)}`, `${bare}/?${'a=1&'.repeat(1800)}`],
  ]
}

/** Names and values that have led frameworks and caches astray, and what might make one repeat a foreign name. */
export const LURES: Record<string, string>[] = [
  { 'x-forwarded-host': 'ev1l.example' },
  { 'x-forwarded-host': 'ev1l.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '1337' },
  { forwarded: 'for=ev1l;host=ev1l.example;proto=https' },
  { 'x-host': 'ev1l.example', 'x-forwarded-server': 'ev1l.example', 'x-http-host-override': 'ev1l.example' },
  { 'x-forwarded-prefix': '//ev1l.example', 'x-forwarded-path': '//ev1l.example' },
  { 'x-original-url': '/ev1l', 'x-rewrite-url': '/ev1l' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
  { 'x-middleware-prefetch': '1', 'x-middleware-rewrite': 'https://ev1l.example/', 'x-middleware-next': '1' },
  { 'x-middleware-set-cookie': 'ev1l=1', 'x-middleware-override-headers': 'ev1l', 'x-middleware-skip': '1' },
  { 'x-nextjs-data': '1', 'x-now-route-matches': '1=ev1l', 'x-matched-path': '/ev1l' },
  { 'x-invoke-path': '/ev1l', 'x-invoke-status': '500', 'x-invoke-error': '{"message":"ev1l"}' },
  { 'next-resume': '1', 'x-next-resume-state-length': '9999' },
  { 'x-prerender-revalidate': 'ev1l', 'x-prerender-revalidate-if-generated': '1' },
  { 'x-action-revalidated': '[[],1,1]', 'next-action': 'e'.repeat(40) },
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': '%5B%22ev1l%22' },
  {
    rsc: '1',
    'next-router-state-tree': '%5B%22%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%5D',
  },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', 'next-url': '/ev1l' },
  { 'next-router-state-tree': 'x'.repeat(9000) },
  { 'next-hmr-refresh': '1', 'next-html-request-id': 'ev1l' },
  { 'content-security-policy': "script-src 'nonce-ev1l' 'unsafe-inline'" },
  { 'content-security-policy-report-only': "script-src 'nonce-ev1l'; report-uri //ev1l.example" },
  { 'x-nonce': 'ev1l', nonce: 'ev1l' },
  { authorization: 'Bearer %zz' },
  { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
  { cookie: 'next-auth.session-token=ev1l; __prerender_bypass=ev1l; __next_preview_data=ev1l; theme=ev1l' },
  { cookie: `a=${'b'.repeat(7000)}` },
  { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT', 'x-http-method': 'POST' },
  { accept: 'text/x-component', 'accept-language': 'xx-ev1l', 'accept-charset': 'utf-7' },
  { accept: '*/*;ev1l=1', te: 'trailers', 'max-forwards': '0', 'proxy-connection': 'ev1l' },
  { 'user-agent': 'ev1l', referer: 'https://ev1l.example/', origin: 'https://ev1l.example' },
  { 'sec-purpose': 'prefetch', purpose: 'prefetch', 'x-moz': 'prefetch', dnt: '1', 'save-data': 'on' },
  { 'if-none-match': '"ev1l"', 'if-modified-since': 'ev1l', 'if-match': '"ev1l"', 'if-range': '"ev1l"' },
  { range: 'bytes=0-9' },
  { 'cache-control': 'no-cache', pragma: 'no-cache', 'x-cache-hash': 'ev1l', 'cdn-loop': 'ev1l' },
  {
    'x-wap-profile': 'https://ev1l.example/x.xml',
    'x-att-deviceid': 'ev1l',
    'cf-connecting-ip': '127.0.0.1',
  },
]

/** What no answer may tell: a stack, a query, a file of the machine, an error page that is not ours. */
export const TELLTALES =
  /node_modules|at \S+ \(|\.(?:ts|js):\d+:\d+|SQLITE|SELECT |Application error|Internal Server Error|root:x:0/
