// Readers get no framework: its scripts, preloads and data go; ours, and what search engines read, stay.
import { expect, test } from 'vitest'
import { stripFramework } from '../../../../lib/front/strip.ts'

const gone = [
  '<script>self.__next_f.push([1,"<\\/script> and more"])</script>',
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<SCRIPT nonce="x">alert(1)</SCRIPT >'.replace(' >', '>'),
  '<script id="_R_" src="/_next/static/x.js" noModule=""></script>',
  '<script type="module">import "/assets/reader.js"</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/x.js"/>',
  '<link as="script" rel="modulepreload" href="/_next/x.js">',
  '<!--$-->',
  '<!--/$-->',
  '<!-- -->',
  '<div hidden=""></div>',
]

test.each(gone)('%s is taken out', (markup) => {
  expect(stripFramework(`<p>a</p>${markup}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
})

const kept = [
  '<script src="/assets/boot.0a1b.js"></script>',
  '<script defer="" src="/assets/reader.0a1b.js"></script>',
  '<script type="application/ld+json">{"@type":"Article"}</script>',
  '<link rel="stylesheet" href="/_next/static/css/x.css"/>',
  '<link rel="preload" as="font" href="/_next/static/media/x.woff2"/>',
  '<link rel="canonical" href="/article/gout/"/>',
  '<p>In code one writes &lt;script&gt;alert(1)&lt;/script&gt;.</p>',
  '<div hidden="">text</div>',
]

test.each(kept)('%s stays', (markup) => {
  expect(stripFramework(`<p>a</p>${markup}<p>b</p>`)).toBe(`<p>a</p>${markup}<p>b</p>`)
})

test('a script from elsewhere that names our folder is not ours', () => {
  for (const src of [
    'https://evil.example/assets/x.js',
    '/assets/../_next/x.js',
    '/assetsx/x.js',
    '//evil.example/assets/x.js',
  ]) {
    expect(stripFramework(`<script src="${src}"></script>`)).toBe('')
  }
})
