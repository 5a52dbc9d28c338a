/** Bytes written in printable characters of one byte: two of 91 characters for 13 bits, as 91 x 91 is more than 2^13. */

/** "!" to "~", without the double quotation mark, the single one and the backslash: nothing is escaped in a text of JavaScript. */
const CHARACTERS = [...Array(94).keys()].map((code) => String.fromCharCode(code + 33)).filter((one) => !/["'\\]/.test(one));
const BITS = 13;

export function printable(bytes) {
  let text = '', held = 0, bits = 0;
  const write = (value) => (text += CHARACTERS[Math.floor(value / 91)] + CHARACTERS[value % 91]);
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < BITS) continue;
    write(held & 8191);
    held >>= BITS;
    bits -= BITS;
  }
  if (bits > 0) write(held);
  return text;
}

/** What `printable` wrote; up to a byte of noughts may follow. */
export function bytesOf(text) {
  const bytes = new Uint8Array((text.length * BITS) >> 4);
  let held = 0, bits = 0, written = 0;
  for (let at = 0; at < text.length; at += 2) {
    held |= (valueOf(text, at) * 91 + valueOf(text, at + 1)) << bits;
    for (bits += BITS; bits > 7; bits -= 8) {
      bytes[written++] = held;
      held >>= 8;
    }
  }
  return bytes;
}

/** The place of a character among the 91: those after each of the three that are left out are one nearer. */
function valueOf(text, at) {
  const code = text.charCodeAt(at);
  return code - 33 - (code > 34) - (code > 39) - (code > 92);
}
