import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type MediumView, searchMedia, uploadMedium } from '../../../../components/desk/api/media.ts'
import { MediaPicker } from '../../../../components/desk/media/picker.tsx'

vi.mock('../../../../components/desk/api/media.ts', () => ({ searchMedia: vi.fn(), uploadMedium: vi.fn() }))

const aView = (id: string, more: Partial<MediumView> = {}): MediumView => ({
  id,
  src: `/media/${id}.jpg`,
  thumb: `/media/${id}.jpg`,
  width: 1200,
  height: 800,
  alt: `Picture ${id}`,
  caption: null,
  credit: null,
  state: 'ready',
  fileName: `${id}.jpg`,
  ...more,
})

const onPick = vi.fn()
const onClose = vi.fn()

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = () => {}
  const lost = aView('lost', { state: 'missing', alt: '<img src=x onerror=alert(1)>' })
  vi.mocked(searchMedia).mockResolvedValue({ ok: true, value: [aView('a'), lost] })
  render(<MediaPicker onPick={onPick} onClose={onClose} />)
})
afterEach(() => {
  cleanup()
  vi.resetAllMocks()
})

const choose = (...files: File[]) =>
  fireEvent.change(screen.getByLabelText('Pictures to upload'), { target: { files } })

test('a picture of the library is picked with a click; one whose file is missing is not', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Picture a' }))
  expect(onPick).toHaveBeenCalledWith(aView('a'))
  const lost = screen.getByRole('button', { name: /Its file is missing/ })
  expect((lost as HTMLButtonElement).disabled).toBe(true)
  expect(document.querySelector('img[src=x]')).toBeNull()
})

test('a single new file is picked as soon as it is there', async () => {
  vi.mocked(uploadMedium).mockResolvedValue({ ok: true, value: { ...aView('new'), isDuplicate: false } })
  choose(new File(['x'], 'new.jpg'))
  await waitFor(() => expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ id: 'new' })))
})

test('of several new files each tells what became of it, and one is picked by hand', async () => {
  vi.mocked(uploadMedium).mockImplementation(async ({ name }) =>
    name === 'bad.jpg'
      ? { ok: false, status: 422, message: 'bad.jpg is not a picture.', issues: [], current: null }
      : { ok: true, value: { ...aView('b'), isDuplicate: true } },
  )
  choose(new File(['x'], 'b.jpg'), new File(['x'], 'bad.jpg'))
  await screen.findByText('bad.jpg is not a picture.')
  await screen.findByText('Already in the library: that one is used')
  expect(onPick).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Picture b' }))
  expect(onPick).toHaveBeenCalledTimes(1)
})

test('words that nothing fits say where was looked', async () => {
  vi.mocked(searchMedia).mockResolvedValue({ ok: true, value: [] })
  fireEvent.change(screen.getByLabelText('Search the library'), { target: { value: 'zither' } })
  await screen.findByText(/No picture has “zither”/)
})

test('a library that cannot be asked is not called empty', async () => {
  const down = { ok: false as const, status: 0, message: 'Down.', issues: [], current: null }
  vi.mocked(searchMedia).mockResolvedValue(down)
  fireEvent.change(screen.getByLabelText('Search the library'), { target: { value: 'kite' } })
  await screen.findByText(/The library could not be asked/)
  expect(screen.queryByText(/is empty|No picture has/)).toBeNull()
  vi.mocked(searchMedia).mockResolvedValue({ ok: true, value: [aView('kite')] })
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('button', { name: 'Picture kite' })
})
