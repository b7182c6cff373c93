import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../support/cast.ts'
import { cleanEnv, masthead, mostMemory, root, type Said, start } from '../support/running/commands.ts'

const base = mkdtempSync(join(tmpdir(), 'masthead-imports-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const emptyFolder = () => mkdtempSync(join(base, 'data-'))
const fixture = join(root, 'tests/fixtures/wxr/old-joint.xml')

test('an export comes in by one command, and a second run changes nothing', async () => {
  const DATA_DIR = emptyFolder()
  const first = await masthead(['import', 'wxr', fixture, '--json'], { DATA_DIR })
  expect(first.code, first.err).toBe(0)
  expect(sums(first).created).toBeGreaterThan(20)
  const second = await masthead(['import', 'wxr', fixture, '--json'], { DATA_DIR })
  expect(second.code, second.err).toBe(0)
  expect(sums(second)).toMatchObject({ created: 0, updated: 0 })
  expect(sums(second).skipped).toBeGreaterThanOrEqual(sums(first).created)
})

test('a dry run tells the same and writes nothing', async () => {
  const DATA_DIR = emptyFolder()
  const dry = await masthead(['import', 'wxr', fixture, '--json', '--dry-run'], { DATA_DIR })
  expect(dry.code, dry.err).toBe(0)
  expect(readdirSync(DATA_DIR)).toEqual([])
  const real = await masthead(['import', 'wxr', fixture, '--json'], { DATA_DIR })
  expect(sums(dry).created).toBe(sums(real).created)
})

test('a file that is no export is told in one sentence and changes nothing', async () => {
  const strangers: Record<string, string> = {
    'a.txt': 'Dear editors, please find attached my manuscript.',
    'b.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title></channel></rss>',
    'c.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><rss><channel>&a;</channel></rss>',
    'd.xml': '',
  }
  for (const [name, text] of Object.entries(strangers)) {
    const DATA_DIR = emptyFolder()
    writeFileSync(join(base, name), text)
    const { code, out, err } = await masthead(['import', 'wxr', join(base, name)], { DATA_DIR })
    expect(code, name).not.toBe(0)
    expect(out, name).toBe('')
    expect(sentences(err), name).toHaveLength(1)
    expect(readdirSync(DATA_DIR), name).toEqual([])
  }
  const none = await masthead(['import', 'wxr', join(base, 'none.xml')], { DATA_DIR: emptyFolder() })
  expect(none.code).not.toBe(0)
  expect(sentences(none.err)).toHaveLength(1)
})

describe('an export of 500 MB', () => {
  test(
    'comes in with less than 300 MB of memory',
    async () => {
      const file = join(base, 'large.xml')
      await writeLarge(file)
      expect(statSync(file).size).toBeGreaterThan(500 * 1024 * 1024)
      const began = performance.now()
      const args = [join(root, 'lib/ops/main.ts'), 'import', 'wxr', file, '--json']
      const env = cleanEnv({ DATA_DIR: emptyFolder() })
      const { child, ended } = start(process.execPath, args, { cwd: root, env })
      let most = 0
      const look = setInterval(() => {
        most = Math.max(most, mostMemory(child.pid ?? 0) ?? 0)
      }, 200)
      const said = await ended
      clearInterval(look)
      console.log(
        `500 MB: ${most.toFixed(0)} MB of memory, ${((performance.now() - began) / 1000).toFixed(0)} s`,
      )
      expect(said.code, said.err).toBe(0)
      expect(sums(said)).toMatchObject({ updated: 0 })
      expect(sums(said).created).toBeGreaterThanOrEqual(ARTICLES)
      expect(most).toBeGreaterThan(50)
      expect(most).toBeLessThan(300)
    },
    25 * MINUTE,
  )
})

const ARTICLES = 400
const PARAGRAPH =
  'Some words of an article about joints and what they carry, with <em>emphasis</em> and a <a href="https://large.example/?p=%">link</a> in it.\n\n'
const COMMENT =
  '<wp:comment><wp:comment_author><![CDATA[A reader]]></wp:comment_author><wp:comment_content><![CDATA[I have seen the same in my own practice, and would like to know how it went on with her after the spring.]]></wp:comment_content></wp:comment>\n'

/** 400 articles of 100 KB; comments, which are read but not taken over, make the rest of the 500 MB. */
async function writeLarge(file: string): Promise<void> {
  const out = createWriteStream(file)
  const put = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain')
  }
  await put(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Large</title><link>https://large.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://large.example</wp:base_blog_url>
<wp:author><wp:author_login>a</wp:author_login><wp:author_display_name>Anna Large</wp:author_display_name></wp:author>\n`)
  for (let id = 1; id <= ARTICLES; id++) {
    const body = PARAGRAPH.replace('%', String(((id * 7) % ARTICLES) + 1)).repeat(725)
    await put(
      `<item><title>Article ${id} of a large magazine</title><link>https://large.example/2020/01/01/article-${id}/</link><dc:creator>a</dc:creator><guid>https://large.example/?p=${id}</guid><content:encoded><![CDATA[${body}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2020-01-01 00:00:00</wp:post_date_gmt><wp:post_name>article-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${COMMENT.repeat(5200)}</item>\n`,
    )
  }
  await put('</channel></rss>')
  out.end()
  await once(out, 'close')
}

const real = join(process.env.REAL_FILES ?? '', 'themeunittestdata.wordpress.xml')

describe.runIf(process.env.REAL_FILES && existsSync(real))('the theme test data of WordPress', () => {
  test('comes in whole by one command, and a second run changes nothing', async () => {
    const DATA_DIR = emptyFolder()
    const first = await masthead(['import', 'wxr', real, '--json'], { DATA_DIR })
    expect(first.code, first.err).toBe(0)
    const acts = first.out
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
    expect(acts.filter(({ act, origin }) => act === 'created' && origin.type === 'menu')).toHaveLength(5)
    const second = await masthead(['import', 'wxr', real, '--json'], { DATA_DIR })
    expect(sums(second)).toMatchObject({ created: 0, updated: 0 })
  })
})

/** What is said besides how far it has come. */
function sentences(err: string): string[] {
  return err.split('\n').filter((line) => line.trim() !== '' && !/^\w+ing \(MB\): /.test(line))
}

type Sums = { created: number; updated: number; skipped: number; warned: number }

/** The last line of `--json`. */
function sums({ out }: Said): Sums {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? 'null')
}
