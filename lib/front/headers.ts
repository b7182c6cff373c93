// Headers of the front: what is dropped on the way in, and what every answer carries on the way out.
import type { IncomingMessage, ServerResponse } from 'node:http'

const SPOOFABLE =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-nextjs-.*|x-now-.*|x-matched-path|x-invoke-.*|next-resume|x-next-resume-.*|x-prerender-revalidate.*|x-action-.*|content-security-policy.*|x-nonce|x-original-url|x-rewrite-url|x-http-method-override)$/
const READER_ONLY = /^(rsc|next-router-.*|next-url|next-action|cookie|authorization)$/

/**
 * Removes what only a trusted proxy or Next itself may say; of a reader's request also cookies and Next's own protocol.
 * A draft in its frame is made like a reader's page, for whoever the cookie says is signed in.
 */
export function cleanRequest(request: IncomingMessage, kind: 'reader' | 'desk' | 'frame' | 'preview'): void {
  for (const name of Object.keys(request.headers)) {
    if (
      SPOOFABLE.test(name) ||
      (kind !== 'desk' && READER_ONLY.test(name) && !(kind === 'frame' && name === 'cookie'))
    )
      delete request.headers[name]
  }
}

const READER_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** A draft in its frame: no script at all, and only the desk itself may show it inside a page. */
const FRAME_CSP = READER_CSP.replace("script-src 'self'", "script-src 'none'")
  .replace("form-action 'self'", "form-action 'none'")
  .replace("frame-ancestors 'none'", "frame-ancestors 'self'")

/** A reader's page in the time machine: no script; it can be searched, and the desk may show it inside a page. */
const AS_OF_CSP = FRAME_CSP.replace("form-action 'none'", "form-action 'self'")

/** Browsers show a PDF by means of their own, which a sandbox would take away; nothing in the file may load anything. */
const PDF_CSP = "default-src 'none'; object-src 'self'; frame-ancestors 'self'"

/** The desk is React with a nonce; `nonce` is new for each response. */
export function deskCsp(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Next's own notices in development write their styles into the page.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export type AnswerKind =
  | 'reader'
  | 'feed'
  | 'desk'
  | 'frame'
  | 'preview'
  | 'as-of'
  | 'medium'
  | 'pdf'
  | 'asset'

/** `speculation` is where the rules lie by which browsers fetch a reader's next page ahead (decision 029). */
type Security = { nonce?: string; isHttps?: boolean; speculation?: string | null }

export function secure(response: ServerResponse, kind: AnswerKind, security: Security = {}): void {
  for (const [name, value] of securityHeaders(kind, security)) response.setHeader(name, value)
}

/** By kind of answer (OWASP ASVS 5.0, 3.4); HSTS only where the publication is on https. */
export function securityHeaders(
  kind: AnswerKind,
  { nonce = '', isHttps = false, speculation = null }: Security = {},
): [string, string][] {
  const isOpen = kind === 'medium' || kind === 'feed'
  const isPrivate = kind === 'desk' || kind === 'frame' || kind === 'preview' || kind === 'as-of'
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', REFERRERS[kind] ?? 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', PERMISSIONS],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Origin-Agent-Cluster', '?1'],
    ['X-Frame-Options', kind === 'frame' || kind === 'as-of' || kind === 'pdf' ? 'SAMEORIGIN' : 'DENY'],
    ['X-Permitted-Cross-Domain-Policies', 'none'],
    ['Cross-Origin-Resource-Policy', isOpen ? 'cross-origin' : 'same-origin'],
    ['Content-Security-Policy', csp(kind, nonce) + (isHttps ? '; upgrade-insecure-requests' : '')],
    ...(isHttps ? [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const] : []),
    ...(kind === 'reader' && speculation ? [['Speculation-Rules', `"${speculation}"`] as const] : []),
    ...(isPrivate
      ? ([
          ['Cache-Control', 'no-store'],
          ['X-Robots-Tag', 'noindex, nofollow'],
        ] as const)
      : []),
  ].map(([name = '', value = '']) => [name, value])
}

/** The address of a shared draft is the key to it: no other site, and no log of ours, is to learn it. */
const REFERRERS: Partial<Record<AnswerKind, string>> = {
  desk: 'same-origin',
  frame: 'same-origin',
  'as-of': 'same-origin',
  preview: 'no-referrer',
}

const PERMISSIONS =
  'accelerometer=(), autoplay=(self), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), usb=(), browsing-topics=()'

function csp(kind: AnswerKind, nonce: string): string {
  switch (kind) {
    case 'reader':
    case 'preview':
      return READER_CSP
    case 'frame':
      return FRAME_CSP
    case 'as-of':
      return AS_OF_CSP
    case 'desk':
      return deskCsp(nonce)
    case 'feed':
    case 'asset':
      return "default-src 'none'; frame-ancestors 'none'"
    case 'pdf':
      return PDF_CSP
    case 'medium':
      return "default-src 'none'; sandbox"
  }
}
