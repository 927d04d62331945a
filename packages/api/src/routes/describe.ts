import { answerSchemas } from "../schemas/answer-schemas.ts";
import { defineRoute } from "../server/define-route.ts";
import type { RuledRoute } from "../server/ruled-routes.ts";
import type { Services } from "../server/services.ts";

/** The API's own description, made when it is first asked for. */
export function describeRoute(services: Services, routes: () => readonly RuledRoute[]) {
  let description: Record<string, unknown> | undefined;
  return defineRoute(
    services,
    { rule: "public", summary: "This description", answers: answerSchemas.description },
    async (): Promise<Record<string, unknown>> => {
      // Loaded when it is asked for: few ever ask, and the schema generator is large.
      const { describeApi } = await import("../openapi/describe-api.ts");
      description ??= describeApi(routes());
      return description;
    },
  );
}
