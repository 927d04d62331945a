import { type DescribedRoute, describeApi } from "../openapi/describe-api.ts";
import { answerSchemas } from "../schemas/answer-schemas.ts";
import { defineRoute } from "../server/define-route.ts";
import type { Services } from "../server/services.ts";

/** The API's own description, made when it is first asked for. */
export function describeRoute(services: Services, routes: () => readonly DescribedRoute[]) {
  let description: Record<string, unknown> | undefined;
  return defineRoute(
    services,
    { rule: "public", summary: "This description", answers: answerSchemas.description },
    (): Record<string, unknown> => {
      description ??= describeApi(routes());
      return description;
    },
  );
}
