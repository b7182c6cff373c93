import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { NOTICES, TEMPLATES } from '../support/pages.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes HTML; a browser reads both ways alike.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Advice for search engines, not a rule of the standard.
    'long-title': 'off',
    // An aside within an article is no landmark (HTML-AAM 1.0, 3.4.7); axe looks at the real ones in the browser.
    'unique-landmark': 'off',
  },
})

describe.each(Object.entries({ ...TEMPLATES, ...NOTICES, 'the sign-in page': '/login/' }))(
  '%s',
  (_, path) => {
    test('is valid HTML', async () => {
      const { text } = await ask(site.origin, path)
      const { results } = await validator.validateString(text)
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
      )
      expect([...new Set(faults)]).toEqual([])
    })
  },
)
