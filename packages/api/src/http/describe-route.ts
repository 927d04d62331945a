import { answerSchemas } from "../contract/answer-schemas.ts";
import type { Services } from "../services.ts";
import { defineRoute } from "./define-route.ts";
import type { RuledRoute } from "./ruled-routes.ts";

/** The API's own description, made when it is first asked for. */
export function describeRoute(services: Services, routes: () => readonly RuledRoute[]) {
  let description: Record<string, unknown> | undefined;
  return defineRoute(
    services,
    { rule: "public", summary: "This description", answers: answerSchemas.description },
    async (): Promise<Record<string, unknown>> => {
      // Loaded when it is asked for: few ever ask, and the schema generator is large.
      const { describeApi } = await import("./describe-api.ts");
      description ??= describeApi(routes());
      return description;
    },
  );
}
