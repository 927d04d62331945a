import { isEmailAddress } from "@guestlist/access";

export interface ParsedRecipients {
  /** Addresses in the order they were written, without repetition. */
  addresses: readonly string[];
  /** What could not be read as an address, piece by piece. */
  rest: readonly string[];
}

/** Between separators; a comma inside quotes or angle brackets does not separate. */
const pieces = /(?:"[^"\r\n]*"|<[^<>\r\n]*>|[^,;\r\n"<]|["<])+/g;
/** What stands around an address in spreadsheets and sentences. */
const wrapping = /^["'(]+|["').]+$/g;

/**
 * Reads a list of addresses as people paste it: separated by commas, semicolons, spaces or line
 * breaks, bare or as `Name <address>` and `"Last, First" <address>`.
 */
export function parseRecipients(text: string): ParsedRecipients {
  const addresses = new Map<string, string>();
  const rest: string[] = [];

  const add = (address: string) => {
    const key = address.toLowerCase();
    if (!addresses.has(key)) addresses.set(key, address);
  };

  const readWords = (words: string) => {
    let unread: string[] = [];
    const keep = () => {
      if (unread.length > 0) rest.push(unread.join(" "));
      unread = [];
    };
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const address = word.replace(wrapping, "");
      if (isEmailAddress(address)) {
        keep();
        add(address);
      } else unread.push(word);
    }
    keep();
  };

  for (const [piece] of text.matchAll(pieces)) {
    let end = 0;
    for (;;) {
      const open = piece.indexOf("<", end);
      const close = open === -1 ? -1 : piece.indexOf(">", open);
      if (close === -1) break;
      const address = piece.slice(open + 1, close).trim();
      if (isEmailAddress(address)) {
        readWords(withoutName(piece.slice(end, open)));
        add(address);
      } else readWords(piece.slice(end, close + 1));
      end = close + 1;
    }
    readWords(piece.slice(end));
  }
  return { addresses: [...addresses.values()], rest };
}

/** Addresses before a display name are entries of their own: `a@x.io Ben <b@x.io>`. */
function withoutName(text: string): string {
  const words = text.trim().split(/\s+/);
  const name = words.findIndex((word) => !isEmailAddress(word));
  // An address right before the brackets is a display name, and may differ from the real one.
  return words.slice(0, name === -1 ? -1 : name).join(" ");
}
