interface Claims {
  uid: string;
  gids: readonly string[];
}

/** A token as Liveblocks' client reads it, made of what rooms in memory answer for a person. */
export function storyToken(answered: string): string {
  const { userId, groupIds, info } = JSON.parse(answered);
  const iat = Math.floor(Date.now() / 1_000);
  const times = { iat, exp: iat + 3_600 };
  const claims = { k: "id", pid: "story", uid: userId, gids: groupIds, ui: info, ...times };
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  return `.${btoa(String.fromCharCode(...bytes))}.`;
}

/** Who it is of. */
export function readToken(token: string): Claims {
  const bytes = Uint8Array.from(atob(token.split(".")[1] ?? ""), (each) => each.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
