import { limits } from "@guestlist/access";
import { codes } from "@guestlist/client";
import * as z from "zod/mini";
import type { RouteDeclaration } from "./define-route.ts";
import { problem } from "./problem-schema.ts";
import type { RuledRoute } from "./ruled-routes.ts";

/** OpenAPI 3.1 of the routes, from what each declares to its guards. */
export function describeApi(routes: readonly RuledRoute[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, declaration } of routes) {
    const template = path.replace(/:(\w+)/g, "{$1}");
    paths[template] = {
      ...paths[template],
      [method.toLowerCase()]: describeOperation(path, declaration),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Guestlist share API",
      version: "1",
      description: "Who has access to a Liveblocks room, why, and changes to it.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths,
    components: { schemas: { Problem: jsonSchema(problem) } },
  };
}

function describeOperation(path: string, declaration: RouteDeclaration) {
  const { body, answers, summary, rule, query = {} } = declaration;
  return {
    summary,
    description: `Rule: ${rule}.`,
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string", minLength: 1, maxLength: limits.idLength },
      })),
      ...Object.entries(query).map(([name, description]) => ({
        name,
        in: "query",
        description,
        schema: name === "id" ? { type: "array", items: { type: "string" } } : { type: "string" },
      })),
    ],
    ...(body && { requestBody: { required: true, content: jsonContent(jsonSchema(body)) } }),
    responses: {
      ...(answers
        ? { 200: { description: summary, content: jsonContent(jsonSchema(answers)) } }
        : { 204: { description: summary } }),
      default: {
        description: `A problem. Its code is one of: ${codes.join(", ")}.`,
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    },
  };
}

function jsonContent(schema: unknown) {
  return { "application/json": { schema } };
}

function jsonSchema(schema: z.ZodMiniType): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}
