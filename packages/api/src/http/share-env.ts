import type { Code } from "@guestlist/client";

/** What there is to say of an answer, where it is made. */
export interface AnswerNote {
  route: string | null;
  status: number;
  code?: Code;
  kind?: string;
}

/** What Hono knows about a request of ours. */
export interface ShareEnv {
  Variables: { requestId: string; note?: AnswerNote };
}
