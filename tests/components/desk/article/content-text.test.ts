import { expect, test } from 'vitest'
import { contentToText, textToContent } from '../../../../components/desk/article/saving/kept/content-text.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { articleOf } from '../../../support/measuring/long-article.ts'

const content = contentOf({
  title: 'A “lamp” \\ \u2028 and a 🏮',
  dek: 'It said "burn".',
  body: articleOf({ words: 2000, references: 12, pictures: ['a'] }),
})

test('what is kept is the whole content, letter for letter', () => {
  expect(textToContent(contentToText(content))).toEqual(content)
})

test('a block that changed is written anew, whatever was written of the others before', () => {
  contentToText(content)
  const [first, ...others] = content.body.content
  const lamp = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'A lamp.' }] }
  const changed = { ...content, body: { ...content.body, content: [lamp, ...others] } }
  expect(textToContent(contentToText(changed))).toEqual(changed)
  expect(first).not.toEqual(lamp)
})
