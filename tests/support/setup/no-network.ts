// Unit tests ask no other machine anything; a test that expects a request stubs fetch itself.
globalThis.fetch = async (address: string | URL | Request) => {
  throw new Error(`A unit test tried to reach ${address instanceof Request ? address.url : address}`)
}
