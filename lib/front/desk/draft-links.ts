// What is changed in a draft's page on its way out: links in the desk's frame, and pictures for whoever holds a link to it.

/**
 * No other page may stand in the frame, so links that lead elsewhere open beside it. Those to a place on the page and to
 * other pages of the draft (they begin with "?") stay in the frame.
 */
export function linksBeside(html: string): string {
  return html.replaceAll(/<a\b[^>]*\shref="(?![#?])[^"]*"[^>]*>/g, (tag) =>
    /\starget=/.test(tag) ? tag : tag.replace(/^<a\b/, '<a target="_blank" rel="noopener"'),
  )
}

/** A guest is not signed in: the key in the address of the page lets them see its pictures too. */
export function picturesByKey(html: string, address: string): string {
  const [draft] = /^\/preview\/[^/?]+/.exec(address) ?? ['']
  return html.replaceAll(/<(?:img|source|a|link)\b[^>]*>/g, (tag) =>
    tag.replaceAll(/(?<=["\s])\/media\/(?=[0-9a-f]{32}\/)/g, `${draft}/media/`),
  )
}
