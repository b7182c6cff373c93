// How Next builds and renders the pages; what stands before it is in lib/front.
// Plain JavaScript, because of TypeScript Next loads its compiler: 25 MB that the running program would keep.

/** @type {import('next').NextConfig} */
const config = {
  trailingSlash: true,
  // The front makes addresses canonical, because a page alone answers 308 and cannot answer 410.
  skipTrailingSlashRedirect: true,
  // Titles and canonical addresses belong in the head for everyone, not only for search engines.
  htmlLimitedBots: /.*/,
  // What a page asks for early stands in its HTML, where everything that keeps pages keeps it, and not in a header.
  reactMaxHeadersLength: 0,
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // Our own pipeline makes pictures; the optimizer stays closed.
  images: { unoptimized: true, remotePatterns: [] },
  serverExternalPackages: ['better-sqlite3', 'sharp', 'linkedom', '@node-rs/argon2'],
  // Each page's program is loaded when it is first asked for: all of them, the desk's included, would be 32 MB from the start.
  experimental: { preloadEntriesOnStart: false },
  // `npm run check` types once, for all files.
  typescript: { ignoreBuildErrors: true },
}

export default config
