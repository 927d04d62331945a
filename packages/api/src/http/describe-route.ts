import * as z from "zod/mini";
import { defineRoute, type GuardServices } from "./define-route.ts";
import type { RuledRoute } from "./ruled-routes.ts";

/** The API's own description, made when it is first asked for. */
export function describeRoute(services: GuardServices, routes: () => readonly RuledRoute[]) {
  let description: Record<string, unknown> | undefined;
  return defineRoute(
    services,
    "describeApi",
    { rule: "public", summary: "This description", answers: z.record(z.string(), z.unknown()) },
    async () => {
      // Loaded when it is asked for: few ever ask, and the schema generator is large.
      const { describeApi } = await import("./describe-api.ts");
      description ??= describeApi(routes());
      return description;
    },
  );
}
