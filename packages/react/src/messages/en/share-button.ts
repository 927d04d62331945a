/** Of the button that opens the dialog. */
export const shareButtonMessages = {
  share: {
    button: "Share",
    /** How far the document is shared: with whom, how many have access, how many ask for it. */
    details: (audience: string, people: number, requests: number) =>
      `${audience}, ${people === 1 ? "1 person has" : `${people.toLocaleString("en")} people have`} access${requestsToo(requests)}`,
  },
};

function requestsToo(count: number): string {
  if (count === 0) return "";
  return count === 1 ? ", 1 request for access" : `, ${count} requests for access`;
}
