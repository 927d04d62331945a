import { post } from "./route.ts";
import { type Send, toShareError } from "./send.ts";

/** A token for connections of Liveblocks. */
export interface Token {
  token: string;
}

export const tokenRoutes = {
  issueToken: post("/auth").takes<{ room?: string }>().answers<Token>(),
};

export interface TokenMethods {
  /** For `LiveblocksProvider`, when headers or cross-origin cookies must travel with it. */
  authEndpoint(room?: string): Promise<Token | { error: "forbidden"; reason: string }>;
}

export const tokenMethods = (send: Send): TokenMethods => ({
  async authEndpoint(room) {
    try {
      return await send(tokenRoutes.issueToken, { body: room === undefined ? {} : { room } });
    } catch (error) {
      const { status, message } = toShareError(error);
      // Only a refusal stops Liveblocks from trying again.
      if ([401, 403, 404].includes(status)) return { error: "forbidden", reason: message };
      throw error;
    }
  },
});
