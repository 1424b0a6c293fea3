// Preact's types bring those of a browser, which then win over the runtime's where both declare a
// name. These are what the runtime has besides.
/// <reference lib="dom.asynciterable" />

interface Crypto {
  readonly DigestStream: typeof DigestStream;
}
