// Before the first paint: the page colour, the text size and the single page that this reader chose, so that nothing
// flashes or jumps. Blocking, hence tiny. A browser that refuses storage shows the device's own colours.

// Painted while the masthead is read, its rule would move down with each part that arrives: the first paint waits for what
// comes next (https://html.spec.whatwg.org/#link-type-expect). Said here, for validators do not know it in markup.
document.querySelector('[rel=expect]')?.setAttribute('blocking', 'render')

const root = document.documentElement.dataset
root.script = ''
try {
  const { theme, text, single } = JSON.parse(localStorage.getItem('display') ?? '{}')
  if (theme) root.theme = theme
  if (text) root.text = text
  const article = /^\/article\/[^/]+\//.exec(location.pathname)?.[0]
  // Who turns pages within an article has asked for just that page.
  const isEntering = article && !location.search && !document.referrer.includes(article)
  if (single && isEntering && document.querySelector('link[rel=next],link[rel=prev]'))
    location.replace(`${article}?singlepage=1${location.hash}`)
} catch {}

export {}
