// A second step that a role must have: whoever lacks it is led to set it up, and nothing else of the desk opens before.
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { signedIn } from '../support/desk/signed-in.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { ask } from '../support/running/fetching.ts'
import { ownSite } from '../support/running/site.ts'

const site = ownSite()

type Headers = Record<string, string>

async function post(headers: Headers, path: string, body: unknown) {
  const answer = await ask(site.origin, path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, value: JSON.parse(answer.text) }
}

const at = async (headers: Headers, path: string) => {
  const answer = await ask(site.origin, path, { headers })
  return [answer.status, answer.headers.get('location')]
}

test('led there at sign-in, held back everywhere else, let in once it is on, and it stays on', async () => {
  const chief = await signedIn(site.origin, 'chief@synovia.example')
  const editor = await signedIn(site.origin, 'editor@synovia.example')
  expect(await at(editor, '/desk/')).toEqual([200, null])
  const { value } = await post(chief, '/api/desk/settings/', { base: null, changed: {} })
  const changed = { secondFactorRoles: ['editor'] }
  expect((await post(chief, '/api/desk/settings/', { base: value.id, changed })).status).toBe(200)

  for (const path of ['/desk/', '/desk/articles/', '/desk/front-page/frame/', '/login/'])
    expect(await at(editor, path), path).toEqual([307, '/desk/account/'])
  const refused = await post(editor, '/api/desk/articles/', { content: {} })
  expect([refused.status, refused.value.error.kind]).toEqual([403, 'second-step'])
  expect(refused.value.error.message).toContain('Set it up under “Your account” first')
  expect(await at(chief, '/desk/')).toEqual([200, null])
  const account = await ask(site.origin, '/desk/account/', { headers: editor })
  expect(account.text).toContain('Your role needs a second step')

  const begun = await post(editor, '/api/desk/account/second-factor/begin/', {})
  const code = new TOTP({ secret: Secret.fromBase32(begun.value.secret) }).generate({ timestamp: AS_OF })
  expect((await post(editor, '/api/desk/account/second-factor/', { code })).status).toBe(200)
  expect(await at(editor, '/desk/articles/')).toEqual([200, null])
  const off = await post(editor, '/api/desk/account/second-factor/end/', {})
  expect([off.status, off.value.error.message]).toEqual([409, expect.stringContaining('so it stays on')])
})
