// Before the first paint: the page colour and text size this reader chose, so that nothing flashes or jumps.
// Blocking, hence tiny. A browser that refuses storage shows the device's own colours.

const root = document.documentElement.dataset
root.script = ''
try {
  const { theme, text } = JSON.parse(localStorage.getItem('display') ?? '{}')
  if (theme) root.theme = theme
  if (text) root.text = text
} catch {}

export {}
