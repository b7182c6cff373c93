import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Conflict, Invalid, NotFound } from '../../../../../lib/errors.ts'
import { beginInput, beginUpload } from '../../../../../lib/media/uploads/begin.ts'
import { cancelUpload, uploadOffset } from '../../../../../lib/media/uploads/cancel.ts'
import { clearUploads } from '../../../../../lib/media/uploads/clear.ts'
import { finishUpload } from '../../../../../lib/media/uploads/finish.ts'
import { receivePiece } from '../../../../../lib/media/uploads/receive.ts'
import { MOST_BYTES, MOST_FILES, writeUpload } from '../../../../../lib/media/uploads/room.ts'
import { contributor, countedId, DAY, editor, NOON } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { expectOnly, leftBy } from '../../../../support/verbs.ts'
import { aBomb, twoHalves } from '../pictures.ts'
import { pieces, uploads } from './sending.ts'

const store = freshStore()
const sending = uploads(store)
const { desk, begin, upload, kept } = sending

const picture = async (width = 64) => new Uint8Array(await (await twoHalves(width, 48)).png().toBuffer())
test('a picture sent in one piece is in the library, recorded once, and belongs to who sent it', async () => {
  const { id, finish } = await upload(await picture(), { fileName: 'C:\\photos\\..\\knee.png' })
  const left = await leftBy(store.db, finish)
  expect(left).toEqual({
    acts: [{ act: 'medium.add', subjectId: id, actorId: contributor.id }],
    tags: [[`medium:${id}`]],
  })
  const [row] = await store.db.orm.select().from(store.db.t.media)
  expect(row).toMatchObject({ id, fileName: 'knee.png', uploadedById: contributor.id, width: 64, height: 48 })
  await expectOnly(contributor, store.db, async (actor) => {
    await begin(await picture(80), {}, actor)
  })
})

test('an upload that broke off goes on where it stopped, also when the file is chosen again', async () => {
  const bytes = await picture()
  const { id } = await begin(bytes, { modifiedAt: 5 })
  async function* broken() {
    yield bytes.subarray(0, 50)
    throw new Error('the line is dead')
  }
  const first = await receivePiece(desk(), sending.room, { uploadId: id, offset: 0, body: broken() })
  expect(first).toEqual({ offset: 50 })
  expect(await begin(bytes, { modifiedAt: 5 })).toEqual({ kind: 'send', id, offset: 50 })
  const early = finishUpload(desk(), sending.room, id)
  await expect(early).rejects.toThrow('not whole yet')
  const elsewhere = receivePiece(desk(), sending.room, { uploadId: id, offset: 0, body: pieces(bytes) })
  await expect(elsewhere).rejects.toMatchObject({ name: 'Conflict', current: { offset: 50 } })
  await receivePiece(desk(), sending.room, { uploadId: id, offset: 50, body: pieces(bytes.subarray(50)) })
  expect(await finishUpload(desk(), sending.room, id)).toMatchObject({ id, width: 64, isDuplicate: false })
})

test('asked to finish twice it answers the same, and there is one picture', async () => {
  const { finish } = await upload(await picture())
  const [first, again] = [await finish(), await finish()]
  expect(again).toEqual(first)
  expect(await store.db.orm.$count(store.db.t.media)).toBe(1)
})

test('the same bytes are one picture, whoever sends them and however many at once', async () => {
  const bytes = await picture()
  const both = [await upload(bytes), await upload(bytes, { fileName: 'copy.png' }, editor)]
  const results = await Promise.all(both.map(({ finish }) => finish()))
  expect(results.map(({ isDuplicate }) => isDuplicate).sort()).toEqual([false, true])
  expect(new Set(results.map(({ id }) => id)).size).toBe(1)
  expect(await store.db.orm.$count(store.db.t.media)).toBe(1)
})

test('nobody sees, continues, finishes or cancels the upload of somebody else', async () => {
  const bytes = await picture()
  const { id } = await begin(bytes)
  const stranger = desk(editor)
  await expect(uploadOffset(stranger, sending.room, id)).rejects.toThrow(NotFound)
  await expect(
    receivePiece(stranger, sending.room, { uploadId: id, offset: 0, body: pieces(bytes) }),
  ).rejects.toThrow(NotFound)
  await expect(finishUpload(stranger, sending.room, id)).rejects.toThrow(NotFound)
  await cancelUpload(stranger, sending.room, id)
  expect(await uploadOffset(desk(), sending.room, id)).toEqual({ offset: 0, bytes: bytes.length })
  await cancelUpload(desk(), sending.room, id)
  await expect(uploadOffset(desk(), sending.room, id)).rejects.toThrow(NotFound)
  for (const odd of ['../../masthead.sqlite', '', 'x', `${id}/..`, `${id}\0`])
    await expect(uploadOffset(desk(), sending.room, odd)).rejects.toThrow(NotFound)
})

test('more bytes than were announced are refused, and what was there stays', async () => {
  const bytes = await picture()
  const { id } = await begin(bytes.subarray(0, 60))
  await receivePiece(desk(), sending.room, { uploadId: id, offset: 0, body: pieces(bytes.subarray(0, 20)) })
  const tooMuch = receivePiece(desk(), sending.room, {
    uploadId: id,
    offset: 20,
    body: pieces(bytes.subarray(20)),
  })
  await expect(tooMuch).rejects.toThrow(Invalid)
  expect(await uploadOffset(desk(), sending.room, id)).toMatchObject({ offset: 20 })
})

test('empty and too large files are refused before a byte is sent', async () => {
  await expect(begin(new Uint8Array())).rejects.toThrow('is empty')
  const input = beginInput.parse({ fileName: 'huge.jpg', bytes: 100 * 1024 * 1024 + 1 })
  await expect(beginUpload(desk(), sending.room, input)).rejects.toThrow('huge.jpg is larger than 100 MB')
})

test('a person has a bounded number of unfinished uploads, those of yesterday not counted', async () => {
  const bytes = await picture()
  const one = { fileName: 'x.png', bytes: 9, modifiedAt: null, startedAt: NOON }
  for (let count = 0; count < MOST_FILES; count++)
    await writeUpload(sending.room, contributor.id, { ...one, id: countedId() })
  await expect(begin(bytes)).rejects.toThrow('as many unfinished uploads as fit')
  await begin(bytes, {}, editor)
  await begin(bytes, {}, contributor, NOON + DAY + 1)
})

test('however many uploads are begun at once, a person has as many as fit', async () => {
  const bytes = await picture()
  const most = { fileName: 'x.png', bytes: MOST_BYTES - 2 * bytes.length, modifiedAt: null, startedAt: NOON }
  await writeUpload(sending.room, contributor.id, { ...most, id: countedId() })
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map(() => begin(bytes)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
})

test('after a fault of the machine the upload is finished again without being sent again', async () => {
  const { id, finish } = await upload(await picture())
  const { deriver } = sending.room.kit
  const broken = () => Promise.reject(new Error('No room for another process.'))
  sending.room.kit.deriver = { ...deriver, derive: broken }
  await expect(finish()).rejects.toThrow('No room')
  sending.room.kit.deriver = deriver
  expect(await finish()).toMatchObject({ id, isDuplicate: false })
  expect(kept().filter((name) => name.endsWith('.png'))).toHaveLength(1)
})

test('two pieces at once for one upload: one of them waits its turn elsewhere', async () => {
  const bytes = await picture()
  const { id } = await begin(bytes)
  const send = () => receivePiece(desk(), sending.room, { uploadId: id, offset: 0, body: pieces(bytes) })
  const [one, other] = await Promise.allSettled([send(), send()])
  expect([one?.status, other?.status].sort()).toEqual(['fulfilled', 'rejected'])
  expect([one, other].find((result) => result?.status === 'rejected')).toMatchObject({
    reason: expect.any(Conflict),
  })
})

test('a bomb leaves nothing behind', async () => {
  const { id, finish } = await upload(new Uint8Array(aBomb()))
  await expect(finish()).rejects.toThrow('too many pixels')
  expect(kept()).toEqual([])
  await expect(uploadOffset(desk(), sending.room, id)).rejects.toThrow(NotFound)
})

test('a file that the browser knows by its hash need not be sent when the library has it', async () => {
  const bytes = await picture()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const first = await (await upload(bytes)).finish()
  const input = beginInput.parse({ fileName: 'again.png', bytes: bytes.length, sha256 })
  const begun = await beginUpload(desk(editor), sending.room, input)
  expect(begun).toMatchObject({ kind: 'here', medium: { id: first.id, isDuplicate: true } })
})

test('uploads of yesterday are forgotten, those of today go on', async () => {
  const bytes = await picture()
  await begin(bytes)
  const { dataDir } = sending.room.kit
  expect(await clearUploads(dataDir, Date.now())).toBe(0)
  expect(await clearUploads(dataDir, Date.now() + DAY + 1000)).toBe(1)
})
