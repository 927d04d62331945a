import { changeAccessRoute } from "./change-access.ts";
import type { AccessServices } from "./commit-change.ts";
import { explainAccessRoute } from "./explain-access.ts";
import { previewChangeRoute } from "./preview-change.ts";
import { readAccessRoute } from "./read-access.ts";

export const accessRoutes = (services: AccessServices) => ({
  readAccess: readAccessRoute(services),
  changeAccess: changeAccessRoute(services),
  previewChange: previewChangeRoute(services),
  explainAccess: explainAccessRoute(services),
});
