// Links of a draft in its frame: those that lead elsewhere open beside the preview, since no other page may stand in the frame.

/** Links to a place on the page and to other pages of the draft (they begin with "?") stay in the frame. */
export function linksBeside(html: string): string {
  return html.replaceAll(/<a\b[^>]*\shref="(?![#?])[^"]*"[^>]*>/g, (tag) =>
    /\starget=/.test(tag) ? tag : tag.replace(/^<a\b/, '<a target="_blank" rel="noopener"'),
  )
}
