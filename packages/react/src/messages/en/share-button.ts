import { people } from "./words.ts";

/** Of the button that opens the dialog. */
export const shareButtonMessages = {
  share: {
    button: "Share",
    /** How far the document is shared: with whom, how many were added, how many ask for access. */
    details: (audience: string, added: number, requests: number) =>
      `${audience}, ${people(added)} added by name${requestsToo(requests)}`,
  },
};

function requestsToo(count: number): string {
  if (count === 0) return "";
  return count === 1 ? ", 1 request for access" : `, ${count} requests for access`;
}
