// What Node itself can do: one buffer from memory, with the fewest headers that say what it is.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const body = readFileSync(String(process.argv[2]))
const head = [
  'Content-Type',
  'text/html; charset=utf-8',
  'Content-Encoding',
  'gzip',
  'Content-Length',
  String(body.length),
]

const server = createServer((_request, response) => {
  response.writeHead(200, head)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : null })
})
