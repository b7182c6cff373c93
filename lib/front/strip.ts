// Takes Next's scripts and data out of a reader's page: readers get HTML, CSS and our own two small scripts (decision 001).

/**
 * Removes every script that is neither ours (`src="/assets/…"`) nor data for search engines (`application/ld+json`),
 * the preloads that go with them, and React's placeholder comments.
 */
export function stripFramework(html: string): string {
  return html
    .replaceAll(/<script\b([^>]*)>[\s\S]*?<\/script>/gi, (whole, attributes: string) =>
      isOurs(attributes) ? whole : '',
    )
    .replaceAll(/<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*\bas="script"[^>]*>/gi, '')
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*\brel="(?:preload|modulepreload)"[^>]*>/gi, '')
    .replaceAll(/<!--(?:\$|\/\$|\$\?|\$!| )?-->/g, '')
    .replaceAll(/<div hidden=""><\/div>/g, '')
}

const isOurs = (attributes: string) =>
  /\bsrc="\/assets\/[\w.-]+\.js"/.test(attributes) || /\btype="application\/ld\+json"/.test(attributes)
