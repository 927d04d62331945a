import { createShareApi } from "@guestlist/api";
import type { ExecutionContext } from "hono";
import { sharing } from "./sharing.ts";

const share = createShareApi({ ...sharing, basePath: "/api/share" });

// The context lets mail and news of a change go out after the answer.
export default {
  fetch: (request: Request, env: object, context: ExecutionContext) =>
    share.fetch(request, env, context),
};
