// Tells what readers ask for from what scanners try and from what says something about a person.

/** Programs of other systems, their settings and backups: nobody follows a link there. */
const SCANNED = new RegExp(
  [
    /\.(php\d?|phtml|aspx?|ashx|jspx?|cgi|pl|cfm|do|action|axd|sh|exe|dll|env|git|svn|sql|sqlite3?|db)(\/|$)/,
    /\.(bak|old|orig|save|swp|ini|conf|cfg|ya?ml|toml|log|lock|pem|key|zip|tar|t?gz|bz2|rar|7z|map)(\/|$)/,
    /(^|\/)\.[^/]*/,
    /(^|\/)wp-(admin|login|includes|json|config|cron|signup|content\/(plugins|themes|cache|upgrade))/,
    /(^|\/)(xmlrpc|cgi-bin|phpmyadmin|pma|adminer|mysql|vendor|node_modules|actuator|_ignition|telescope)(\/|$)/,
    /(^|\/)(autodiscover|owa|ecp|solr|jenkins|hudson|boaform|hnap1|geoserver|manager|console|druid|nacos)(\/|$)/,
    /^\/(administrator|admin|backup|wordpress|wp|shell|debug|server-status|login\.action|evox|sdk)(\/|$)/,
    /[<>"'`{}|^\\]|\$\(|\.\.|select[+ ]|union[+ ]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** Longer ones are of no site that was ever linked to. */
const LONGEST = 200

/** `address` is as redirects are kept. One with somebody's mail address in it is kept nowhere. */
export function isOfReaders(address: string): boolean {
  return address.length <= LONGEST && !/[@\p{Cc}]/u.test(address) && !SCANNED.test(address)
}

const LONGEST_WORDS = 80

/** The words of a search as they are counted; null for what nobody types, is too long, or may name somebody or a number of theirs. */
export function countedWords(query: string): string | null {
  const words = query.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  if (words === '' || words.length >= LONGEST_WORDS) return null
  const digits = words.replaceAll(/[ .()+-]/g, '')
  return /@|https?:|\d{7}|\p{Cc}/u.test(digits) ? null : words
}
